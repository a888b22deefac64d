import { describe, expect, it } from 'vitest';
import { phraseTable } from '../../../src/core/lexicon/phrase-table.ts';
import { scanTokens } from '../../../src/core/lexicon/scan.ts';
import { tokensOf } from '../../../src/core/text/tokens.ts';

describe('phraseTable', () => {
  const table = phraseTable([
    ['مايو', 'month'],
    ['May', 'month'],
    ['may', 'modal'],
    ['في عام', 'year'],
    ['…', 'nothing'],
  ]);
  const tagsIn = (text: string) => scanTokens(tokensOf(text), table).map(({ form }) => table.tagsOf(form));

  it('answers what a phrase means', () => {
    expect(tagsIn('في عام 2023')).toEqual([['year']]);
  });

  it('answers both meanings of a phrase listed twice', () => {
    expect(tagsIn('May')).toEqual([['month', 'modal']]);
  });

  it('finds nothing in other text', () => {
    expect(tagsIn('في المدينة …')).toEqual([]);
  });
});
