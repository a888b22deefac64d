import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read, shown } from '../support/knowledge.ts';

const LEXICON = lexiconOf({
  entities: [
    entity('altman', 'person', 'Sam Altman|Altman/surname|Sam/given*'),
    entity('wolf', 'person', 'Anna Wolf|Wolf/surname'),
    entity('other-wolf', 'person', 'Otto Wolf|Wolf/surname'),
    entity('fatah', 'organization', 'فتح|حركة فتح'),
    entity('mashhad', 'place', 'مشهد'),
    entity('nato', 'organization', 'ناتو|حلف الناتو'),
    entity('syria', 'place', 'سورية'),
    entity('apple', 'organization', 'Apple*|أبل*'),
    entity('iphone', 'product', 'IPhone'),
    entity('china', 'place', 'China'),
    entity('china-team', 'team', 'China'),
    entity('asharq', 'publication', 'الشرق الأوسط'),
    entity('middle-east', 'place', 'الشرق الأوسط'),
    entity('kim', 'person', '김민지'),
    entity('bush', 'person', 'جورج بوش|بوش/surname'),
    entity('tampere', 'place', 'Tampere'),
  ],
});

function last(...blocks: string[]) {
  return read(blocks, LEXICON).mentions.at(-1);
}

describe('a given name alone', () => {
  it.each([
    [
      'is likely beside the full name, never sure',
      ['Sam Altman came in.', 'Then the CEO Sam left.'],
      'likely',
    ],
    ['is in doubt far away from it', ['Sam Altman came in.', 'One.', 'Two.', 'Then Sam left.'], 'possible'],
    ['is in doubt without it', ['Then Sam left.'], 'possible'],
  ])('%s', (_, blocks, tier) => {
    expect(last(...blocks)?.tier).toBe(tier);
  });
});

describe('a family name of two people of the page', () => {
  it('means the one named last before it in the paragraph', () => {
    const text = 'Anna Wolf and Otto Wolf came. Wolf spoke.';
    expect(last(text)).toMatchObject({ surface: 'Wolf', entity: 'other-wolf' });
    expect(last('Otto Wolf met Anna Wolf. Wolf spoke.')).toMatchObject({ surface: 'Wolf', entity: 'wolf' });
    expect(last(text)?.tier).not.toBe('possible');
  });

  it('means nobody where neither is named in the paragraph', () => {
    expect(last('Anna Wolf and Otto Wolf came.', 'Wolf spoke.')?.tier).toBe('possible');
  });
});

describe('an ordinary word without capitals', () => {
  it.each([
    ['is no proof of itself', ['أعلن المصرف فتح حسابات', 'وقال إن فتح الباب مهم'], []],
    ['is a name beside its role word', ['زار مدينة مشهد أمس'], ['مشهد=mashhad']],
    [
      'is a name once the page says so elsewhere',
      ['زار مدينة مشهد أمس', 'ثم غادر مشهد'],
      ['مشهد=mashhad', 'مشهد=mashhad'],
    ],
    ['is a name beside a longer one', ['قالت حركة فتح', 'وأضافت فتح أن'], ['حركة فتح=fatah', 'فتح=fatah']],
    ['is no name behind an article that nobody listed', ['إن المشهد تغير'], []],
  ])('%s', (_, blocks, expected) => {
    expect(shown(read(blocks, LEXICON))).toEqual(expected);
  });
});

describe('the Arabic article before a name listed without', () => {
  it('makes another word', () => {
    expect(shown(read('في العاصمة السورية أمس', LEXICON))).toEqual([]);
    expect(shown(read('في سورية أمس', LEXICON))).toEqual(['سورية=syria']);
  });

  it('is believed when the page has a clear name', () => {
    expect(shown(read(['قال حلف الناتو', 'ودعا الناتو إلى'], LEXICON))).toEqual([
      'حلف الناتو=nato',
      'ناتو=nato',
    ]);
  });
});

describe('letters', () => {
  it.each([
    [
      'a capital within makes up for a small one at the start',
      ['he bought an iPhone today'],
      ['iPhone=iphone'],
    ],
    ['a word in small letters does not', ['he bought an iphone today'], []],
    ['a whole Korean name is one word', ['김민지가 왔다'], ['김민지=kim']],
    ['a short family name behind a proclitic is too easily a word', ['قال وبوش أمس'], []],
    ['as it stands it is a name', ['قال بوش أمس'], ['بوش=bush']],
    [
      'and so it is on a page with the full name',
      ['جورج بوش', 'قال وبوش أمس'],
      ['جورج بوش=bush', 'بوش=bush'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(shown(read(blocks, LEXICON))).toEqual(expected);
  });

  it('takes a name that stands elsewhere without ending for proof of the one with it', () => {
    const alone = last('Tampereella sataa')?.confidence ?? 0;
    expect(last('Tampere kasvaa.', 'Tampereella sataa')?.confidence).toBeGreaterThan(alone);
  });
});

describe('a name of two entities', () => {
  it('is the place where nothing tells', () => {
    expect(shown(read('they flew to China today', LEXICON))).toEqual(['China=china']);
  });

  it('is the one whose kind word stands beside it', () => {
    expect(shown(read('قالت صحيفة "الشرق الأوسط" أمس', LEXICON))).toEqual(['الشرق الأوسط=asharq']);
    expect(shown(read('السلام في الشرق الأوسط بعيد', LEXICON))).toEqual(['الشرق الأوسط=middle-east']);
  });
});

describe('a name confirmed by a role word', () => {
  it('is believed elsewhere on the page as well', () => {
    expect(shown(read(['قالت شركة أبل', 'وأضافت أبل أن'], LEXICON))).toEqual(['أبل=apple', 'أبل=apple']);
    expect(shown(read(['وأضافت أبل أن'], LEXICON))).toEqual([]);
  });
});

describe('a given name alone after the family name', () => {
  const lexicon = lexiconOf({
    entities: [
      entity('altman', 'person', 'Sam Altman|سام ألتمان|Altman/surname|ألتمان/surname|Sam/given*|سام/given*'),
      entity('wolf', 'person', 'Sam Wolf'),
      entity('nadella', 'person', 'ساتيا ناديلا|ناديلا/surname|ساتيا/given*'),
      entity('openai', 'organization', 'OpenAI'),
    ],
    notNames: [{ text: 'Sam Rivers', lang: 'en', reason: 'a musician' }],
  });
  const lastTier = (...blocks: string[]) => read(blocks, lexicon).mentions.at(-1);

  it.each([
    ['is likely beside it', ['جاء سام ألتمان.', 'مر يوم.', 'ثم تحدث ألتمان.', 'ثم غادر Sam المكان']],
    ['is likely beside it in its own script', ['Sam Altman came.', 'A day.', 'Altman spoke.', 'Then Sam']],
    [
      'reaches further in letters of another script',
      ['جاء سام ألتمان.', 'مر يوم.', 'مر آخر.', 'ثم غادر Sam المكان'],
    ],
  ])('%s', (_, blocks) => {
    expect(lastTier(...blocks)).toMatchObject({ entity: 'altman', tier: 'likely' });
  });

  it.each([
    ['the full name stands nowhere', ['ثم تحدث ألتمان.', 'ثم غادر Sam المكان']],
    [
      'it is too far away',
      ['جاء سام ألتمان.', 'مر يوم.', 'مر آخر.', 'وثالث.', 'ورابع.', 'ثم غادر Sam المكان'],
    ],
    ['it is far away in its own script', ['جاء ساتيا ناديلا.', 'مر يوم.', 'مر آخر.', 'ثم غادر ساتيا']],
    [
      'another one of the pack bears it on the page',
      ['جاء سام ألتمان مع Sam Wolf.', 'مر يوم.', 'ثم تحدث ألتمان.', 'ثم غادر Sam المكان'],
    ],
    [
      'a stranger bears it on the page',
      ['جاء سام ألتمان وتحدث إلى Sam Tindle أمس.', 'مر يوم.', 'ثم تحدث ألتمان.', 'ثم غادر Sam المكان'],
    ],
    [
      'somebody bears it whom the pack is not about',
      ['جاء سام ألتمان وتحدث إلى Sam Rivers أمس.', 'مر يوم.', 'ثم تحدث ألتمان.', 'ثم غادر Sam المكان'],
    ],
  ])('is in doubt where %s', (_, blocks) => {
    expect(lastTier(...blocks)).toMatchObject({
      surface: /Sam|ساتيا/u.exec(blocks.at(-1) ?? '')?.[0],
      tier: 'possible',
    });
  });
});
