import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read, shown } from '../support/knowledge.ts';

const LEXICON = lexiconOf({
  entities: [
    entity('cwa', 'organization', 'Central Water Agency|CWA/acronym*'),
    entity('imf', 'organization', 'International Monetary Fund|صندوق النقد الدولي'),
    entity('wto', 'organization', 'World Trade Organization|WTO/acronym'),
    entity('altman', 'person', 'سام ألتمان'),
    entity('paris', 'place', 'Paris'),
  ],
});

function tierOf(surface: string, blocks: readonly string[]): string | undefined {
  return read(blocks, LEXICON).mentions.findLast((one) => one.surface === surface)?.tier;
}

describe('names in parentheses', () => {
  it.each([
    [
      'a doubtful acronym after its full name is sure, there and later',
      ['The Central Water Agency (CWA) warned.', 'Later the CWA agreed.'],
      ['Central Water Agency=cwa', 'CWA=cwa', 'CWA=cwa'],
    ],
    [
      'the same the other way round',
      ['CWA (Central Water Agency) warned.'],
      ['CWA=cwa', 'Central Water Agency=cwa'],
    ],
    ['without a full name it stays in doubt', ['Later the CWA agreed.'], []],
    [
      'an acronym that no pack lists means the name before it',
      ['The International Monetary Fund (IMF) met.', 'The IMF said so.'],
      ['International Monetary Fund=imf', 'IMF=imf', 'IMF=imf'],
    ],
    [
      'the same before the name in parentheses',
      ['The IMF (International Monetary Fund) met.'],
      ['IMF=imf', 'International Monetary Fund=imf'],
    ],
    [
      'and after a name in another script',
      ['قال صندوق النقد الدولي (IMF) إن النمو تباطأ', 'وأضاف تقرير IMF أن الدين زاد'],
      ['صندوق النقد الدولي=imf', 'IMF=imf', 'IMF=imf'],
    ],
    [
      'a full name in a script nobody listed means the name before it',
      ['عاد سام ألتمان (Sam Altman) أمس', 'ثم كتب Sam Altman رسالة'],
      ['سام ألتمان=altman', 'Sam Altman=altman', 'Sam Altman=altman'],
    ],
    [
      'other letters in parentheses name nobody',
      ['The International Monetary Fund (AFP) met.', 'AFP said so.'],
      ['International Monetary Fund=imf'],
    ],
    ['an agency after a place names nobody', ['Paris (AFP) slept.', 'AFP said so.'], ['Paris=paris']],
    [
      'small letters are no acronym',
      ['The International Monetary Fund (IMF) met.', 'an imf of things'],
      ['International Monetary Fund=imf', 'IMF=imf'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(shown(read(blocks, LEXICON))).toEqual(expected);
  });

  it('make a doubtful acronym sure on the whole page', () => {
    expect(tierOf('CWA', ['The Central Water Agency (CWA) warned.', 'Later the CWA agreed.'])).toBe('sure');
  });

  it('take a clear acronym back that the page explains as something else', () => {
    const explained = ['The Western Theatre Orchestra (WTO) played.', 'The WTO was good.'];
    expect(shown(read(explained, LEXICON))).toEqual([]);
    expect(shown(read(['The WTO was good.'], LEXICON))).toEqual(['WTO=wto']);
  });

  it('say why: the other name', () => {
    const { mentions } = read('The Central Water Agency (CWA) warned.', LEXICON);
    expect(mentions[1]?.reasons).toContainEqual({ kind: 'anchor', name: 'Central Water Agency' });
  });
});
