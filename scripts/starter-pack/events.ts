import {
  DATE_PRECISIONS,
  type DatePrecision,
  MODALITIES,
  type Modality,
  PARTICIPANT_ROLES,
  type ParticipantRole,
} from '../../src/core/knowledge/closed-lists.ts';
import { EVENT_KINDS, type EventKind } from '../../src/core/knowledge/event-kind.ts';
import { KIND_OF_TYPE, PRECISION_OF, ROLE_BY_KIND, ROLE_OF } from './event-terms.ts';
import { type Bilingual, entryOf, readTable } from './tables.ts';

/** One record of the knowledge file `events.json`, as far as the pack uses it; its terms are free text. */
export interface RawEvent {
  readonly id: string;
  readonly story: string | null;
  readonly partOf?: string;
  readonly type: string;
  readonly modality: string;
  readonly date: { readonly start: string | null; readonly end?: string; readonly precision: string };
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  readonly place: string | null;
}

interface PackWhen {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
}

interface PackParticipant {
  readonly entity: string;
  readonly role: ParticipantRole;
  /** Whether the event cannot be recognized on a page that does not name this participant. */
  readonly core: boolean;
}

/** Words that carry the event, by language (BCP 47). */
type Triggers = Readonly<Record<string, readonly string[]>>;

/** A news event of the pack; `supersededBy` names the later event that makes it stale. */
export interface PackEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly story: string | null;
  readonly partOf?: string;
  readonly modality: Modality;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly when: PackWhen;
  readonly place: string | null;
  readonly participants: readonly PackParticipant[];
  readonly triggers: Triggers;
  readonly supersededBy: string | null;
}

/** What we write about an event ourselves. */
interface EventText {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly core: readonly string[];
  readonly supersededBy?: string;
  /** Takes the place of the kind that the type of the knowledge file gives. */
  readonly kind?: EventKind;
  /** Takes the place of the date of the knowledge file, where time zones widen it. */
  readonly when?: PackWhen;
  /** Participants that the knowledge file does not list but recognition needs. */
  readonly add?: readonly { readonly entity: string; readonly role: ParticipantRole }[];
}

const TRIGGER_TABLES = [
  'triggers-crisis',
  'triggers-partnership',
  'triggers-open-weight',
  'triggers-background',
] as const;

/** The raw record of a story's own umbrella; it is no event to recognize. */
const STORY_TYPE = 'story';

/** Online meetings have no place that could be an entity. */
const NO_PLACE = 'online';

/**
 * The events of the pack with our own titles, descriptions and triggers. Throws, with the place, when a term
 * has no counterpart in the closed lists, or when an event, a core participant or a trigger is missing.
 */
export function mapEvents(raw: readonly RawEvent[]): PackEvent[] {
  const texts = readTable<Record<string, EventText>>('events');
  const triggers = readTriggers();
  const umbrellas = new Set(raw.filter(({ type }) => type === STORY_TYPE).map(({ id }) => id));
  const mapped = raw
    .filter(({ type }) => type !== STORY_TYPE)
    .map((event): PackEvent => {
      const text = entryOf(texts, event.id, 'events');
      const kind = text.kind ?? entryOf(KIND_OF_TYPE, event.type, 'events');
      const { partOf } = event;
      return {
        id: event.id,
        kind,
        story: event.story,
        ...(partOf === undefined || umbrellas.has(partOf) ? {} : { partOf }),
        modality: modalityOf(event),
        title: text.title,
        description: text.description,
        when: text.when ?? whenOf(event),
        place: event.place === NO_PLACE ? null : event.place,
        participants: participantsOf(event, kind, text),
        triggers: entryOf(triggers, event.id, 'triggers'),
        supersededBy: text.supersededBy ?? null,
      };
    });
  checkEvents(mapped);
  checkTables(mapped, { texts, triggers });
  return mapped;
}

function readTriggers(): Readonly<Record<string, Triggers>> {
  const all: Record<string, Triggers> = {};
  for (const name of TRIGGER_TABLES) {
    for (const [id, triggers] of Object.entries(readTable<Record<string, Triggers>>(name))) {
      if (id in all) throw new Error(`texts/${name}.json: ${id} stands in another table too`);
      all[id] = triggers;
    }
  }
  return all;
}

function modalityOf({ id, modality }: RawEvent): Modality {
  const known = MODALITIES.find((candidate) => candidate === modality);
  if (known === undefined) throw new Error(`events/${id}/modality: “${modality}” is not in the closed list`);
  return known;
}

/** A single date begins and ends the event; an ongoing event has no end, an undated one neither. */
function whenOf({ date }: RawEvent): PackWhen {
  const precision = entryOf(PRECISION_OF, date.precision, 'events');
  if (date.start === null) return { from: null, to: null, precision: openPrecision(precision) };
  const to = date.end ?? (precision === 'ongoing' ? null : date.start);
  return { from: date.start, to, precision };
}

/** An interval of which neither end is known says nothing. */
function openPrecision(precision: DatePrecision): DatePrecision {
  return precision === 'ongoing' ? 'ongoing' : 'unknown';
}

function participantsOf(event: RawEvent, kind: EventKind, text: EventText): readonly PackParticipant[] {
  const own = event.participants.map(({ entity, role }) => ({
    entity,
    role: ROLE_BY_KIND[kind]?.[role] ?? entryOf(ROLE_OF, role, `events: ${event.id}`),
  }));
  const all = [...own, ...(text.add ?? [])];
  return all.map(({ entity, role }) => ({ entity, role, core: text.core.includes(entity) }));
}

function checkEvents(events: readonly PackEvent[]): void {
  const ids = new Set(events.map(({ id }) => id));
  for (const { id, kind, when, participants, supersededBy, partOf } of events) {
    const place = `events/${id}`;
    if (!EVENT_KINDS.includes(kind)) throw new Error(`${place}/kind: “${kind}” is not in the closed list`);
    if (!DATE_PRECISIONS.includes(when.precision)) {
      throw new Error(`${place}/when: “${when.precision}” is not in the closed list`);
    }
    for (const { entity, role } of participants) {
      if (!PARTICIPANT_ROLES.includes(role)) {
        throw new Error(`${place}/participants/${entity}: “${role}” is not in the closed list`);
      }
    }
    for (const [field, target] of Object.entries({ supersededBy, partOf })) {
      if (target && !ids.has(target)) throw new Error(`${place}/${field}: no event “${target}”`);
    }
  }
}

interface EventTables {
  readonly texts: Readonly<Record<string, EventText>>;
  readonly triggers: Readonly<Record<string, Triggers>>;
}

const FEWEST_TRIGGERS = 3;

/** What only the authored tables can get wrong: a stray id, a core that takes no part, too few triggers. */
function checkTables(events: readonly PackEvent[], { texts, triggers }: EventTables): void {
  const ids = new Set(events.map(({ id }) => id));
  for (const id of [...Object.keys(texts), ...Object.keys(triggers)]) {
    if (!ids.has(id)) throw new Error(`texts/${id}: no such event`);
  }
  for (const event of events) {
    const place = `events/${event.id}`;
    for (const core of entryOf(texts, event.id, 'events').core) {
      const matching = event.participants.filter(({ entity }) => entity === core);
      if (matching.length !== 1) throw new Error(`${place}/core: “${core}” is not one participant`);
    }
    for (const lang of ['en', 'ar']) {
      const count = event.triggers[lang]?.length ?? 0;
      if (count < FEWEST_TRIGGERS) throw new Error(`${place}/triggers/${lang}: only ${count}`);
    }
    for (const [lang, list] of Object.entries(event.triggers)) {
      if (new Set(list).size !== list.length) throw new Error(`${place}/triggers/${lang}: one stands twice`);
      if (list.some((trigger) => trigger !== trigger.trim() || trigger === '')) {
        throw new Error(`${place}/triggers/${lang}: one is empty or not trimmed`);
      }
    }
  }
}
