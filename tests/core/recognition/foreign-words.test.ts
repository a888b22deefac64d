import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read } from '../support/knowledge.ts';

const lexicon = lexiconOf({
  entities: [
    entity('gate', 'organization', 'Gate*'),
    entity('apple', 'organization', 'Apple*|Apple Park'),
    entity('gemini', 'product', 'Gemini*'),
    ...['OpenAI', 'Microsoft', 'DeepMind', 'Nvidia', 'Anthropic'].map((name) =>
      entity(name.toLowerCase(), 'organization', name),
    ),
  ],
});
const COMPANY = 'تعاونت OpenAI و Microsoft و DeepMind و Nvidia و Anthropic في العام الماضي.';

function tierOf(surface: string, ...blocks: string[]) {
  const mention = read(blocks, lexicon).mentions.findLast((one) => one.surface === surface);
  if (!mention) throw new Error(`${surface} is no mention`);
  return mention.tier;
}

describe('an English word in a text of another script', () => {
  it.each([
    ['likely beside any number of other names', 'likely', [COMPANY, 'ثم خرج الرجل من Gate في المساء الطويل']],
    ['sure beside its kind word', 'sure', [COMPANY, 'ثم قالت شركة Gate في المساء الطويل']],
    ['no name before a number', 'possible', [COMPANY, 'ثم خرج الرجل من Gate 5 في المساء الطويل']],
    ['no name before a number of Arabic digits', 'possible', [COMPANY, 'ثم خرج الرجل من Gate ٥ في المساء']],
    ['no name before a number in its own script', 'possible', [COMPANY, 'They walked to Gate 5 in the rain']],
  ] as const)('is %s', (_, tier, blocks) => {
    expect(tierOf('Gate', ...blocks)).toBe(tier);
  });

  it('is sure on a page with another name of it', () => {
    expect(tierOf('Apple', COMPANY, 'في مبنى Apple Park الجديد قالت Apple أمس إنها ستعود')).toBe('sure');
  });

  it('is a product with its version before a number', () => {
    expect(tierOf('Gemini', COMPANY, 'ثم استخدم الرجل Gemini 2 في المساء الطويل')).toBe('likely');
  });

  it('is a name before a year', () => {
    expect(tierOf('Gate', COMPANY, 'ثم نشر الرجل تقرير Gate 2023 في المساء الطويل')).toBe('likely');
  });
});
