import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/core/knowledge/check-pack.ts';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { type Lexicon, openLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { TIERS, type Tier } from '../../../src/core/recognition/mention.ts';
import { type Recognition, recognize } from '../../../src/core/recognition/recognize.ts';

const ASSETS = path.resolve(import.meta.dirname, '../../../assets/public');
const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/recognition');

/**
 * A text with everything it must show. `mentions` are all shown mentions in order, entities too general to paint
 * left out; `events` are all told events in any order, but for those `eventsLeftOpen`, on which readers may differ.
 * A `tier` is the least that is expected.
 */
const fixtureSchema = v.strictObject({
  about: v.string(),
  lang: v.string(),
  published: v.nullable(v.string()),
  blocks: v.pipe(v.array(v.string()), v.minLength(1)),
  mentions: v.array(v.strictObject({ surface: v.string(), entity: v.string(), tier: v.picklist(TIERS) })),
  events: v.array(
    v.strictObject({
      event: v.string(),
      tier: v.picklist(TIERS),
      role: v.optional(v.picklist(['main', 'background'])),
    }),
  ),
  eventsLeftOpen: v.array(v.string()),
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** All strings of a JSON file, keys and the sentence about the file left out. */
function listedNames(json: unknown, key = ''): string[] {
  if (Array.isArray(json)) return json.flatMap((item) => listedNames(item, key));
  if (typeof json === 'string') return key === 'about' ? [] : [json];
  return json !== null && typeof json === 'object'
    ? Object.entries(json).flatMap(([name, value]) => listedNames(value, name))
    : [];
}

function starterLexicon(): Lexicon {
  const pack = checkPack(readJson(path.join(ASSETS, 'packs/openai-2023.json')));
  if (!pack.ok) throw new Error(`The starter pack has faults: ${JSON.stringify(pack.failure)}`);
  const givenNames = path.join(ASSETS, 'given-names.json');
  return openLexicon(
    compileLexicon({
      ...pack.value,
      givenNames: existsSync(givenNames) ? listedNames(readJson(givenNames)) : [],
    }),
  );
}

const lexicon = starterLexicon();

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

const fixtures = readdirSync(FIXTURES)
  .sort()
  .map((file) => ({
    name: path.basename(file, '.json'),
    ...v.parse(fixtureSchema, readJson(path.join(FIXTURES, file))),
  }));

describe.each(fixtures)('$name: $about', ({ blocks, published, mentions, events, eventsLeftOpen }) => {
  const recognition = recognize(
    { blocks: blocks.map((text) => ({ kind: 'paragraph', text })), published },
    lexicon,
  );

  it('shows these mentions and no others', () => {
    const shown = recognition.mentions.filter(
      ({ tier, entity }) => tier !== 'possible' && !lexicon.entity(entity)?.generic,
    );
    expect(shown.map(({ surface, entity }) => ({ surface, entity }))).toEqual(
      mentions.map(({ surface, entity }) => ({ surface, entity })),
    );
    const tooWeak = mentions.filter(({ tier }, index) => !isAtLeast(shown[index]!.tier, tier));
    expect(tooWeak).toEqual([]);
  });

  it('tells these events and no others', () => {
    const told = toldEvents(recognition);
    const open = new Set(eventsLeftOpen);
    const expected = events.map(({ event }) => event);
    expect([...told.keys()].filter((event) => !open.has(event)).sort()).toEqual([...expected].sort());
    const wrong = events.filter(({ event, tier, role }) => {
      const mention = told.get(event)!;
      return !isAtLeast(mention.tier, tier) || (role !== undefined && role !== mention.role);
    });
    expect(wrong).toEqual([]);
  });

  it('gives every mention offsets that cut out its surface', () => {
    for (const { block, span, token, surface } of recognition.mentions) {
      expect(blocks[block]!.slice(span.start, span.end)).toBe(surface);
      expect(token.start).toBeLessThanOrEqual(span.start);
      expect(token.end).toBeGreaterThanOrEqual(span.end);
    }
    for (const { block, span, surface } of recognition.events)
      expect(blocks[block]!.slice(span.start, span.end)).toBe(surface);
  });
});

describe('the fixtures', () => {
  it('cover many languages, Arabic above all', () => {
    const languages = fixtures.map(({ lang }) => lang);
    expect(languages.filter((lang) => lang === 'ar').length).toBeGreaterThanOrEqual(14);
    for (const lang of ['en', 'fr', 'de', 'es', 'ru', 'tr', 'fa', 'he', 'zh', 'ja', 'ko', 'pl'])
      expect(languages).toContain(lang);
  });

  it('are to a third texts in which nothing or no event may be found', () => {
    const hard = fixtures.filter(({ mentions, events }) => mentions.length === 0 || events.length === 0);
    const empty = fixtures.filter(({ mentions }) => mentions.length === 0);
    expect(hard.length * 3).toBeGreaterThanOrEqual(fixtures.length);
    expect(empty.length).toBeGreaterThanOrEqual(10);
  });
});
