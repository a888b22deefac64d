import { describe, expect, it } from 'vitest';
import {
  type Affix,
  type AffixNeed,
  affixes,
  meetsNeed,
} from '../../../../src/core/lexicon/affixes/affix.ts';
import {
  AFFIX_TABLES,
  ENDINGS,
  ENDINGS_BY_LAST,
  PROCLITICS,
  PROCLITICS_BY_FIRST,
} from '../../../../src/core/lexicon/affixes/all.ts';
import { foldedSlice, foldText } from '../../../../src/core/text/folded-text.ts';
import { classOf, SCRIPT_CLASS } from '../../../../src/core/text/script-class.ts';
import { entity, lexiconOf, read, shown } from '../../support/knowledge.ts';

const LEXICON = lexiconOf(
  {
    entities: [
      entity(
        'altman',
        'person',
        'سام ألتمان|ألتمان/surname|سام/given*|Sam Altman|Altman/surname|Сэм Альтман|Альтман/surname|סם אלטמן|' +
          'אלטמן/surname|샘 올트먼|올트먼/surname|Σαμ Άλτμαν|Άλτμαν/surname',
      ),
      entity('shear', 'person', 'إيميت شير|شير/surname*|Эмметт Шир|Шир/surname*'),
      entity('murati', 'person', 'Мира Мурати|Mira Murati|Mira Nadella'),
      entity('china', 'place', 'الصين|China'),
      entity('london', 'place', 'لندن|Лондон|Londyn|Helsinki|Λονδίνο'),
      entity('russia', 'place', 'Россия'),
      entity('microsoft', 'organization', 'مايكروسوفت|Microsoft|마이크로소프트|Майкрософт'),
      entity('openai', 'organization', 'OpenAI|오픈AI'),
      entity('imf', 'organization', 'صندوق النقد الدولي|IMF/acronym'),
      entity('nikos', 'person', 'Νίκος Παππάς|Παππάς/surname'),
      entity('zamalek', 'team', 'الزمالك'),
      entity('hamas', 'organization', 'حماس|Hamas'),
      entity('fath', 'organization', 'فتح|Fatah'),
      entity('esteghlal', 'team', 'استقلال|Esteghlal'),
      entity('wafd', 'organization', 'وفد|Wafd'),
    ],
  },
  ['بشير', 'بسام', 'وسام', 'بدر', 'فارس'],
);

type Row = readonly [text: string, ...expected: string[]];
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  Arabic: [
    ['وسام ألتمان رئيسها', 'سام ألتمان=altman'],
    ['لسام ألتمان رأي', 'سام ألتمان=altman'],
    ['فألتمان رفض', 'ألتمان=altman'],
    ['وبألتمان بدأت', 'ألتمان=altman'],
    ['كألتمان كثيرون', 'ألتمان=altman'],
    ['قال لألتمان', 'ألتمان=altman'],
    ['بالصين وللصين', 'الصين=china', 'لصين=china'],
    ['للصين موقف', 'لصين=china'],
    ['فللصين موقف', 'لصين=china'],
    ['لمايكروسوفت ومايكروسوفت', 'مايكروسوفت=microsoft', 'مايكروسوفت=microsoft'],
    ['للمايكروسوفت مكتب', 'مايكروسوفت=microsoft'],
    ['المايكروسوفت شركة', 'مايكروسوفت=microsoft'],
    ['لصندوق النقد الدولي', 'صندوق النقد الدولي=imf'],
    ['ولندن باردة', 'لندن=london'],
    ['للزمالك مدرب', 'لزمالك=zamalek'],
    ['وMicrosoft وافقت', 'Microsoft=microsoft'],
    ['لـOpenAI مقر', 'OpenAI=openai'],
    ['بـ OpenAI', 'OpenAI=openai'],
  ],
  'Arabic, where the letters belong to the word': [
    ['الرئيس بشير عمر'],
    ['بسام الشكعة رئيس البلدية'],
    ['حصل على وسام الاستحقاق'],
    ['السام في الطعام الفاسد'],
    ['الحماس يملأ القاعة'],
    ['الفتح الإسلامي'],
    ['عيد الاستقلال'],
    ['وصل الوفد'],
    ['تشير الأرقام إلى تراجع'],
    ['سألتمان'],
    ['ألتمانها'],
    ['صندوق والنقد الدولي'],
  ],
  Hebrew: [
    ['ואלטמן חזר', 'אלטמן=altman'],
    ['לסם אלטמן', 'סם אלטמן=altman'],
    ['שבאלטמן', 'אלטמן=altman'],
    ['כשאלטמן דיבר', 'אלטמן=altman'],
    ['אלטמנים'],
  ],
  Russian: [
    ['Сэма Альтмана уволили', 'Сэма Альтман=altman'],
    ['с Альтманом и об Альтмане', 'Альтман=altman', 'Альтман=altman'],
    ['Миры Мурати', 'Миры Мурати=murati'],
    ['Мире Мурати', 'Мире Мурати=murati'],
    ['в Лондоне', 'Лондон=london'],
    ['в Россию', 'Росси=russia'],
    ['о Майкрософте', 'Майкрософт=microsoft'],
    ['шире шаг, ширина'],
    ['альтманизм'],
  ],
  Polish: [
    ['o powrocie Altmana', 'Altman=altman'],
    ['z Samem Altmanem', 'Samem Altman=altman'],
    ['Sama Altmana zwolniono', 'Sama Altman=altman'],
    ['Miry Murati', 'Miry Murati=murati'],
  ],
  German: [
    ['Altmans Rückkehr', 'Altman=altman'],
    ['Microsofts neue Aktie', 'Microsoft=microsoft'],
    ['Sam Altmans Plan', 'Sam Altman=altman'],
    ['der OpenAI-Chef', 'OpenAI=openai'],
    ['Herr Altmann und Frau Altmannsberger'],
  ],
  Finnish: [
    ['kun Altmanin paluu', 'Altman=altman'],
    ['he antoivat Altmanille ja kuulivat Altmanista', 'Altman=altman', 'Altman=altman'],
    ['Helsingissä ja Helsinkiin', 'Helsin=london', 'Helsinki=london'],
    ['Mira Nadellan puhe', 'Mira Nadella=murati'],
  ],
  Turkish: [
    ["Altman'ın dönüşü", 'Altman=altman'],
    ["OpenAI'nin kararı", 'OpenAI=openai'],
    ['Microsoft’tan gelen', 'Microsoft=microsoft'],
    ['dün Altmanın dönüşü', 'Altman=altman'],
  ],
  Korean: [
    ['올트먼은 말했다', '올트먼=altman'],
    ['오픈AI의 이사회', '오픈AI=openai'],
    ['마이크로소프트에서', '마이크로소프트=microsoft'],
    ['샘 올트먼을', '샘 올트먼=altman'],
    ['올트먼상회'],
  ],
  Greek: [
    ['του Νίκου Παππά', 'Νίκου Παππά=nikos'],
    ['ο Σαμ Άλτμαν', 'Σαμ Άλτμαν=altman'],
  ],
  'English and French': [
    ["Altman's ouster", 'Altman=altman'],
    ['Altman’s ouster', 'Altman=altman'],
    ["l'OpenAI et d'Altman", 'OpenAI=openai', 'Altman=altman'],
    ['the Altmanesque'],
    ['imfs and immf'],
  ],
};

describe.each(Object.entries(ROWS))('affixes in %s', (_, rows) => {
  it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(shown(read(text, LEXICON))).toEqual(expected);
  });
});

describe('an affixed mention', () => {
  it('spans the bare name, while its token spans the written word', () => {
    const text = 'قال وبألتمان أمس';
    const [mention] = read(text, LEXICON).mentions;
    expect(text.slice(mention!.span.start, mention!.span.end)).toBe('ألتمان');
    expect(text.slice(mention!.token.start, mention!.token.end)).toBe('وبألتمان');
    expect(mention!.reasons).toContainEqual({ kind: 'proclitic', text: 'وب' });
  });

  it('tells the ending that was taken off', () => {
    const [mention] = read('о Майкрософте', LEXICON).mentions;
    expect(mention!.reasons).toContainEqual({ kind: 'ending', text: 'е' });
  });

  it('has a clitic of another script in its token alone', () => {
    const { span, token } = read('وMicrosoft', LEXICON).mentions[0]!;
    expect([span, token]).toEqual([
      { start: 1, end: 10 },
      { start: 0, end: 10 },
    ]);
  });
});

describe('the affix tables', () => {
  it('are gathered by script, the cheapest of equal affixes once', () => {
    for (const table of AFFIX_TABLES) {
      for (const [own, gathered] of [
        [table.proclitics, PROCLITICS],
        [table.endings, ENDINGS],
      ] as const) {
        for (const affix of own) {
          const same = gathered[table.scriptClass]!.filter(
            ({ strip, put, needs }) => strip === affix.strip && put === affix.put && needs === affix.needs,
          );
          expect(same).toHaveLength(1);
          expect(same[0]!.cost).toBeLessThanOrEqual(affix.cost);
        }
      }
    }
  });

  it('name the languages of all the tables that hold them', () => {
    const inLatin = ENDINGS[SCRIPT_CLASS.latin]!;
    const languages = inLatin.find(({ strip, put }) => strip === 'ovi' && put === '')!.languages;
    expect(languages).toEqual(['cs', 'sk']);
    for (const table of AFFIX_TABLES)
      for (const { strip, put, needs } of table.endings)
        expect(
          ENDINGS[table.scriptClass]!.find(
            (affix) => affix.strip === strip && affix.put === put && affix.needs === needs,
          )!.languages,
        ).toEqual(expect.arrayContaining([...table.languages]));
  });

  it('strip and put folded letters of their own script only', () => {
    for (const { scriptClass, proclitics, endings } of AFFIX_TABLES)
      for (const { strip, put } of [...proclitics, ...endings]) {
        expect(strip).not.toBe('');
        for (const text of [strip, put]) {
          const folded = foldText(text);
          expect(foldedSlice(folded, { start: 0, end: folded.length })).toBe(text);
          for (const character of text) expect(classOf(character)).toBe(scriptClass);
        }
      }
    expect(ENDINGS[SCRIPT_CLASS.han]).toEqual([]);
    expect(PROCLITICS[SCRIPT_CLASS.latin]).toEqual([]);
  });

  it('cost between 0.3 and 1.2 and leave at least a letter', () => {
    for (const { cost, minRemainder } of [...PROCLITICS, ...ENDINGS].flat()) {
      expect(cost).toBeGreaterThanOrEqual(0.3);
      expect(cost).toBeLessThanOrEqual(1.2);
      expect(minRemainder).toBeGreaterThanOrEqual(1);
    }
  });

  it('are indexed by the unit at the edge of the token, longest first', () => {
    for (const [lists, indexes, at] of [
      [PROCLITICS, PROCLITICS_BY_FIRST, 0],
      [ENDINGS, ENDINGS_BY_LAST, -1],
    ] as const)
      lists.forEach((list, scriptClass) => {
        const index = indexes[scriptClass]!;
        expect([...index.values()].flat().length).toBe(list.length);
        for (const [unit, own] of index) {
          expect(own.every(({ strip }) => strip.at(at) === String.fromCharCode(unit))).toBe(true);
          const lengths = own.map(({ strip }) => strip.length);
          expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
        }
      });
  });

  it('are written as words in a line', () => {
    expect(affixes(' a  bc ', { minRemainder: 2, cost: 0.5, put: 'x' })).toEqual([
      { strip: 'a', put: 'x', minRemainder: 2, cost: 0.5, needs: null },
      { strip: 'bc', put: 'x', minRemainder: 2, cost: 0.5, needs: null },
    ]);
  });
});

describe('what an affix needs', () => {
  const ending = (strip: string, needs: AffixNeed | null): Affix => ({
    ...{ strip, put: '', minRemainder: 3, cost: 0.3 },
    ...{ needs, languages: [] },
  });

  it.each([
    ['nothing', ending('s', null), 'Merkels', true],
    ['tanwin before the alef', ending('ا', 'tanwin'), 'طارقًا', true],
    ['tanwin on the alef', ending('ا', 'tanwin'), 'طارقاً', true],
    ['another vowel', ending('ا', 'tanwin'), 'طارقَا', false],
    ['no vowel', ending('ا', 'tanwin'), 'طارقا', false],
    ['a joiner', ending('ها', 'joiner'), 'رستم\u200cها', true],
    ['a joiner elsewhere', ending('ها', 'joiner'), 'رس\u200cتمها', false],
    ['no joiner', ending('ها', 'joiner'), 'رستمها', false],
  ] as const)('is answered by the written token: %s', (_, affix, written, expected) => {
    expect(meetsNeed(affix, written)).toBe(expected);
  });
});
