import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPlace } from '../../src/page/card-place.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };
const WORD = { width: 60, height: 20 };

describe('cardPlace', () => {
  it.each([
    ['below the words', { x: 100, y: 100 }, false, { x: 100, y: 128 }],
    ['above when it does not fit below', { x: 100, y: 700 }, false, { x: 100, y: 492 }],
    ['inside at the far edge', { x: 930, y: 100 }, false, { x: 692, y: 128 }],
    ['inside at the near edge', { x: -30, y: 100 }, false, { x: 8, y: 128 }],
    ['at the far edge of right-to-left words', { x: 600, y: 100 }, true, { x: 360, y: 128 }],
    ['inside for right-to-left words near the edge', { x: 20, y: 100 }, true, { x: 8, y: 128 }],
  ])('puts the card %s', (_, corner, rightToLeft, expected) => {
    expect(cardPlace({ ...corner, ...WORD }, CARD, VIEW, rightToLeft)).toMatchObject(expected);
  });

  it('limits a card that fits on neither side to the larger one', () => {
    const tall = { width: 300, height: 2000 };
    expect(cardPlace({ x: 0, y: 500, ...WORD }, tall, VIEW, false)).toEqual({ x: 8, y: 8, maxHeight: 484 });
    expect(cardPlace({ x: 0, y: 100, ...WORD }, tall, VIEW, false)).toEqual({ x: 8, y: 128, maxHeight: 664 });
  });

  it('never covers the words and never leaves the viewport', () => {
    const inside = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        inside(940),
        inside(780),
        inside(980),
        inside(1500),
        fc.boolean(),
        (x, y, width, height, rtl) => {
          const anchor = { x, y, ...WORD };
          const place = cardPlace(anchor, { width, height }, VIEW, rtl);
          const shown = Math.min(height, place.maxHeight);
          const isBeside = place.y >= y + WORD.height || place.y + shown <= y;
          expect(isBeside).toBe(true);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(place.y + shown).toBeLessThanOrEqual(VIEW.height);
          expect(place.x).toBeGreaterThanOrEqual(8);
        },
      ),
    );
  });
});
