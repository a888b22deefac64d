import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOnWordEdges, wordsAround } from '../../../src/core/text/word-edges.ts';

/** A text with a name in square brackets. */
function marked(written: string) {
  const start = written.indexOf('[');
  const end = written.indexOf(']') - 1;
  return { text: written.replace(/[[\]]/gu, ''), span: { start, end } };
}

function isOn(written: string): boolean {
  const { text, span } = marked(written);
  return isOnWordEdges(text, span);
}

describe('names that are words', () => {
  it.each([
    '会议在[北京]举行',
    '[马云]表示将与他们合作',
    '他们与[马云]集团谈判',
    '大家对[马云]说',
    '记者[李娜]昨天到了',
    '派[马云]去看看',
    '[习近平]常说',
    '[上海]市长来了',
    '[北京]市政府大楼',
    '住在[高雄]市',
    '和[平安]银行合作',
    '前往[西安]的列车',
    '[阿里巴巴]集团上市',
    '[张伟国]说',
    '[东京]都知事',
    '[京都]市は静かだ',
    '[東京]都の図書館',
    '[大阪市]の工場',
    '[トヨタ自動車]は新車を出した',
    '[サム・アルトマン]氏は',
    '[石破]首相は述べた',
    '[安倍晋三]首相は述べた',
    '元[楽天]社員',
    '[みずほ]が発表した',
    '[つくば]で開かれた',
    '[さいたま]市で',
    '[กรุงเทพมหานคร]เป็นเมืองใหญ่',
    'เขาไป[กรุงเทพ]เมื่อวาน',
    'เขาเดินทางไป[ลาว]เมื่อวาน',
    'อยู่ในประเทศ[ไทย]มานาน',
    'รัฐบาล[จีน]ประกาศ',
    'ใน[ปารีส]วันนี้',
    'ปະເທດ[ລາວ]',
    'នៅប្រទេស[ថៃ]',
    'ប្រទេស[កម្ពុជា]',
    '[မြန်မာ]နိုင်ငံ',
    '[တရုတ်]နိုင်ငံ',
    'the [Altman]s',
    '[北京]',
  ])('%s', (written) => {
    expect(isOn(written)).toBe(true);
  });
});

describe('names that are parts of words', () => {
  it.each([
    '村口白[马云]集，孩子们高兴极了',
    '国[王军]队渡过了河',
    '从上[海南]下的船',
    '今[天津]贴很高',
    '大[连接]触',
    '东[西安]放好了',
    '重点完[成都]市计划',
    '[中国]人很多',
    '[李强]调研',
    '東[京都]の図書館',
    '東[大阪市]の工場',
    '[日本]語で話す',
    '[フランス]語で話す',
    '[東京]湾の魚',
    '[富士]山に登る',
    'ป[ลาว]าฬในทะเล',
    'ภูเขาไฟพ่น[ลาว]า',
    'คอน[โซล]เกม',
    '[โอมาน]พ',
    '[จีน]า',
  ])('%s', (written) => {
    expect(isOn(written)).toBe(false);
  });
});

describe('the words around a name', () => {
  it('are those of its clause alone', () => {
    const { text, span } = marked('上，[海南]，下的船');
    expect(wordsAround(text, span)).toMatchObject({ before: '', after: '', head: '', tail: '' });
  });

  it('are read within reach alone', () => {
    const long = '山'.repeat(100_000);
    const { text, span } = marked(`${long}[北京]${long}`);
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    wordsAround(text, span);
    expect(segment.mock.calls.map(([read]) => read.length)).toEqual([42]);
    segment.mockRestore();
  });
});

describe('words that another engine cuts otherwise', () => {
  const none = { before: '', after: '', head: '', tail: '', headShare: 0, tailShare: 0, isUnknown: false };
  it.each([
    ['ใน[ปารีส]วันนี้', { before: 'ใน', tail: 'วัน', tailShare: 5 }, true],
    ['นำเข้า[โซล]วันนี้', { tail: 'วัน', tailShare: 3 }, false],
    ['นำเข้า[โอมาน]พ', { tail: 'พ', tailShare: 5 }, false],
    ['នៅប្រទេស[ថៃ]', { head: 'ប្រទេស', headShare: 2 }, true],
  ])('%s', (written, words, expected) => {
    const { text, span } = marked(written);
    expect(isOnWordEdges(text, span, { ...none, ...words })).toBe(expected);
  });
});

describe('an engine without a segmenter', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('accepts every name', async () => {
    vi.resetModules();
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    const bare = await import('../../../src/core/text/word-edges.ts');
    const { text, span } = marked('東[京都]の図書館');
    expect(bare.wordsAround(text, span)).toBeNull();
    expect(bare.isOnWordEdges(text, span)).toBe(true);
  });
});
