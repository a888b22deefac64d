import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Josa: particles that follow a Korean noun without a space. */
export const KOREAN: AffixTable = {
  languages: ['ko'],
  scriptClass: SCRIPT_CLASS.hangul,
  proclitics: [],
  endings: affixes(
    '은 는 이 가 을 를 의 에 에서 에게 께서 와 과 로 으로 도 만 까지 부터 라고 이라고 라는 이라는 측 측은 측이 씨 씨가 씨는 에는 에도 보다 처럼 이나 나 와의 과의 에게서 한테 마저 조차',
    { minRemainder: 1, cost: 0.3 },
  ),
};
