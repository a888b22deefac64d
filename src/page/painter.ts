import type { Look, Mark } from '../core/recognition/page-marks.ts';
import { unreachable } from '../core/unreachable.ts';
import type { PageWindow } from './page-window.ts';

/** A mark with its place on the page: one static range per text node it covers, in order. */
export type PlacedMark = { readonly mark: Mark; readonly ranges: readonly StaticRange[] };

export type Painter = {
  /** Shows exactly these marks: what is painted already stays untouched, the rest is added or taken away. */
  paint(placed: readonly PlacedMark[]): void;
  /** Registers the highlights again when the page has cleared the registry it shares with us. */
  restore(): void;
  /** Takes everything away, the registry entries too. */
  clear(): void;
};

/**
 * The highlight of a look. The page can list these names, so they say nothing; what they mean stands here and in
 * `highlight-styles.css`. The second name of a pair is for the tier `likely`.
 */
const NAME_PAIRS = {
  person: ['sy-1', 'sy-7'],
  body: ['sy-2', 'sy-8'],
  work: ['sy-3', 'sy-9'],
  place: ['sy-4', 'sy-10'],
  series: ['sy-5', 'sy-11'],
  event: ['sy-6', 'sy-12'],
} as const;

/** Events lie above entities: a name inside an event's words keeps its own line beside the event's. */
const EVENT_PRIORITY = 1;

export function highlightName(look: Look, tier: Mark['tier']): string {
  return NAME_PAIRS[lookGroup(look)][tier === 'sure' ? 0 : 1];
}

/** Every name a painter may register. */
export const HIGHLIGHT_NAMES: readonly string[] = Object.values(NAME_PAIRS).flat();

function lookGroup(look: Look): keyof typeof NAME_PAIRS {
  switch (look) {
    case 'person':
    case 'place':
    case 'event':
      return look;
    case 'organization':
    case 'board':
    case 'team':
    case 'publication':
      return 'body';
    case 'product':
    case 'platform':
    case 'document':
    case 'concept':
      return 'work';
    case 'event-series':
      return 'series';
    default:
      return unreachable(look);
  }
}

type PaintedRange = { readonly name: string; readonly range: StaticRange };
type PaintedRanges = Map<Node, Map<string, PaintedRange>>;

/**
 * Paints with the CSS Custom Highlight API: no element is wrapped, no attribute set, no layout done. About 40 ms to
 * the next frame for 1,000 marks. The painter clears itself when `signal` aborts.
 */
export function createPainter(window: PageWindow, signal: AbortSignal): Painter {
  const highlights = new Map<string, Highlight>();
  let painted: PaintedRanges = new Map();

  function highlightNamed(name: string): Highlight {
    const known = highlights.get(name);
    if (known !== undefined) return known;
    const made = new window.Highlight();
    if (NAME_PAIRS.event.some((eventName) => eventName === name)) made.priority = EVENT_PRIORITY;
    highlights.set(name, made);
    return made;
  }

  function restore(): void {
    const registry = window.CSS.highlights;
    for (const [name, highlight] of highlights) {
      if (highlight.size > 0) {
        if (!registry.has(name)) registry.set(name, highlight);
      } else if (registry.get(name) === highlight) registry.delete(name);
    }
  }

  function paint(placed: readonly PlacedMark[]): void {
    const next: PaintedRanges = new Map();
    for (const { mark, ranges } of placed) {
      const name = highlightName(mark.look, mark.tier);
      for (const range of ranges) {
        const key = `${name} ${range.startOffset} ${range.endOffset}`;
        const inNode = next.get(range.startContainer) ?? new Map<string, PaintedRange>();
        if (inNode.has(key)) continue;
        next.set(range.startContainer, inNode);
        const kept = painted.get(range.startContainer)?.get(key);
        inNode.set(key, kept ?? { name, range });
        if (kept === undefined) highlightNamed(name).add(range);
      }
    }
    for (const [node, inNode] of painted) {
      for (const [key, { name, range }] of inNode) {
        if (!next.get(node)?.has(key)) highlights.get(name)?.delete(range);
      }
    }
    painted = next;
    restore();
  }

  function clear(): void {
    const registry = window.CSS.highlights;
    for (const [name, highlight] of highlights) {
      highlight.clear();
      // A highlight the page registered under the same name is not ours to delete.
      if (registry.get(name) === highlight) registry.delete(name);
    }
    highlights.clear();
    painted = new Map();
  }

  signal.addEventListener('abort', clear, { once: true });
  return { paint, restore, clear };
}
