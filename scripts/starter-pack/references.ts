import type { Pack, SubjectRef } from '../../src/core/knowledge/pack.ts';

interface KnownIds {
  readonly entities: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly stories: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** One fault: where it stands in the pack, and what is wrong. */
type Report = (place: string, fault: string) => void;

/**
 * Every fault that the schema of the pack cannot see: an id used twice, an id that names nothing, a text
 * missing in English or Arabic, an unambiguous name that two entities share or that a negative name
 * contradicts. Empty when the pack is sound.
 */
export function packFaults(pack: Pack): string[] {
  const faults: string[] = [];
  const report: Report = (place, fault) => faults.push(`${place}: ${fault}`);
  const known: KnownIds = {
    entities: idsOf('entities', pack.entities, report),
    events: idsOf('events', pack.events, report),
    stories: idsOf('stories', pack.stories, report),
    claims: idsOf('claims', pack.claims, report),
    sources: idsOf('sources', pack.sources, report),
  };
  idsOf('disagreements', pack.disagreements, report);
  checkEntities(pack, known, report);
  checkEvents(pack, known, report);
  checkClaims(pack, known, report);
  checkDisagreements(pack, known, report);
  checkNames(pack, report);
  checkBilingual(pack, report);
  return faults;
}

function idsOf(list: string, items: readonly { readonly id: string }[], report: Report): Set<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) report(`${list}/${id}`, 'this id occurs twice');
    ids.add(id);
  }
  return ids;
}

function checkEntities(pack: Pack, known: KnownIds, report: Report): void {
  for (const entity of pack.entities) {
    const place = `entities/${entity.id}`;
    for (const role of entity.roles) {
      expectId(known.entities, role.of, report, `${place}/roles`);
      expectAll(known.sources, role.sources, report, `${place}/roles`);
    }
    for (const { target, sources } of entity.relations) {
      if (!known.entities.has(target)) expectId(known.events, target, report, `${place}/relations`);
      expectAll(known.sources, sources, report, `${place}/relations`);
    }
  }
}

function checkEvents(pack: Pack, known: KnownIds, report: Report): void {
  for (const event of pack.events) {
    const place = `events/${event.id}`;
    expectId(known.stories, event.story, report, `${place}/story`);
    expectId(known.entities, event.place, report, `${place}/place`);
    expectId(known.events, event.supersededBy, report, `${place}/supersededBy`);
    const entities = event.participants.map((participant) => participant.entity);
    expectAll(known.entities, entities, report, `${place}/participants`);
    if (!event.participants.some((participant) => participant.core)) {
      report(`${place}/participants`, 'no core participant, so the event can never be recognized');
    }
  }
}

function checkClaims(pack: Pack, known: KnownIds, report: Report): void {
  for (const claim of pack.claims) {
    const place = `claims/${claim.id}`;
    for (const subject of [claim.subject, ...claim.about]) checkSubject(subject, known, report, place);
    expectId(known.entities, claim.attributedTo, report, `${place}/attributedTo`);
    expectId(known.sources, claim.source, report, `${place}/source`);
    if (claim.value.kind === 'role') expectId(known.entities, claim.value.of, report, `${place}/value`);
  }
}

function checkSubject(subject: SubjectRef, known: KnownIds, report: Report, place: string): void {
  if ('entity' in subject) expectId(known.entities, subject.entity, report, `${place}/subject`);
  else expectId(known.events, subject.event, report, `${place}/subject`);
}

/** A disagreement inside one claim or one document has fewer than two claims, and then names its subjects. */
function checkDisagreements(pack: Pack, known: KnownIds, report: Report): void {
  for (const { id, claims, about } of pack.disagreements) {
    const place = `disagreements/${id}`;
    expectAll(known.claims, claims, report, `${place}/claims`);
    const subjects = subjectIds(about);
    for (const subject of subjects) {
      if (!known.entities.has(subject)) expectId(known.events, subject, report, `${place}/about`);
    }
    if (claims.length < 2 && subjects.length === 0) report(place, 'fewer than two claims and no subject');
  }
}

/** `about` is a field of our own beside the schema, so its shape is looked at here. */
function subjectIds(about: unknown): string[] {
  const subjects: readonly unknown[] = Array.isArray(about) ? about : [];
  return subjects.flatMap((subject) =>
    typeof subject === 'object' && subject !== null
      ? Object.values(subject).filter((id) => typeof id === 'string')
      : [],
  );
}

function expectAll(known: ReadonlySet<string>, ids: readonly string[], report: Report, place: string): void {
  for (const id of ids) expectId(known, id, report, place);
}

function expectId(known: ReadonlySet<string>, id: string | null, report: Report, place: string): void {
  if (id !== null && !known.has(id)) report(place, `“${id}” is not in the pack`);
}

function checkNames(pack: Pack, report: Report): void {
  const notNames = new Set(pack.notNames.map((name) => `${name.lang} ${name.text}`));
  const owners = new Map<string, string>();
  for (const entity of pack.entities) {
    for (const name of entity.names) {
      const key = `${name.lang} ${name.text}`;
      const owner = owners.get(key);
      const place = `entities/${entity.id}/names`;
      if (owner !== undefined && !name.ambiguous) report(place, `“${name.text}” also belongs to ${owner}`);
      if (notNames.has(key)) report(place, `“${name.text}” is a negative name as well`);
      if (name.text !== name.text.trim() || name.text === '') report(place, `“${name.text}” is not trimmed`);
      owners.set(key, entity.id);
    }
  }
}

function checkBilingual(pack: Pack, report: Report): void {
  const texts = [
    ...pack.entities.map((entity) => ({
      place: `entities/${entity.id}/description`,
      text: entity.description,
    })),
    ...pack.events.map((event) => ({ place: `events/${event.id}/title`, text: event.title })),
    ...pack.events.map((event) => ({ place: `events/${event.id}/description`, text: event.description })),
    ...pack.stories.map((story) => ({ place: `stories/${story.id}/title`, text: story.title })),
    ...pack.disagreements.map((item) => ({ place: `disagreements/${item.id}/note`, text: item.note })),
    ...pack.sources.map((source) => ({ place: `sources/${source.id}/summary`, text: source.summary })),
  ];
  for (const { place, text } of texts) {
    for (const lang of ['en', 'ar']) if (!text[lang]?.trim()) report(place, `nothing in “${lang}”`);
  }
}
