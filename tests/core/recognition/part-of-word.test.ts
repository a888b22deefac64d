import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read, shown } from '../support/knowledge.ts';

const LEXICON = lexiconOf({
  entities: [
    entity('china', 'place', '中国|จีน|중국'),
    entity('france', 'place', '法国|フランス|프랑스'),
    entity('egypt', 'place', 'エジプト|이집트|埃及'),
    entity('korea', 'place', '한국'),
    entity('bank', 'organization', '中国银行'),
    entity('kyoto', 'place', '京都'),
    entity('hong', 'person', '홍길동'),
    entity('toyota', 'organization', 'トヨタ自動車'),
    entity('thailand', 'place', 'ไทย'),
  ],
});

describe('a word that its neighbour makes another word', () => {
  it.each([
    ['people are not their country', '他是法国人，她也是', []],
    ['a people within a longer word is the country', '法国人民很高兴', ['法国=france']],
    ['a language is not its country', 'フランス語とエジプト語を話す', []],
    ['a team is not its country', '法国队赢了', []],
    ['an army is one word of its own', '法国军队来了', ['法国=france']],
    ['katakana before a person', 'エジプト人の友達', []],
    ['katakana before a particle', 'エジプトの友達', ['エジプト=egypt']],
    ['a trade is not the house', '中国银行业变化很大', []],
    ['the house itself', '中国银行宣布', ['中国银行=bank']],
    ['a university is not its town', '京都大学の学生', []],
    ['the town itself', '京都市の学生', ['京都=kyoto']],
    ['a company in two scripts', 'トヨタ自動車は新車を出した', ['トヨタ自動車=toyota']],
    ['a Thai language', 'เรียนภาษาไทยมานาน', []],
    ['a Thai country', 'อยู่ในประเทศไทยมานาน', ['ไทย=thailand']],
    ['a Korean for Egyptians', '이집트인 친구', []],
    ['a Korean for a language', '프랑스어 수업', []],
    ['a Korean for a manner', '중국식 요리', []],
    ['a Korean for goods', '중국산 제품', []],
    ['a Korean for descent', '한국계 배우', []],
    ['a Korean army', '한국군이 왔다', []],
    ['a Korean particle', '한국은 중국과 프랑스에서', ['한국=korea', '중국=china', '프랑스=france']],
    ['a Korean title behind a person', '홍길동씨가 왔다', ['홍길동=hong']],
  ])('%s', (_, text, expected) => {
    expect(shown(read(text, LEXICON))).toEqual(expected);
  });
});
