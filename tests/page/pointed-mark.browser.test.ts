import { describe, expect, it } from 'vitest';
import { focusNext, focusPrevious } from '../../src/page/mark-steps.ts';
import { type PaintedMarks, paintedMarks } from '../../src/page/painted-marks.ts';
import { markAt, rangeRects } from '../../src/page/pointed-mark.ts';
import { placed } from './marks.ts';
import { blocksOf, only, pageWindow, putOnPage } from './page-fixture.ts';

const STYLE = 'style="font: 20px/30px monospace; margin: 40px; width: 320px"';

function centerOf({ x, y, width, height }: DOMRect) {
  return { x: x + width / 2, y: y + height / 2 };
}

function wordsAt(painted: PaintedMarks, point: { x: number; y: number }): string | null {
  const subject = markAt(pageWindow, point, painted)?.placed.mark.subject;
  return subject?.id ?? null;
}

describe('markAt', () => {
  it('finds the mark under a point, and none between, beside and below marks', () => {
    const blocks = blocksOf(putOnPage(`<p ${STYLE}>Sam Altman met nobody at OpenAI</p>`));
    const [sam, openai] = [placed(blocks, { words: 'Sam Altman' }), placed(blocks, { words: 'OpenAI' })];
    const painted = paintedMarks([sam, openai]);
    const [box] = rangeRects(pageWindow, openai.ranges[0]!);
    expect(wordsAt(painted, centerOf(box!))).toBe('openai');
    expect(wordsAt(painted, { x: box!.x - 10, y: box!.y + 5 })).toBeNull();
    expect(wordsAt(painted, { x: box!.x + box!.width + 40, y: box!.y + 5 })).toBeNull();
    expect(wordsAt(painted, { x: box!.x + 5, y: box!.y + 80 })).toBeNull();
    expect(wordsAt(painted, { x: -10, y: -10 })).toBeNull();
  });

  it('means the shorter of two marks on the same words', () => {
    const blocks = blocksOf(putOnPage(`<p ${STYLE}>board removed Altman today</p>`));
    const event = placed(blocks, { words: 'board removed Altman', look: 'event' });
    const altman = placed(blocks, { words: 'Altman' });
    const painted = paintedMarks([event, altman]);
    expect(wordsAt(painted, centerOf(rangeRects(pageWindow, altman.ranges[0]!)[0]!))).toBe('altman');
    const [whole] = rangeRects(pageWindow, event.ranges[0]!);
    expect(wordsAt(painted, { x: whole!.x + 5, y: whole!.y + 5 })).toBe('board-removed-altman');
  });

  it('answers the box of the line that was pointed at', () => {
    const narrow = '<p style="font: 20px/30px monospace; width: 90px; margin: 40px">Altman Sam</p>';
    const blocks = blocksOf(putOnPage(narrow));
    const one = placed(blocks, { words: 'Altman Sam' });
    const boxes = rangeRects(pageWindow, one.ranges[0]!).filter(({ width }) => width > 10);
    expect(boxes.length).toBe(2);
    const found = markAt(pageWindow, centerOf(boxes[1]!), paintedMarks([one]));
    expect(found?.rect.y).toBe(boxes[1]!.y);
  });

  it('finds marks in right-to-left text', () => {
    const blocks = blocksOf(putOnPage(`<p dir="rtl" lang="ar" ${STYLE}>قال سام ألتمان اليوم</p>`));
    const one = placed(blocks, { words: 'ألتمان' });
    expect(wordsAt(paintedMarks([one]), centerOf(rangeRects(pageWindow, one.ranges[0]!)[0]!))).toBe('ألتمان');
  });

  it('finds marks in an open shadow root that it is told of', () => {
    const holder = putOnPage(`<div id="host" ${STYLE}></div>`);
    const root = only('#host').attachShadow({ mode: 'open' });
    root.append('Sam Altman');
    const one = placed(blocksOf(holder), { words: 'Altman' });
    const point = centerOf(rangeRects(pageWindow, one.ranges[0]!)[0]!);
    expect(wordsAt(paintedMarks([one], [root]), point)).toBe('altman');
  });

  it('finds nothing where the text was cut short or taken away', () => {
    const blocks = blocksOf(putOnPage(`<p ${STYLE}>Sam Altman</p>`));
    const one = placed(blocks, { words: 'Altman' });
    const range = one.ranges[0]!;
    const point = centerOf(rangeRects(pageWindow, range)[0]!);
    blocks[0]!.segments[0]!.textNode.data = 'Sam A';
    expect(wordsAt(paintedMarks([one]), point)).toBeNull();
    only('p').remove();
    expect(rangeRects(pageWindow, range)).toEqual([]);
  });
});

describe('stepping through marks', () => {
  function page() {
    const html = `<p ${STYLE}>Altman</p><p ${STYLE}>OpenAI</p><p id="gone" ${STYLE}>Brockman</p><p ${STYLE}>Murati</p>`;
    const blocks = blocksOf(putOnPage(html));
    const marks = ['Altman', 'OpenAI', 'Brockman', 'Murati'].map((words) => placed(blocks, { words }));
    return { marks, painted: paintedMarks(marks) };
  }
  const idOf = (found: ReturnType<typeof focusNext>): string | null => found?.placed.mark.subject.id ?? null;

  it.each([
    ['next, from nowhere', focusNext, null, 'altman'],
    ['next, from the first', focusNext, 0, 'openai'],
    ['next, from the last, going round', focusNext, 3, 'altman'],
    ['previous, from nowhere', focusPrevious, null, 'murati'],
    ['previous, from the second', focusPrevious, 1, 'altman'],
    ['previous, from the first, going round', focusPrevious, 0, 'murati'],
  ])('goes to the %s', (_, step, from, expected) => {
    const { marks, painted } = page();
    expect(idOf(step(pageWindow, painted, from === null ? null : marks[from]!))).toBe(expected);
  });

  it('passes over marks that are not shown', () => {
    const { marks, painted } = page();
    only('#gone').style.display = 'none';
    expect(idOf(focusNext(pageWindow, painted, marks[1]!))).toBe('murati');
    expect(idOf(focusPrevious(pageWindow, painted, marks[3]!))).toBe('openai');
  });

  it('goes on from the same words after a new painting', () => {
    const { marks, painted } = page();
    const again = paintedMarks(marks.map((one) => ({ ...one })));
    const first = focusNext(pageWindow, painted, null);
    expect(idOf(focusNext(pageWindow, again, first!.placed))).toBe('openai');
  });

  it('answers the box of the words, and nothing when no mark is left', () => {
    const { painted } = page();
    expect(focusNext(pageWindow, painted, null)!.rect.width).toBeGreaterThan(0);
    expect(focusNext(pageWindow, paintedMarks([]), null)).toBeNull();
    expect(focusPrevious(pageWindow, paintedMarks([]), null)).toBeNull();
  });
});
