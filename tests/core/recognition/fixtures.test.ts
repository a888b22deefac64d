import { describe, expect, it } from 'vitest';
import { hardNegatives, readFixtures, textsOf } from '../../../scripts/eval/fixture.ts';
import { fixtureFigures, fixtureLexicons } from '../../../scripts/eval/fixture-evaluation.ts';
import { judgeFixture } from '../../../scripts/eval/judge-fixture.ts';
import { starterEntities } from '../../../scripts/eval/pack-lexicon.ts';
import { PHENOMENA } from '../../../scripts/eval/phenomena.ts';
import { errorLines } from '../../../scripts/eval/report.ts';
import { scoreFixtures } from '../../../scripts/eval/tally.ts';
import { failures } from '../../../scripts/eval/thresholds.ts';
import { TIERS, type Tier } from '../../../src/core/recognition/mention.ts';
import type { Recognition } from '../../../src/core/recognition/recognize.ts';
import { KNOWN_MISSES } from './known-misses.ts';

const lexiconFor = fixtureLexicons();
const fixtures = readFixtures();
const judged = fixtures.map((fixture) => judgeFixture(fixture, lexiconFor(fixture)));

function isAtLeast(tier: Tier, least: Tier): boolean {
  return TIERS.indexOf(tier) <= TIERS.indexOf(least);
}

/** The clearest telling of each event that is shown. */
function toldEvents({ events }: Recognition) {
  const told = new Map<string, Recognition['events'][number]>();
  for (const mention of events) {
    const known = told.get(mention.event);
    if (mention.tier !== 'possible' && (!known || known.confidence < mention.confidence))
      told.set(mention.event, mention);
  }
  return told;
}

describe.each(judged)('$fixture.name: $fixture.about', (one) => {
  const { fixture, recognition } = one;
  const names = 'shows the expected names, as surely and as widely as expected, and no others';
  const reason = KNOWN_MISSES[fixture.name];
  if (reason === undefined) it(names, () => expect(errorLines([one])).toEqual([]));
  else it.fails(`${names} (known miss: ${reason})`, () => expect(errorLines([one])).toEqual([]));

  it('tells the expected events and no others', () => {
    const told = toldEvents(recognition);
    const open = new Set(fixture.eventsLeftOpen);
    const expected = fixture.events.map(({ event }) => event);
    expect([...told.keys()].filter((event) => !open.has(event)).sort()).toEqual([...expected].sort());
    const wrong = fixture.events.filter(({ event, tier, role }) => {
      const mention = told.get(event)!;
      return !isAtLeast(mention.tier, tier) || (role !== undefined && role !== mention.role);
    });
    expect(wrong).toEqual([]);
  });

  it('gives every mention offsets that cut out its surface', () => {
    for (const { block, span, token, surface } of recognition.mentions) {
      expect(fixture.blocks[block]!.text.slice(span.start, span.end)).toBe(surface);
      expect(token.start).toBeLessThanOrEqual(span.start);
      expect(token.end).toBeGreaterThanOrEqual(span.end);
    }
    for (const { block, span, surface } of recognition.events)
      expect(fixture.blocks[block]!.text.slice(span.start, span.end)).toBe(surface);
  });
});

describe('the fixtures', () => {
  it('hold all bars together', () => {
    expect(failures(new Map(fixtureFigures(scoreFixtures(judged))))).toEqual([]);
  });

  it('are many, and cover many languages, Arabic above all', () => {
    const languages = new Set(fixtures.map(({ lang }) => lang));
    expect(fixtures.length).toBeGreaterThanOrEqual(150);
    expect(languages.size).toBeGreaterThanOrEqual(38);
    expect(fixtures.filter(({ lang }) => lang === 'ar').length).toBeGreaterThanOrEqual(28);
  });

  it('are to a third texts in which something looks like a name and nothing may be shown', () => {
    expect(fixtures.flatMap(hardNegatives).length * 3).toBeGreaterThanOrEqual(
      fixtures.flatMap(textsOf).length,
    );
  });

  it('bring packs of their own in many languages', () => {
    const own = fixtures.filter(({ pack }) => pack);
    expect(own.length).toBeGreaterThanOrEqual(75);
    expect(new Set(own.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(35);
  });

  it.each(PHENOMENA)('have a name or a trap for %s', (phenomenon) => {
    const marks = fixtures.flatMap(({ blocks }) =>
      blocks.flatMap(({ names, traps }) => [...names, ...traps].flatMap(({ phenomena }) => phenomena)),
    );
    expect(marks).toContain(phenomenon);
  });

  it('mark only entities that their pack knows', () => {
    const starter = starterEntities();
    const unknown = fixtures.flatMap(({ name, pack, blocks }) => {
      const known = pack ? pack.entities.map(({ id }) => id) : starter;
      const marked = blocks.flatMap(({ names }) => names.map(({ entity }) => entity));
      return marked.filter((entity) => !known.includes(entity)).map((entity) => `${name}: ${entity}`);
    });
    expect(unknown).toEqual([]);
  });

  it('are there for every known miss', () => {
    const all = fixtures.map(({ name }) => name);
    expect(Object.keys(KNOWN_MISSES).filter((name) => !all.includes(name))).toEqual([]);
  });
});
