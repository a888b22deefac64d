import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../src/core/knowledge/closed-lists.ts';
import { nameVariants, VARIANT_RULES } from '../../../src/core/lexicon/name-variants.ts';
import { entity, packOf } from '../support/knowledge.ts';

function variantsOf(kind: EntityKind, names: string) {
  const [known] = packOf({ entities: [entity('x', kind, names)] }).entities;
  return nameVariants(known!.names[0]!, known!);
}

function texts(kind: EntityKind, names: string): readonly string[] {
  return variantsOf(kind, names).map(({ text }) => text);
}

describe('nameVariants', () => {
  it.each([
    ['parts glued capitals', 'product', 'DeepMind', ['Deep Mind']],
    ['parts several of them', 'product', 'DeepMindLab', ['Deep Mind Lab']],
    ['leaves a lone capital with its word', 'product', 'XBox', []],
    ['leaves plain names alone', 'organization', 'Microsoft', []],
    ['leaves two plain words alone', 'organization', 'Green Fields', []],
    ['leaves ambiguous names alone', 'organization', 'DeepMind*', []],
    ['leaves nicknames alone', 'organization', 'BigBlue/nickname', []],
    ['leaves misspellings alone', 'person', 'Sam Alltman/misspelling', []],
    ['leaves demonyms alone', 'place', 'Hong-Kong2/demonym', []],
    ['does not part the names of people', 'person', 'McDonald', []],
    ['joins two words of which one stands out', 'product', 'Ромашка ИИ', ['РомашкаИИ']],
    ['joins two words tied by a hyphen', 'product', 'Coca-Cola', ['CocaCola']],
    ['drops a legal form', 'organization', 'Acme Widgets Ltd.', ['Acme Widgets']],
    ['drops two legal forms', 'organization', 'Acme Holdings, Inc.', ['Acme']],
    ['drops a Polish legal form', 'organization', 'Allegro Sp. z o.o.', ['Allegro']],
    ['drops a Russian legal form', 'organization', 'ООО «Ромашка»', ['Ромашка']],
    ['drops a Hebrew legal form', 'organization', 'דגם בע״מ', ['דגם']],
    ['drops a Japanese legal form', 'organization', '株式会社日立製作所', ['日立製作所']],
    ['drops a Chinese legal form', 'organization', '華為技術有限公司', ['華為技術']],
    ['drops an Arabic word for a company', 'organization', 'شركة النور الحديثة', ['النور الحديثة']],
    ['drops an article', 'publication', 'The Morning Star', ['Morning Star']],
    ['parts a katakana name in no other way', 'person', 'サム・アルトマン', ['サムアルトマン']],
    ['writes a Korean name without the space', 'person', '김 정은', ['김정은']],
    ['puts full stops into an acronym', 'board', 'ООН/acronym', ['О.О.Н.']],
    ['puts full stops into an Arabic acronym', 'place', 'ومأ/acronym', ['و.م.أ.']],
    ['puts none into a name in capitals that is a word', 'platform', 'ИКЕА', []],
    ['puts none into a long acronym', 'board', 'ЮНЕСКОГА/acronym', []],
    ['writes out letters with a sign', 'place', 'Düsseldorf', ['Duesseldorf']],
    ['writes out Nordic letters', 'place', 'Ålesund', ['Aalesund']],
    ['writes out decomposed letters', 'place', 'Ko\u0308ln', ['Koeln']],
    [
      'writes out variants too',
      'organization',
      'La Müller Post',
      ['Müller Post', 'La Mueller Post', 'Mueller Post'],
    ],
    ['joins no letters to one with a sign', 'place', 'Boeblingen', []],
    ['knows no other signs', 'place', 'Plzeň', []],
    ['repeats no listed name', 'product', 'DeepMind|Deep Mind', []],
  ] as const)('%s', (_, kind, name, expected) => {
    expect(texts(kind, name)).toEqual(expected);
  });

  it.each([
    ['Samuel H. Altman|صامويل ألتمان', ['S. Altman', 'Samuel Altman', 'Altman']],
    ['Сэм Альтман', ['С. Альтман', 'Альтман']],
    ['Γιώργος Παππάς', ['Γ. Παππάς', 'Παππάς']],
    ['סם אלטמן', ['אלטמן']],
    ['محمد الفاضل', ['الفاضل']],
    ['Bashar al-Assad|بشار الأسد', ['B. al-Assad', 'al-Assad', 'Bashar el-Assad', 'Bashar Assad']],
    ['أسامة بن لادن', ['بن لادن', 'لادن', 'أسامة ابن لادن']],
    ['Ludwig van Beethoven|بيتهوفن', ['L. van Beethoven', 'van Beethoven', 'Beethoven', 'Ludwig Beethoven']],
  ])('shortens the name of a person: %s', (names, expected) => {
    expect(texts('person', names)).toEqual(expected);
  });

  it('asks for an anchor before it believes a surname, and lists none beside a listed one', () => {
    const surname = variantsOf('person', 'Sam Altman|سام ألتمان').find(({ rule }) => rule === 'surname');
    expect(surname).toMatchObject({ text: 'Altman', ambiguous: true, kind: 'surname' });
    expect(texts('person', 'Sam Altman|سام ألتمان|Altman/surname')).toEqual(['S. Altman']);
  });

  it('asks for an anchor before it believes an everyday word or initials', () => {
    expect(variantsOf('organization', 'Apple Inc.')).toMatchObject([{ text: 'Apple', ambiguous: true }]);
    expect(variantsOf('organization', 'International Monetary Fund')).toMatchObject([
      { text: 'IMF', ambiguous: true, kind: 'acronym' },
    ]);
    expect(texts('organization', 'International Monetary Fund|IMF/acronym')).toEqual([]);
  });

  it('keeps the doubt of ambiguous names that it writes in other letters', () => {
    expect(variantsOf('place', 'US/acronym*')).toMatchObject([{ text: 'U.S.', ambiguous: true }]);
    expect(variantsOf('person', 'Müller/surname*')).toMatchObject([{ text: 'Mueller', ambiguous: true }]);
  });

  it.each([
    ['OpenAI', 'اوبن إي آي'],
    ['ChatGPT', 'شات جي بي تي'],
    ['GPT-4', 'جي بي تي 4'],
    ['CNN/acronym', 'سي إن إن'],
  ])('spells the letters of %s in Arabic', (name, form) => {
    const found = variantsOf('organization', name);
    expect(found.map(({ text }) => text)).toContain(form);
    expect(found.length).toBeLessThanOrEqual(26);
  });

  it.each([
    ['جريج بروكمان|Greg Brockman', ['غريغ بروكمان', 'جريغ بروكمان', 'جريج بركمان']],
    ['غوغل|Google', ['جوجل', 'قوقل']],
    ['ميرا موراتي|Mira Murati', ['ميرا مراتي']],
    ['ساتيا ناديلا|Satya Nadella', ['ساتيه ناديلا', 'ساتيا نديلا']],
  ])('varies the Arabic spelling of a foreign name: %s', (names, expected) => {
    expect(texts('person', names)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['person', 'أنطونيو غوتيريش', ['أنطونيو جوتيريش']],
    ['person', 'هوغو تشافيز', ['هوجو تشافيز', 'هوجو شافيز', 'هوغو شافيز']],
    ['person', 'هوجو شافيز', ['هوغو شافيز']],
    ['organization', 'غوغل', ['جوجل', 'قوقل']],
    ['organization', 'جوجل', ['غوغل']],
    ['person', 'باتريك هويلبورغ', ['باتريك هويلبورج']],
    ['place', 'إنكلترا', ['إنجلترا']],
    ['place', 'إنجلترا', ['إنكلترا']],
  ] as const)(
    'varies foreign names by their letters when no Latin name tells: %s %s',
    (kind, name, forms) => {
      const spelled = variantsOf(kind, name).filter(({ rule }) => rule === 'arabic-spelling');
      expect(spelled.map(({ text }) => text.replace(/[أإ]/gu, 'ا'))).toEqual(
        expect.arrayContaining(forms.map((form) => form.replace(/[أإ]/gu, 'ا'))),
      );
    },
  );

  it.each([
    ['place', 'المغرب'],
    ['place', 'غزة'],
    ['place', 'جدة'],
    ['organization', 'جالية'],
    ['place', 'جرش'],
    ['organization', 'غرب'],
    ['person', 'راشد الغنوشي'],
    ['place', 'بغداد'],
  ] as const)('leaves Arabic names without a Latin one as they are spelled: %s %s', (kind, name) => {
    expect(variantsOf(kind, name).filter(({ rule }) => rule === 'arabic-spelling')).toEqual([]);
  });

  it('leaves names that are Arabic by origin, or without a Latin source, as they are spelled', () => {
    const spelled = (names: string) =>
      variantsOf('person', names).filter(({ rule }) => rule === 'arabic-spelling');
    expect(spelled('جمال عبد الناصر|Gamal Abdel Nasser')).toEqual([]);
    expect(spelled('جهاد عمران|حسن عمران')).toEqual([]);
    expect(spelled('جريج بروكمان|Sam Altman')).toEqual([]);
  });

  it('writes a Latin name in Arabic only when no Arabic name is listed', () => {
    const written = texts('person', 'Angela Merkel');
    expect(written).toEqual(expect.arrayContaining(['انجيلا ميركل', 'انغيلا ميركل']));
    expect(texts('person', 'Angela Merkel|أنجيلا ميركل')).toEqual(['A. Merkel', 'Merkel']);
  });

  it('names a known rule and a doubt of 0 or more for every form', () => {
    for (const found of variantsOf('organization', 'OpenAI Robotics-GPT Group Inc.').concat(
      variantsOf('person', 'Greg H. Brockman'),
    )) {
      expect(VARIANT_RULES).toContain(found.rule);
      expect(found.cost).toBeGreaterThanOrEqual(0);
    }
  });
});
