import type { PackEvent, PackName, PackNotName } from '../knowledge/pack.ts';
import { allSteps, type Steps } from '../steps.ts';
import { stopWords } from '../text/stop-words.ts';
import { type Tokens, tokensOf, tokenText } from '../text/tokens.ts';
import { type EventRule, eventRule } from './event-rule.ts';
import { innerSign } from './inner-signs.ts';
import {
  AMBIGUOUS_BIT,
  type CompiledLexicon,
  DERIVED_BIT,
  doubtBits,
  entityWord,
  kindBits,
  TARGET,
} from './lexicon-format.ts';
import type { EntityNames } from './lexicon-input.ts';
import { NameRecords } from './name-records.ts';
import { nameVariants } from './name-variants.ts';
import { payloadSteps } from './payload-chunks.ts';
import { SequenceBuilder, type TokenRange } from './sequence-builder.ts';
import { SequenceNodes } from './sequence-nodes.ts';
import { tableSteps } from './sequence-table.ts';
import { soundIndex } from './sound-index.ts';
import { writtenMatching } from './written-matching.ts';

/** A name of more tokens or units than this is left out and told in `omitted`. */
export const MOST_TOKENS = 60;
const MOST_UNITS = 1000;
/** Names are tokenized together in batches of about so many units: a pass of its own for each would cost more. */
const BATCH_UNITS = 1 << 15;
const MOST_OMISSIONS_TOLD = 100;

export type OmittedName = { readonly text: string; readonly why: 'too-long' | 'no-letters' };

/** A name on its way into the table. */
type Pending = {
  readonly text: string;
  readonly flags: number;
  readonly target: number;
  readonly id: number;
  readonly idLength: number;
};

export type BuilderState = {
  readonly sequences: SequenceBuilder;
  readonly records: NameRecords;
  readonly rules: EventRule[];
  readonly variants: boolean;
};

/** Room for `names` names is made at once: growing arrays of a million names is a fifth of the work. */
export function freshState(variants: boolean, names = 0): BuilderState {
  const sequences = new SequenceBuilder(SequenceNodes.forNames(names));
  return { sequences, records: NameRecords.forNames(names), rules: [], variants };
}

/**
 * Compiles names little by little, so that a million of them can be built in slices: what was gathered so far is
 * `state`, which `builder-snapshot.ts` stores and restores. Linear in the number of tokens.
 */
export class LexiconBuilder {
  readonly state: BuilderState;
  readonly omitted: OmittedName[] = [];
  private pending: Pending[] = [];
  private pendingUnits = 0;

  constructor(state: BuilderState = freshState(true)) {
    this.state = state;
  }

  addEntities(entities: Iterable<EntityNames>): void {
    const { records } = this.state;
    for (const entity of entities) {
      const id = records.addText(entity.id);
      const target = entityWord(entity.kind, entity.generic);
      for (const name of entity.names) {
        const flags = TARGET.entity | (name.ambiguous ? AMBIGUOUS_BIT : 0) | kindBits(name.kind);
        this.push({ text: name.text, flags, target, id, idLength: entity.id.length });
        if (this.state.variants) this.pushVariants(entity, name, { target, id });
      }
    }
  }

  private pushVariants(entity: EntityNames, name: PackName, to: { target: number; id: number }): void {
    for (const { text, cost, ambiguous, kind } of nameVariants(name, entity)) {
      const flags =
        TARGET.entity | DERIVED_BIT | (ambiguous ? AMBIGUOUS_BIT : 0) | kindBits(kind ?? name.kind);
      this.push({ text, flags: flags | doubtBits(cost), ...to, idLength: entity.id.length });
    }
  }

  addNotNames(notNames: Iterable<PackNotName>): void {
    for (const { text } of notNames)
      this.push({ text, flags: TARGET.notName, target: 0, id: 0, idLength: 0 });
  }

  addGivenNames(names: Iterable<string>): void {
    for (const text of names) this.push({ text, flags: TARGET.givenName, target: 0, id: 0, idLength: 0 });
  }

  addEvents(events: Iterable<PackEvent>): void {
    for (const event of events) {
      const target = this.state.rules.push(eventRule(event)) - 1;
      for (const text of Object.values(event.triggers).flat())
        this.push({ text, flags: TARGET.trigger, target, id: 0, idLength: 0 });
    }
  }

  private push(pending: Pending): void {
    if (pending.text.length > MOST_UNITS) {
      this.omit(pending.text, 'too-long');
      return;
    }
    this.pending.push(pending);
    this.pendingUnits += pending.text.length + 1;
    if (this.pendingUnits > BATCH_UNITS) this.flush();
  }

  private omit(text: string, why: OmittedName['why']): void {
    if (this.omitted.length < MOST_OMISSIONS_TOLD) this.omitted.push({ text, why });
  }

  /** Takes the waiting names in; must be called before `state` is stored. */
  flush(): void {
    if (this.pending.length === 0) return;
    const tokens = tokensOf(this.pending.map(({ text }) => text).join('\n'));
    let token = 0;
    let end = 0;
    for (const pending of this.pending) {
      end += pending.text.length + 1;
      const first = token;
      while (token < tokens.count && tokens.start(token) < end) token++;
      this.take(tokens, pending, { first, last: token - 1 });
    }
    this.pending = [];
    this.pendingUnits = 0;
  }

  private take(tokens: Tokens, pending: Pending, range: TokenRange): void {
    const { first, last } = range;
    if (last < first || last - first >= MOST_TOKENS) {
      this.omit(pending.text, last < first ? 'no-letters' : 'too-long');
      return;
    }
    // Some given names are also particles (أن is Ann): as such they would cast doubt on every name that follows.
    const isGiven = (pending.flags & 7) === TARGET.givenName;
    if (isGiven && first === last && stopWords().has(tokenText(tokens, first))) return;
    const { records, sequences } = this.state;
    const { flags, target, id, idLength } = pending;
    const text = records.addText(pending.text);
    const textLength = pending.text.length;
    records.add({ form: sequences.add(tokens, range), flags, target, text, textLength, id, idLength });
    for (let token = first + 1; token <= last; token++) {
      if (innerSign(tokens, token) === 0) continue;
      records.add({
        form: sequences.add(tokens, range, true),
        flags,
        target,
        text,
        textLength,
        id,
        idLength,
      });
      return;
    }
  }

  /** Freezes what was added, in steps; the builder is of no use afterwards. */
  *finishing(): Steps<CompiledLexicon> {
    this.flush();
    const { sequences, records, rules, variants } = this.state;
    const chunks = yield* payloadSteps(records, sequences.formCount);
    const table = yield* tableSteps(sequences);
    const sounds = variants ? soundIndex(records) : new Uint8Array(0);
    yield;
    const formCount = sequences.formCount;
    const matching = writtenMatching({ table, formCount, chunks, rules: JSON.stringify(rules), sounds });
    return { matching, chunks };
  }

  /** Freezes what was added. */
  finish(): CompiledLexicon {
    return allSteps(this.finishing());
  }
}
