import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type PaintedMarks, paintedMarks } from '../../src/page/painted-marks.ts';
import { INTENT_MILLISECONDS, watchPointer } from '../../src/page/pointer-intent.ts';
import { createHandClock, type HandClock } from './hand-clock.ts';
import { placed } from './marks.ts';
import { blocksOf, nextFrame, only, pageWindow, putOnPage } from './page-fixture.ts';

const STYLE = 'style="font: 20px/40px monospace; margin: 0; width: 300px"';

let clock: HandClock;
let life: AbortController;
let told: string[];
let painted: PaintedMarks;

beforeEach(async () => {
  const blocks = blocksOf(
    putOnPage(`<p id="a" ${STYLE}>Altman</p><p id="b" ${STYLE}>OpenAI</p><p id="c" ${STYLE}>nobody</p>`),
  );
  painted = paintedMarks([placed(blocks, { words: 'Altman' }), placed(blocks, { words: 'OpenAI' })]);
  await pointAt('#c');
  clock = createHandClock();
  life = new AbortController();
  told = [];
  watchPointer({
    window: pageWindow,
    clock,
    signal: life.signal,
    painted: () => painted,
    onPoint: ({ placed: { mark } }, how) => told.push(`${how} ${mark.subject.id}`),
    onLeave: () => told.push('left'),
  });
});
afterEach(() => life.abort());

async function pointAt(selector: string): Promise<void> {
  await userEvent.hover(only(selector), { position: { x: 20, y: 20 } });
  await nextFrame();
}

describe('watchPointer', () => {
  it('tells of a mark the pointer rests on, once', async () => {
    await pointAt('#a');
    clock.pass(INTENT_MILLISECONDS - 1);
    expect(told).toEqual([]);
    clock.pass(1);
    await userEvent.hover(only('#a'), { position: { x: 30, y: 22 } });
    await nextFrame();
    clock.pass(1000);
    expect(told).toEqual(['hover altman']);
  });

  it('says nothing of marks the pointer passes over', async () => {
    await pointAt('#a');
    clock.pass(INTENT_MILLISECONDS / 2);
    await pointAt('#b');
    clock.pass(INTENT_MILLISECONDS / 2);
    await pointAt('#c');
    clock.pass(1000);
    expect(told).toEqual([]);
  });

  it('tells when the pointer leaves for another mark, and for none', async () => {
    await pointAt('#a');
    clock.pass(INTENT_MILLISECONDS);
    await pointAt('#b');
    clock.pass(INTENT_MILLISECONDS);
    await pointAt('#c');
    expect(told).toEqual(['hover altman', 'left', 'hover openai', 'left']);
  });

  it('heeds no event that the page made up', async () => {
    const { x, y } = only('#a').getBoundingClientRect();
    const at = { clientX: x + 20, clientY: y + 20, bubbles: true };
    only('#a').dispatchEvent(new PointerEvent('pointermove', at));
    only('#a').dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
    await nextFrame();
    clock.pass(1000);
    expect(told).toEqual([]);
  });

  it('takes no mouse click for a tap', async () => {
    await userEvent.click(only('#a'), { position: { x: 20, y: 20 } });
    expect(told).toEqual([]);
  });

  it('is silent after its end, also about a mark it was waiting on', async () => {
    await pointAt('#a');
    life.abort();
    clock.pass(1000);
    await pointAt('#b');
    clock.pass(1000);
    expect(told).toEqual([]);
  });

  it('finds the marks that are painted now', async () => {
    painted = paintedMarks([]);
    await pointAt('#a');
    clock.pass(1000);
    expect(told).toEqual([]);
  });
});
