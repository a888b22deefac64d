import { type NameToVary, type NameVariant, variant } from './name-variant.ts';

const MIDDLE_DOT = /[・·‧•]/gu;
const KATAKANA_NAME = /^[\p{Script=Katakana}ー]+(?:[・·‧•\s=＝][\p{Script=Katakana}ー]+)+$/u;
const HAN_NAME = /^\p{Script=Han}+(?:[・·‧•]\p{Script=Han}+)+$/u;
const HANGUL_NAME = /^(?<family>\p{Script=Hangul}{1,2})\s(?<given>\p{Script=Hangul}{2})$/u;

/**
 * Other ways of parting a Chinese, Japanese or Korean name: foreign names with a middle dot, a space or nothing between
 * their parts, Korean names with and without the space.
 */
export function cjkNames({ name: { text } }: NameToVary): readonly NameVariant[] {
  if (KATAKANA_NAME.test(text) || HAN_NAME.test(text)) {
    const glued = text.replace(MIDDLE_DOT, '');
    const parted = text.replace(MIDDLE_DOT, '・');
    return [glued, parted].filter((form) => form !== text).map((form) => variant('cjk-name', form));
  }
  const korean = HANGUL_NAME.exec(text)?.groups;
  return korean ? [variant('cjk-name', `${korean.family}${korean.given}`)] : [];
}
