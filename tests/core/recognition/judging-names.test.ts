import { describe, expect, it } from 'vitest';
import { tierOf } from '../../../src/core/recognition/judge-entity.ts';
import type { Reason } from '../../../src/core/recognition/reason.ts';
import { entity, lexiconOf, read } from '../support/knowledge.ts';

const LEXICON = lexiconOf(
  {
    entities: [
      entity('altman', 'person', 'Sam Altman|Altman/surname|Sam/given*|سام ألتمان|ألتمان/surname|سام/given*'),
      entity('shear', 'person', 'Emmett Shear|Shear/surname*|إيميت شير|شير/surname*'),
      entity('apple', 'organization', 'Apple*|أبل*|Apple Inc'),
      entity('x', 'platform', 'X*|إكس*'),
      entity('meta', 'organization', 'Meta*|Meta Platforms'),
      entity('openai', 'organization', 'OpenAI'),
      entity('nvidia', 'organization', 'Nvidia'),
      entity('google', 'organization', 'Google'),
      entity('sam-smith', 'person', 'Sam Smith|Sam/given*'),
      entity('tigris', 'organization', 'Project Tigris*|Tigris*'),
      entity('wolf', 'person', 'Anna Wolf|Wolf/surname'),
      entity('other-wolf', 'person', 'Otto Wolf|Wolf/surname'),
      entity('mistake', 'person', 'Ilya Sutskever|Stutskever/misspelling'),
    ],
  },
  ['Robert', 'Bill', 'روبرت', 'ستيف', 'Karin'],
);

type Seen = { readonly tier: string; readonly reasons: readonly Reason[] };

/** The mention of `surface` in the first block that has it. */
function seen(surface: string, ...blocks: string[]): Seen {
  const mention = read(blocks, LEXICON).mentions.find((candidate) => candidate.surface === surface);
  if (!mention) throw new Error(`Nothing was made of "${surface}"`);
  return mention;
}

describe('the tier of a name', () => {
  it.each([
    ['a full name is sure', 'Sam Altman', ['Sam Altman left.'], 'sure'],
    ['a distinctive name is sure', 'OpenAI', ['OpenAI said'], 'sure'],
    ['a surname alone is likely', 'Altman', ['Altman said'], 'likely'],
    ['a surname is sure after the full name', 'Altman', ['Sam Altman left.', 'Altman said'], 'sure'],
    ['a surname is sure before the full name', 'Altman', ['Altman quits', 'Sam Altman left.'], 'sure'],
    ['a full name in another script anchors as well', 'Altman', ['سام ألتمان', 'Altman said'], 'sure'],
    ['an ambiguous surname alone is not shown', 'Shear', ['Shear said'], 'possible'],
    [
      'an ambiguous surname is shown when anchored',
      'Shear',
      ['Emmett Shear came.', 'Then Shear said'],
      'likely',
    ],
    ['a common word alone is not shown', 'Apple', ['Apple said'], 'possible'],
    ['a common word beside its role word is shown', 'Apple', ['Apple CEO resigns'], 'likely'],
    ['an Arabic word beside its role word is shown', 'أبل', ['قالت شركة أبل'], 'likely'],
    ['an Arabic word without one is not', 'أبل', ['أبل الثوب بالماء'], 'possible'],
    ['a platform word speaks for a platform', 'X', ['he posted on X today'], 'likely'],
    ['a platform word does not speak for a company', 'Apple', ['he posted on Apple today'], 'possible'],
    ['a given name alone is not shown', 'Sam', ['Sam said'], 'possible'],
    ['a lower-case surname is not shown', 'altman', ['the altman said'], 'possible'],
    ['a careless full name is still sure', 'sam altman', ['then sam altman left'], 'sure'],
    ['a full name anchors nothing in lower case', 'Altman', ['sam altman', 'Altman said'], 'likely'],
    ['a misspelling is likely', 'Stutskever', ['Stutskever said'], 'likely'],
  ] as const)('%s', (_, surface, blocks, tier) => {
    expect(seen(surface, ...blocks).tier).toBe(tier);
  });
});

describe('doubt', () => {
  it.each([
    ['another given name before the surname', 'Altman', 'Robert Altman directed', 'other-given-name'],
    ['another Arabic given name', 'ألتمان', 'المخرج روبرت ألتمان', 'other-given-name'],
    ['a longer name that nobody knows', 'Apple', 'the people of Apple Valley met', 'longer-unknown-name'],
    ['small letters', 'shear', 'the shear stress', 'lower-case'],
    ['a name that is also a word', 'Meta', 'Meta said', 'ambiguous-name'],
  ] as const)('comes from %s', (_, surface, text, kind) => {
    const { tier, reasons } = seen(surface, text);
    expect(tier).toBe('possible');
    expect(reasons.map((reason) => reason.kind)).toContain(kind);
  });

  it('does not come from a verb or noun that looks like a given name in small letters', () => {
    expect(seen('Altman', 'the bill Altman backed').tier).toBe('likely');
    expect(seen('Altman', 'Bill Altman backed').tier).toBe('possible');
  });

  it('does not come from a given name that belongs to the full name', () => {
    expect(seen('Sam Altman', 'With Karin Sam Altman left').tier).toBe('sure');
  });

  it('comes from another person of the corpus with the same name, and says who', () => {
    const { tier, reasons } = seen('Sam', 'Sam Altman met Sam Smith.', 'Sam left early.');
    expect(tier).toBe('possible');
    expect(reasons).toContainEqual({ kind: 'shared-name', others: ['sam-smith'] });
  });

  it('settles on the person of the page when another one shares the name', () => {
    const { mentions } = read(['Otto Wolf spoke first.', 'Then Wolf sat down.'], LEXICON);
    expect(mentions.at(-1)).toMatchObject({ surface: 'Wolf', entity: 'other-wolf', tier: 'sure' });
  });

  it('falls on an ambiguous name behind a proclitic that nothing supports', () => {
    expect(seen('شير', 'وشير قال').tier).toBe('possible');
    expect(seen('شير', 'إيميت شير', 'وشير قال').tier).not.toBe('possible');
  });
});

describe('support', () => {
  it('comes from company of other known names', () => {
    const alone = seen('Meta', 'He said that Meta agreed.');
    const inCompany = seen(
      'Meta',
      'He said that Meta agreed.',
      'OpenAI, Apple Inc, Google and Nvidia signed.',
    );
    expect(alone.tier).toBe('possible');
    expect(inCompany.tier).toBe('likely');
    expect(inCompany.reasons).toContainEqual({ kind: 'company', count: 4 });
  });

  it('does not come from company for the name of a person', () => {
    expect(seen('Shear', 'He said that Shear agreed.', 'OpenAI, Google and Nvidia signed.').tier).toBe(
      'possible',
    );
  });

  it('comes from a Latin name in an Arabic text', () => {
    const { reasons } = seen('Meta', 'قال المتحدث إن الخدمة من Meta توقفت أمس في المدينة');
    expect(reasons).toContainEqual({ kind: 'foreign-script' });
  });

  it('comes from a capital in mid-sentence', () => {
    expect(seen('Altman', 'they said that Altman left').reasons).toContainEqual({ kind: 'capital' });
    expect(seen('Altman', 'Altman left').reasons).not.toContainEqual({ kind: 'capital' });
    expect(seen('Altman', 'Why Altman Left The Firm').reasons).not.toContainEqual({ kind: 'capital' });
  });

  it('comes from the length of an ambiguous phrase', () => {
    const phrase = read('He said that Project Tigris grew.', LEXICON).mentions[0]!.confidence;
    const word = read('He said that Tigris grew.', LEXICON).mentions[0]!.confidence;
    expect(phrase).toBeGreaterThan(word);
  });

  it('says which name of the lexicon was found and how it was written', () => {
    expect(seen('سَام أَلْتَمَان', 'سَام أَلْتَمَان').reasons).toEqual([
      { kind: 'name', name: 'سام ألتمان', nameKind: 'official' },
      { kind: 'spelling', written: 'سَام أَلْتَمَان' },
    ]);
  });
});

describe('tierOf', () => {
  it.each([
    [0.999, 'sure'],
    [0.85, 'sure'],
    [0.849, 'likely'],
    [0.6, 'likely'],
    [0.599, 'possible'],
    [0, 'possible'],
  ])('calls %d %s', (confidence, tier) => {
    expect(tierOf(confidence)).toBe(tier);
  });
});
