import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Particles of case and their chains. */
const CASES =
  '은 는 이 가 을 를 의 에 에서 에게 께 께서 와 과 로 으로 한테 에는 에도 에서는 에서도 에서의 에게는 에게도 에게서 로는 로도 로의 ' +
  '으로는 으로도 으로의 로부터 으로부터 와는 과는 와도 과도 와의 과의 에의 께서는';
/** Particles of focus, comparison and quotation, and the copula. */
const OTHERS =
  '도 만 만이 만의 만을 까지 까지도 부터 부터는 보다 처럼 같은 마저 조차 밖에 대로 이나 나 이라고 라고 이라는 라는 이란 란 이라며 라며 이라면 ' +
  '라면 이며 며 이고 고 이다 다 이었다 였다 입니다 이랑 랑 하고 뿐';
/** Titles and "side", which carry particles of their own. */
const TITLES = ['측', '씨', '님', '군', '양', '등'];
const AFTER_TITLE = [
  '',
  '은',
  '이',
  '는',
  '가',
  '을',
  '를',
  '의',
  '에',
  '과',
  '와',
  '도',
  '에게',
  '에서',
  '으로',
  '로',
];

/**
 * Josa: particles that follow a Korean noun without a space. What makes another noun of it is none: 이집트인 is an
 * Egyptian, 한국어 a language, 미국식 a manner; so the copula's 인 is left out as well.
 */
export const KOREAN: AffixTable = {
  languages: ['ko'],
  scriptClass: SCRIPT_CLASS.hangul,
  proclitics: [],
  endings: [
    ...affixes(CASES, { minRemainder: 2, cost: 0.3 }),
    ...affixes(OTHERS, { minRemainder: 2, cost: 0.5 }),
    ...affixes(TITLES.flatMap((title) => AFTER_TITLE.map((particle) => title + particle)).join(' '), {
      minRemainder: 2,
      cost: 0.4,
    }),
  ],
};
