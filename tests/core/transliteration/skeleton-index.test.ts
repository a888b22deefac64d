import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTokens } from '../../../src/core/transliteration/name-tokens.ts';
import { nameGallery, proposeNames } from '../../../src/core/transliteration/propose-names.ts';
import { lastSkeletonKeys, skeletonKeys } from '../../../src/core/transliteration/skeleton.ts';
import { couldBegin, couldEnd } from '../../../src/core/transliteration/skeleton-gate.ts';
import {
  buildSkeletonIndex,
  namesWith,
  openSkeletonIndex,
  pairKey,
} from '../../../src/core/transliteration/skeleton-index.ts';

const NAMES = [
  'Sam Altman',
  'Greg Brockman',
  'Mark Zuckerberg',
  'Robert Altman',
  'Tawfiq al-Hakim',
  'Kofi Annan',
  'Hassan Nasrallah',
  'Madonna',
];
const index = openSkeletonIndex(buildSkeletonIndex(NAMES.map((text, ordinal) => ({ text, ordinal }))));
const gallery = nameGallery(index, (ordinal) => NAMES[ordinal] ?? '');

function proposed(said: string): readonly string[] {
  return proposeNames(gallery, nameTokens(said)).map(({ ordinal }) => NAMES[ordinal] ?? '');
}

function unitsOf(token: string) {
  const units = Uint16Array.from({ length: token.length }, (_, at) => token.charCodeAt(at));
  return { units, start: 0, end: units.length };
}

describe('proposeNames', () => {
  it.each([
    ['سام ألتمان', ['Sam Altman']],
    ['روبرت ألتمان', ['Robert Altman']],
    ['ستيف ألتمان', []],
    ['لغريغ بروكمان', ['Greg Brockman']],
    ['وكوفي عنان', ['Kofi Annan']],
    ['توفيق الحكيم', ['Tawfiq al-Hakim']],
    ['حسن نصر الله', ['Hassan Nasrallah']],
    ['Марк Цукерберг', ['Mark Zuckerberg']],
    ['サム・アルトマン', ['Sam Altman']],
    ['לגרג ברוקמן', ['Greg Brockman']],
    ['مادونا', []],
    ['رئيس الوزراء', []],
    ['Sam Altmann', []],
    ['', []],
  ])('%s', (said, expected) => {
    expect(proposed(said)).toEqual(expected);
  });

  it('says how many units a proclitic takes', () => {
    expect(proposeNames(gallery, nameTokens('لغريغ بروكمان'))[0]?.proclitic).toBe(1);
    expect(proposeNames(gallery, nameTokens('غريغ بروكمان'))[0]?.proclitic).toBe(0);
  });

  it('survives any tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), (tokens) => {
        expect(Array.isArray(proposeNames(gallery, tokens))).toBe(true);
      }),
    );
  });
});

describe('couldBegin and couldEnd', () => {
  it('let the tokens of known names pass and stop most others', () => {
    expect(couldBegin(index, unitsOf('سام'))).toBe(true);
    expect(couldBegin(index, unitsOf('لغريغ'))).toBe(true);
    expect(couldEnd(index, unitsOf('الحكيم'))).toBe(true);
    expect(couldBegin(index, unitsOf('القسطنطينيه'))).toBe(false);
    expect(couldEnd(index, unitsOf('اااا'))).toBe(false);
  });
});

describe('skeleton index', () => {
  const name = fc
    .tuple(fc.stringMatching(/^[A-Z][a-z]{2,7}$/u), fc.stringMatching(/^[A-Z][a-z]{2,7}$/u))
    .map((words) => words.join(' '));

  it('finds every name it was built from by the usual reading of its tokens', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 30 }), (names) => {
        const built = openSkeletonIndex(
          buildSkeletonIndex(names.map((text, ordinal) => ({ text, ordinal }))),
        );
        for (const [ordinal, text] of names.entries()) {
          const [first = '', last = ''] = nameTokens(text);
          const [a = 1, b = 1] = [skeletonKeys(first)[0], lastSkeletonKeys(last)[0]];
          if (a > 1 && b > 1) expect(namesWith(built, pairKey(a, b))).toContain(ordinal);
        }
      }),
    );
  });

  it('takes at most 16 bytes a key beside its fixed part', () => {
    const names = Array.from({ length: 3000 }, (_, at) => ({
      ordinal: at,
      text: `Bo${at.toString(26)}k Zi${at}n Ta${at}l`,
    }));
    const bytes = buildSkeletonIndex(names);
    expect((bytes.byteLength - 140) / openSkeletonIndex(bytes).keys.length).toBeLessThanOrEqual(16);
  });

  it('opens from bytes that are not aligned to words', () => {
    const bytes = buildSkeletonIndex([{ text: 'Sam Altman', ordinal: 7 }]);
    const shifted = new Uint8Array(bytes.byteLength + 1);
    shifted.set(bytes, 1);
    const opened = openSkeletonIndex(shifted.subarray(1));
    expect([...opened.ordinals]).toContain(7);
  });

  it('refuses other bytes', () => {
    const bytes = buildSkeletonIndex([{ text: 'Sam Altman', ordinal: 7 }]);
    expect(() => openSkeletonIndex(bytes.slice(0, -4))).toThrow(RangeError);
    expect(() => openSkeletonIndex(new Uint8Array(40))).toThrow(RangeError);
    expect(() => openSkeletonIndex(new Uint8Array(0))).toThrow(RangeError);
  });
});
