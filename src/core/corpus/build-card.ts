import type { EntityId, EventId } from '../knowledge/ids.ts';
import { entityLabel, entityNames, eventLabel } from '../knowledge/labels.ts';
import type { PackClaim, PackDisagreement, PackEntity, PackEvent, PackRole } from '../knowledge/pack.ts';
import type { Subject } from '../knowledge/subject.ts';
import { isoSpan } from '../time/iso-day.ts';
import type {
  ClaimLine,
  ContextCard,
  DisagreementLine,
  EntityCard,
  EntityLabel,
  EventCard,
  EventLabel,
  RoleLine,
} from './context-card.ts';
import type { CorpusReader, KnowledgeReader } from './readers.ts';

/** What a card is built from. */
export type CardReaders = { readonly knowledge: KnowledgeReader; readonly corpus: CorpusReader };

/** Saved articles a card lists. */
const ARTICLES_SHOWN = 5;

/** Dates as sortable text; an unknown one is older than every known one. */
function startOf({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  return from ?? to ?? '';
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function held({ from, to }: PackRole, published: string | null): RoleLine['held'] {
  const day = published === null ? null : isoSpan(published);
  const first = from === null ? null : isoSpan(from);
  const last = to === null ? null : isoSpan(to);
  if (!day || (!first && !last)) return 'unknown';
  if (first && day.to < first.from) return 'not-then';
  if (last && day.from > last.to) return 'not-then';
  return first ? 'then' : 'unknown';
}

/** What happened or is reported comes before what is planned, possible or rumored; within each, the latest first. */
function latestFirst(a: PackEvent, b: PackEvent): number {
  const ahead = (event: PackEvent): number =>
    Number(event.modality !== 'actual' && event.modality !== 'reported');
  return ahead(a) - ahead(b) || byText(startOf(b.when), startOf(a.when));
}

const HELD_ORDER: readonly RoleLine['held'][] = ['then', 'unknown', 'not-then'];

class CardBuilder {
  private readonly readers: CardReaders;
  private readonly published: string | null;

  constructor(readers: CardReaders, published: string | null) {
    this.readers = readers;
    this.published = published;
  }

  async entity(id: EntityId): Promise<EntityCard | null> {
    const { knowledge, corpus } = this.readers;
    const entity = await knowledge.entity(id);
    if (!entity) return null;
    const subject: Subject = { kind: 'entity', id };
    const claims = await knowledge.claimsAbout(subject);
    const events = await knowledge.eventsWith(id);
    return {
      kind: 'entity',
      id,
      entityKind: entity.kind,
      label: entityNames(entity),
      description: entity.description,
      names: entity.names.map(({ text, lang, kind }) => ({ text, lang, kind })),
      roles: await this.roles(entity),
      events: [...events].sort(latestFirst).map(eventLabel),
      claims: await this.claimLines(claims),
      disagreements: await this.disagreements(claims),
      articles: await corpus.articlesWith(subject, ARTICLES_SHOWN),
    };
  }

  async event(id: EventId): Promise<EventCard | null> {
    const { knowledge, corpus } = this.readers;
    const event = await knowledge.event(id);
    if (!event) return null;
    const subject: Subject = { kind: 'event', id };
    const claims = await knowledge.claimsAbout(subject);
    const labels = await this.entityLabels(event.participants.map(({ entity }) => entity));
    const { previous, next } = await this.neighbours(event);
    const story = event.story === null ? undefined : await knowledge.story(event.story);
    return {
      kind: 'event',
      id,
      eventKind: event.kind,
      modality: event.modality,
      title: event.title,
      description: event.description,
      when: eventLabel(event).when,
      place:
        event.place === null ? null : ((await this.entityLabels([event.place])).get(event.place) ?? null),
      story: story?.title ?? null,
      participants: event.participants.flatMap(({ entity, role }) => {
        const label = labels.get(entity);
        return label ? [{ entity: label, role }] : [];
      }),
      claims: await this.claimLines(claims),
      disagreements: await this.disagreements(claims),
      supersededBy: await this.eventLabelOf(event.supersededBy),
      previous,
      next,
      articles: await corpus.articlesWith(subject, ARTICLES_SHOWN),
    };
  }

  private async eventLabelOf(id: EventId | null): Promise<EventLabel | null> {
    const event = id === null ? undefined : await this.readers.knowledge.event(id);
    return event ? eventLabel(event) : null;
  }

  private async entityLabels(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, EntityLabel>> {
    const entities = await this.readers.knowledge.entities([...new Set(ids)]);
    return new Map(entities.map((entity) => [entity.id, entityLabel(entity)]));
  }

  private async roles(entity: PackEntity): Promise<readonly RoleLine[]> {
    const labels = await this.entityLabels(entity.roles.flatMap(({ of }) => (of === null ? [] : [of])));
    return entity.roles
      .map((role): RoleLine => {
        const of = role.of === null ? null : (labels.get(role.of) ?? null);
        return { role: role.role, of, from: role.from, to: role.to, held: held(role, this.published) };
      })
      .sort(
        (a, b) => HELD_ORDER.indexOf(a.held) - HELD_ORDER.indexOf(b.held) || byText(startOf(b), startOf(a)),
      );
  }

  private async claimLines(claims: readonly PackClaim[]): Promise<readonly ClaimLine[]> {
    const labels = await this.entityLabels(
      claims.flatMap(({ attributedTo }) => (attributedTo === null ? [] : [attributedTo])),
    );
    const lines: ClaimLine[] = [];
    for (const claim of claims) {
      const source = await this.readers.knowledge.source(claim.source);
      if (!source) continue;
      const speaker =
        claim.attributedTo === null ? claim.attributedLabel : (labels.get(claim.attributedTo)?.label ?? null);
      lines.push({
        id: claim.id,
        predicate: claim.predicate,
        value: claim.value,
        qualifier: claim.qualifier,
        asOf: claim.asOf,
        attributedTo: speaker,
        source: {
          id: source.id,
          title: source.title,
          lang: source.lang,
          published: { from: source.published.from, to: source.published.to },
        },
      });
    }
    return lines.sort((a, b) => byText(b.asOf ?? '', a.asOf ?? ''));
  }

  private async disagreements(claims: readonly PackClaim[]): Promise<readonly DisagreementLine[]> {
    const { knowledge } = this.readers;
    const found: readonly PackDisagreement[] = await knowledge.disagreementsWith(claims.map(({ id }) => id));
    const lines: DisagreementLine[] = [];
    for (const { id, relation, note, claims: ids } of found) {
      const involved = await this.claimLines(await knowledge.claims(ids));
      if (involved.length > 1) lines.push({ id, relation: relation ?? null, note, claims: involved });
    }
    return lines;
  }

  private async neighbours(
    event: PackEvent,
  ): Promise<{ previous: EventLabel | null; next: EventLabel | null }> {
    if (event.story === null) return { previous: null, next: null };
    const story = (await this.readers.knowledge.eventsOfStory(event.story)).filter(
      ({ when }) => startOf(when) !== '',
    );
    const ordered = [...story].sort((a, b) => byText(startOf(a.when), startOf(b.when)) || byText(a.id, b.id));
    const at = ordered.findIndex(({ id }) => id === event.id);
    const previous = at > 0 ? ordered[at - 1] : undefined;
    const next = at >= 0 ? ordered[at + 1] : undefined;
    return { previous: previous ? eventLabel(previous) : null, next: next ? eventLabel(next) : null };
  }
}

/** What the corpus says about a subject, as of the page's date; `null` when it no longer knows the subject. */
export function buildCard(
  subject: Subject,
  published: string | null,
  readers: CardReaders,
): Promise<ContextCard | null> {
  const builder = new CardBuilder(readers, published);
  return subject.kind === 'entity' ? builder.entity(subject.id) : builder.event(subject.id);
}
