import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenLexicon } from '../../../src/core/lexicon/broken-lexicon.ts';
import {
  NOTHING_WRITTEN,
  restoredState,
  snapshotMark,
  snapshotPiece,
} from '../../../src/core/lexicon/builder-snapshot.ts';
import { freshState, LexiconBuilder } from '../../../src/core/lexicon/lexicon-builder.ts';
import { entity, packOf } from '../support/knowledge.ts';

const { entities, events } = packOf({
  entities: [
    entity('rivers', 'place', 'Long River Bend|Long|نهر طويل|長江'),
    entity('river', 'place', 'Long River|River/acronym'),
    { id: 'lone', kind: 'person', names: [{ text: '\ud83dX Lone' }, { text: 'Long River Bend' }] },
    entity('glued', 'organization', 'NovaStation'),
  ],
  events: ['flood', 'drought'].map((id) => ({
    id,
    kind: 'disaster',
    modality: 'actual',
    title: {},
    when: { from: null, to: null, precision: 'unknown' },
    participants: [],
    triggers: { en: ['Long', `${id} of the river \ud800`] },
  })),
});

/** What a builder is given, one step at a time. */
const STEPS: readonly ((builder: LexiconBuilder) => void)[] = [
  (builder) => builder.addGivenNames(['Mira', 'Long River Bend Valley']),
  (builder) => builder.addNotNames([{ text: 'Long Beach', lang: 'en' }]),
  (builder) => builder.addEvents(events.slice(0, 1)),
  ...entities.map((each) => (builder: LexiconBuilder) => builder.addEntities([each])),
  (builder) => builder.addEvents(events.slice(1)),
];

/** Gathers everything, stopping after the steps named: what was gathered is stored, and a new builder goes on. */
function builtWithStops(stops: readonly number[], variants: boolean) {
  let builder = new LexiconBuilder(freshState(variants));
  const pieces: ArrayBuffer[] = [];
  let mark = NOTHING_WRITTEN;
  for (const [index, step] of STEPS.entries()) {
    if (stops.includes(index)) {
      builder.flush();
      pieces.push(snapshotPiece(builder.state, mark));
      builder = new LexiconBuilder(restoredState(pieces));
      mark = snapshotMark(builder.state);
    }
    step(builder);
  }
  const { matching, chunks } = builder.finish();
  return { compiled: [matching, ...chunks].map((buffer) => [...new Uint8Array(buffer)]), pieces };
}

describe('a snapshot of a builder', () => {
  it('lets another builder go on as if there had been none, wherever it is taken', () => {
    const stops = fc.subarray(STEPS.map((_, index) => index));
    fc.assert(
      fc.property(stops, fc.boolean(), (stopped, variants) => {
        expect(builtWithStops(stopped, variants).compiled).toEqual(builtWithStops([], variants).compiled);
      }),
    );
  });

  it('is nothing of a builder that was given nothing', () => {
    const piece = snapshotPiece(freshState(false), NOTHING_WRITTEN);
    const state = restoredState([piece]);
    expect(snapshotMark(state)).toEqual(NOTHING_WRITTEN);
    expect(state.variants).toBe(false);
  });

  it('is damaged when a bit is wrong, a part missing or the order another', () => {
    const { pieces } = builtWithStops([2, 4, 6], true);
    const [first, second, third] = pieces as [ArrayBuffer, ArrayBuffer, ArrayBuffer];
    const sound = (buffers: readonly ArrayBuffer[]) => () => restoredState(buffers);
    expect(sound(pieces)).not.toThrow();
    expect(sound([first, third])).toThrow(BrokenLexicon);
    expect(sound([second, first, third])).toThrow(BrokenLexicon);
    expect(sound([second, third])).toThrow(BrokenLexicon);
    expect(sound([first, second.slice(0, -4)])).toThrow(BrokenLexicon);
    expect(sound([first.slice(0, -1)])).toThrow(BrokenLexicon);
    expect(sound([new ArrayBuffer(0)])).toThrow(BrokenLexicon);
    for (let at = 0; at < first.byteLength; at += 3) {
      const bytes = new Uint8Array(first.slice(0));
      bytes.set([(bytes[at] ?? 0) ^ 4], at);
      expect(sound([bytes.buffer, second]), `byte ${at}`).toThrow(BrokenLexicon);
    }
  });
});
