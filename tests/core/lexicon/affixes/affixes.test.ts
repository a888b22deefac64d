import { describe, expect, it } from 'vitest';
import { affixes } from '../../../../src/core/lexicon/affixes/affix.ts';
import { AFFIX_TABLES, ENDINGS, PROCLITICS } from '../../../../src/core/lexicon/affixes/all.ts';
import { SCRIPT_CLASS } from '../../../../src/core/text/script-class.ts';
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
      entity('al-arabiya', 'organization', 'العربية'),
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
    ['للعربية مراسل', 'لعربية=al-arabiya'],
    ['وMicrosoft وافقت', 'Microsoft=microsoft'],
    ['لـOpenAI مقر', 'OpenAI=openai'],
    ['بـ OpenAI', 'OpenAI=openai'],
  ],
  'Arabic, where the letters belong to the word': [
    ['الرئيس بشير عمر'],
    ['بسام الشكعة رئيس البلدية'],
    ['حصل على وسام الاستحقاق'],
    ['السام في الطعام الفاسد'],
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
    ['Helsingissä ja Helsinkiin', 'Helsinki=london'],
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

  it('leaves a clitic of another script out of its token', () => {
    const text = 'وMicrosoft';
    expect(read(text, LEXICON).mentions[0]!.token).toEqual({ start: 1, end: 10 });
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
            ({ strip, put }) => strip === affix.strip && put === affix.put,
          );
          expect(same).toHaveLength(1);
          expect(same[0]!.cost).toBeLessThanOrEqual(affix.cost);
        }
      }
    }
  });

  it('strip folded letters of their own script only', () => {
    expect(ENDINGS[SCRIPT_CLASS.han]).toEqual([]);
    expect(PROCLITICS[SCRIPT_CLASS.latin]).toEqual([]);
    for (const affix of [...PROCLITICS, ...ENDINGS].flat()) expect(affix.strip).not.toBe('');
  });

  it('are written as words in a line', () => {
    expect(affixes(' a  bc ', { minRemainder: 2, cost: 0.5, put: 'x' })).toEqual([
      { strip: 'a', put: 'x', minRemainder: 2, cost: 0.5 },
      { strip: 'bc', put: 'x', minRemainder: 2, cost: 0.5 },
    ]);
  });
});
