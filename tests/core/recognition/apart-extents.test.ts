import { describe, expect, it } from 'vitest';
import { apartExtents } from '../../../src/core/recognition/apart-extents.ts';
import type { Tier } from '../../../src/core/recognition/mention.ts';
import { marksOf } from '../../../src/core/recognition/recognition-service.ts';
import { entity, lexiconOf, read } from '../support/knowledge.ts';

function extended(
  block: number,
  [from, start, end, to]: readonly [number, number, number, number],
  tier: Tier = 'sure',
) {
  return { block, span: { start, end }, token: { start: from, end: to }, tier };
}

describe('written extents of neighbours', () => {
  it.each([
    [
      'a tail that is a name gives way',
      [
        [0, 0, 4, 7],
        [5, 5, 7, 7],
      ],
      [
        [0, 4],
        [5, 7],
      ],
    ],
    [
      'a clitic that is a name gives way',
      [
        [0, 0, 2, 2],
        [0, 2, 6, 6],
      ],
      [
        [0, 2],
        [2, 6],
      ],
    ],
    [
      'of a tail and a clitic that are the same letters the tail stays',
      [
        [0, 0, 4, 6],
        [4, 6, 9, 9],
      ],
      [
        [0, 6],
        [6, 9],
      ],
    ],
    [
      'extents that do not meet stay',
      [
        [0, 1, 4, 5],
        [6, 7, 9, 9],
      ],
      [
        [0, 5],
        [6, 9],
      ],
    ],
  ] as const)('%s', (_, given, expected) => {
    const apart = apartExtents(given.map((each) => extended(0, each)));
    expect(apart.map(({ token }) => [token.start, token.end])).toEqual(expected);
    const reversed = apartExtents(given.map((each) => extended(0, each)).toReversed());
    expect(reversed.map(({ token }) => [token.start, token.end])).toEqual(expected.toReversed());
  });

  it('of other blocks do not meet', () => {
    const apart = apartExtents([extended(0, [0, 0, 4, 7]), extended(1, [0, 2, 4, 4])]);
    expect(apart.map(({ token }) => token)).toEqual([
      { start: 0, end: 7 },
      { start: 0, end: 4 },
    ]);
  });

  it('give way to names that are painted alone', () => {
    const apart = apartExtents([extended(0, [0, 0, 4, 7]), extended(0, [5, 5, 7, 7], 'possible')]);
    expect(apart[0]?.token).toEqual({ start: 0, end: 7 });
  });

  it('paint no letter twice on a page', () => {
    const lexicon = lexiconOf({
      entities: [
        entity('otp', 'organization', 'OTP/acronym'),
        entity('nek', 'place', 'Nek'),
        entity('al', 'organization', 'ال'),
        entity('google', 'organization', 'Google'),
      ],
    });
    const text = 'OTP-NEK és OTP-nek; الـGoogle؛ Google-Google’s';
    const marks = marksOf(read(text, lexicon), lexicon);
    for (const [at, { span }] of marks.entries())
      expect(span.start).toBeGreaterThanOrEqual(marks[at - 1]?.span.end ?? 0);
    expect(marks.length).toBeGreaterThan(4);
  });
});
