import * as v from 'valibot';
import { failure, type Result, success } from '../result.ts';
import { type Pack, packSchema, type SubjectRef } from './pack.ts';

/** One fault of a pack: where it is (`events[3].participants[0].entity`) and what is wrong there. */
export type PackFault = { readonly place: string; readonly problem: string };

/** More faults than this are not listed: the file is not a pack. */
const MOST_FAULTS = 200;

function placeOf(path: readonly { readonly key?: unknown }[] | undefined): string {
  let place = '';
  for (const { key } of path ?? [])
    place += typeof key === 'number' ? `[${key}]` : `${place === '' ? '' : '.'}${String(key)}`;
  return place === '' ? '(the whole file)' : place;
}

function schemaFaults(input: unknown): Result<Pack, readonly PackFault[]> {
  const parsed = v.safeParse(packSchema, input, { abortPipeEarly: true });
  if (parsed.success) return success(parsed.output);
  const faults = parsed.issues
    .slice(0, MOST_FAULTS)
    .map((issue) => ({ place: placeOf(issue.path), problem: issue.message }));
  return failure(faults);
}

class References {
  readonly faults: PackFault[] = [];
  private readonly pack: Pack;
  private readonly entities: ReadonlySet<string>;
  private readonly events: ReadonlySet<string>;
  private readonly stories: ReadonlySet<string>;
  private readonly claims: ReadonlySet<string>;
  private readonly sources: ReadonlySet<string>;

  constructor(pack: Pack) {
    this.pack = pack;
    this.entities = this.unique('entities', pack.entities);
    this.events = this.unique('events', pack.events);
    this.stories = this.unique('stories', pack.stories);
    this.claims = this.unique('claims', pack.claims);
    this.sources = this.unique('sources', pack.sources);
    this.unique('disagreements', pack.disagreements);
  }

  private unique(list: string, records: readonly { readonly id: string }[]): ReadonlySet<string> {
    const seen = new Set<string>();
    records.forEach(({ id }, index) => {
      if (seen.has(id)) this.fault(`${list}[${index}].id`, `the id "${id}" stands twice`);
      seen.add(id);
    });
    return seen;
  }

  private fault(place: string, problem: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ place, problem });
  }

  private expect(
    known: ReadonlySet<string>,
    id: string | null,
    [place, what]: readonly [string, string],
  ): void {
    if (id !== null && !known.has(id)) this.fault(place, `there is no ${what} "${id}" in this pack`);
  }

  check(): readonly PackFault[] {
    this.pack.entities.forEach((entity, at) => {
      entity.roles.forEach((role, index) => {
        this.expect(this.entities, role.of, [`entities[${at}].roles[${index}].of`, 'entity']);
        this.expectSources(role.sources, `entities[${at}].roles[${index}]`);
      });
      entity.relations.forEach((relation, index) => {
        const known = this.entities.has(relation.target) ? this.entities : this.events;
        this.expect(known, relation.target, [
          `entities[${at}].relations[${index}].target`,
          'entity or event',
        ]);
        this.expectSources(relation.sources, `entities[${at}].relations[${index}]`);
      });
    });
    this.pack.events.forEach((event, at) => {
      this.expect(this.stories, event.story, [`events[${at}].story`, 'story']);
      this.expect(this.entities, event.place, [`events[${at}].place`, 'entity']);
      this.expect(this.events, event.supersededBy, [`events[${at}].supersededBy`, 'event']);
      event.participants.forEach((participant, index) => {
        this.expect(this.entities, participant.entity, [
          `events[${at}].participants[${index}].entity`,
          'entity',
        ]);
      });
    });
    this.supersededInCircles();
    this.pack.claims.forEach((claim, at) => {
      this.expectSubject(claim.subject, `claims[${at}].subject`);
      claim.about.forEach((subject, index) => {
        this.expectSubject(subject, `claims[${at}].about[${index}]`);
      });
      if (claim.value.kind === 'role')
        this.expect(this.entities, claim.value.of, [`claims[${at}].value.of`, 'entity']);
      this.expect(this.sources, claim.source, [`claims[${at}].source`, 'source']);
      this.expect(this.entities, claim.attributedTo, [`claims[${at}].attributedTo`, 'entity']);
    });
    this.pack.disagreements.forEach((disagreement, at) => {
      disagreement.claims.forEach((claim, index) => {
        this.expect(this.claims, claim, [`disagreements[${at}].claims[${index}]`, 'claim']);
      });
    });
    return this.faults;
  }

  private expectSubject(subject: SubjectRef, place: string): void {
    if ('entity' in subject) this.expect(this.entities, subject.entity, [`${place}.entity`, 'entity']);
    else this.expect(this.events, subject.event, [`${place}.event`, 'event']);
  }

  private expectSources(sources: readonly string[], place: string): void {
    sources.forEach((source, index) => {
      this.expect(this.sources, source, [`${place}.sources[${index}]`, 'source']);
    });
  }

  /** An event that supersedes itself through others would send a reader in circles. */
  private supersededInCircles(): void {
    const next = new Map(this.pack.events.map(({ id, supersededBy }) => [id, supersededBy]));
    const places = new Map(this.pack.events.map(({ id }, at) => [id, at]));
    const cleared = new Set<string>();
    for (const { id } of this.pack.events) {
      const walked = new Set<string>();
      let later: typeof id | null = id;
      while (later !== null && !cleared.has(later) && !walked.has(later)) {
        walked.add(later);
        later = next.get(later) ?? null;
      }
      if (later !== null && walked.has(later)) this.faultsOfCircle(later, next, places);
      for (const passed of walked) cleared.add(passed);
    }
  }

  private faultsOfCircle<Id extends string>(
    start: Id,
    next: ReadonlyMap<Id, Id | null>,
    places: ReadonlyMap<Id, number>,
  ): void {
    let id: Id = start;
    do {
      this.fault(`events[${places.get(id)}].supersededBy`, `"${id}" supersedes itself`);
      id = next.get(id) ?? start;
    } while (id !== start);
  }
}

/**
 * Validates a pack: its shape, its closed lists, unique ids, and that every reference leads somewhere in the pack.
 * Answers the pack with defaults filled in, or every fault with its place (at most 200).
 */
export function checkPack(input: unknown): Result<Pack, readonly PackFault[]> {
  const shaped = schemaFaults(input);
  if (!shaped.ok) return shaped;
  const faults = new References(shaped.value).check();
  return faults.length > 0 ? failure(faults) : shaped;
}
