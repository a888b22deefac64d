import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../src/core/knowledge/closed-lists.ts';
import type { PageBlock } from '../../src/page/block-draft.ts';
import { createPainter, HIGHLIGHT_NAMES, highlightName, type Painter } from '../../src/page/painter.ts';
import { placed } from './marks.ts';
import { blocksOf, nextFrame, only, pageWindow, putOnPage, wordsOf } from './page-fixture.ts';

const PAGE =
  '<p>Sam <b>Altman</b> left OpenAI. <i>ألتمان</i> يعود.</p><p>OpenAI and <span>Micro</span>soft</p>';

let blocks: readonly PageBlock[];
let painter: Painter;
let life: AbortController;

beforeEach(() => {
  blocks = blocksOf(putOnPage(PAGE));
  life = new AbortController();
  painter = createPainter(pageWindow, life.signal);
});
afterEach(() => {
  life.abort();
  CSS.highlights.clear();
});

/** Every painted word in the registry, by highlight name. */
function registered(): Readonly<Record<string, readonly string[]>> {
  const names: Record<string, string[]> = {};
  CSS.highlights.forEach((highlight, name) => {
    names[name] = [...highlight].map((range) => wordsOf(range as StaticRange)).sort();
  });
  return names;
}

describe('paint', () => {
  it('covers exactly the words, across inline elements', () => {
    painter.paint([
      placed(blocks, { words: 'Sam Altman' }),
      placed(blocks, { words: 'ألتمان' }),
      placed(blocks, { words: 'Microsoft', look: 'organization' }),
      placed(blocks, { words: 'left OpenAI', look: 'event', tier: 'likely' }),
    ]);
    expect(registered()).toEqual({
      'sy-1': ['Altman', 'Sam ', 'ألتمان'].sort(),
      'sy-2': ['Micro', 'soft'],
      'sy-12': [' left OpenAI'.trimStart()],
    });
  });

  it('uses static ranges only', () => {
    painter.paint([placed(blocks, { words: 'OpenAI', look: 'organization' })]);
    expect([...CSS.highlights.get('sy-2')!].every((range) => range instanceof StaticRange)).toBe(true);
  });

  it('leaves the page as it is: same markup, same nodes, not one mutation', async () => {
    const nodes = (): Node[] => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      const found: Node[] = [];
      while (walker.nextNode()) found.push(walker.currentNode);
      return found;
    };
    const serialized = (): string => new XMLSerializer().serializeToString(document);
    const [nodesBefore, before] = [nodes(), serialized()];
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    painter.paint([placed(blocks, { words: 'Sam Altman' }), placed(blocks, { words: 'OpenAI', nth: 1 })]);
    await nextFrame();
    const during = serialized();
    painter.clear();
    await nextFrame();
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).toEqual([]);
    expect(during).toBe(before);
    expect(serialized()).toBe(before);
    const nodesAfter = nodes();
    expect(nodesAfter.length).toBe(nodesBefore.length);
    expect(nodesAfter.every((node, index) => node === nodesBefore[index])).toBe(true);
  });

  it('keeps what stays and changes only the difference', () => {
    painter.paint([placed(blocks, { words: 'OpenAI' }), placed(blocks, { words: 'OpenAI', nth: 1 })]);
    const highlight = CSS.highlights.get('sy-1')!;
    const [first] = highlight;
    painter.paint([placed(blocks, { words: 'OpenAI' }), placed(blocks, { words: 'ألتمان' })]);
    expect(CSS.highlights.get('sy-1')).toBe(highlight);
    expect([...highlight].includes(first!)).toBe(true);
    expect(registered()).toEqual({ 'sy-1': ['OpenAI', 'ألتمان'].sort() });
  });

  it('takes the entry of a look away with its last mark', () => {
    painter.paint([placed(blocks, { words: 'OpenAI' })]);
    painter.paint([placed(blocks, { words: 'OpenAI', look: 'organization' })]);
    expect(registered()).toEqual({ 'sy-2': ['OpenAI'] });
  });

  it('paints the same words of two marks of one look once', () => {
    painter.paint([placed(blocks, { words: 'OpenAI' }), placed(blocks, { words: 'OpenAI' })]);
    expect(registered()).toEqual({ 'sy-1': ['OpenAI'] });
  });
});

describe('clear', () => {
  it.each([
    ['clear()', () => painter.clear()],
    ['its signal', () => life.abort()],
  ])('removes every registry entry by %s', (_, end) => {
    painter.paint([placed(blocks, { words: 'OpenAI' }), placed(blocks, { words: 'ألتمان', look: 'event' })]);
    expect(CSS.highlights.size).toBe(2);
    end();
    expect(CSS.highlights.size).toBe(0);
  });

  it('leaves highlights of the page alone, also one under our name', () => {
    painter.paint([placed(blocks, { words: 'OpenAI' })]);
    const [theirs, sameName] = [new Highlight(), new Highlight()];
    CSS.highlights.set('search-results', theirs);
    CSS.highlights.set('sy-1', sameName);
    painter.clear();
    expect(CSS.highlights.get('search-results')).toBe(theirs);
    expect(CSS.highlights.get('sy-1')).toBe(sameName);
  });
});

describe('restore', () => {
  it('registers again after the page cleared the registry', () => {
    painter.paint([placed(blocks, { words: 'OpenAI' })]);
    CSS.highlights.clear();
    painter.restore();
    expect(registered()).toEqual({ 'sy-1': ['OpenAI'] });
  });

  it('brings nothing back after clear', () => {
    painter.paint([placed(blocks, { words: 'OpenAI' })]);
    painter.clear();
    painter.restore();
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('highlightName', () => {
  it('has a neutral name for every look and tier, and tells events and tiers apart', () => {
    const looks = [...ENTITY_KINDS, 'event'] as const;
    const names = looks.flatMap((look) => [highlightName(look, 'sure'), highlightName(look, 'likely')]);
    expect(new Set(names)).toEqual(new Set(HIGHLIGHT_NAMES));
    expect(names.every((name) => /^sy-\d+$/u.test(name))).toBe(true);
    const ofEntities = ENTITY_KINDS.flatMap((look) => [
      highlightName(look, 'sure'),
      highlightName(look, 'likely'),
    ]);
    expect(ofEntities).not.toContain(highlightName('event', 'sure'));
    expect(ofEntities).not.toContain(highlightName('event', 'likely'));
    for (const look of looks) expect(highlightName(look, 'sure')).not.toBe(highlightName(look, 'likely'));
  });
});

it('paints words in an open shadow root', () => {
  const holder = putOnPage('<div id="host"></div>');
  only('#host').attachShadow({ mode: 'open' }).append('Sam Altman');
  painter.paint([placed(blocksOf(holder), { words: 'Altman' })]);
  expect(registered()).toEqual({ 'sy-1': ['Altman'] });
});
