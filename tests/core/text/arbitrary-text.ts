import fc from 'fast-check';

/** Characters that folding treats in a way of their own, so that chance meets them often. */
const TELLING = [
  ...'aZéßİıŁæøƏΣςάЁйЇ',
  ...'سألتمانآإؤئىیکةپ',
  ...'שׁלוםךץ',
  ...'٠٣۵७๓4',
  ...'プフ゜ﾟ｡カﾞ한글각',
  ...'ﻻﷲＭﬁ𝐀𝟗😀',
  ...'’`´׳״-–.٫,٪%  \n',
  '\u0301',
  '\u0307',
  '\u0345',
  '\u064e',
  '\u0651',
  '\u0654',
  '\u0640',
  '\u200c',
  '\u200d',
  '\u202b',
  '\ufe0f',
  '\u3099',
  '\u309a',
  '\u1161',
  '\u11a8',
  '\u0e31',
  '\u093f',
  '\u05b8',
  '\ud83d',
  '\ude00',
];

/** Any UTF-16 text, lone surrogates included, with more telling characters than chance would bring. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...TELLING) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
