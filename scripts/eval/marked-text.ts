import type { Span } from '../../src/core/text/span.ts';
import { isPhenomenon, type Phenomenon } from './phenomena.ts';

/** A name that must be shown: `span` the bare name, `token` the whole written word where the mark says it. */
export type GoldName = {
  readonly span: Span;
  readonly token: Span | null;
  /** Where the span may end at the earliest: before `span.end` when an ending replaces letters of the name. */
  readonly earliestEnd: number;
  readonly surface: string;
  readonly entity: string;
  /** The least that is expected. */
  readonly tier: 'sure' | 'likely';
  readonly phenomena: readonly Phenomenon[];
};

/** A place that a careless matcher would paint and that must stay bare. */
export type Trap = {
  readonly span: Span;
  readonly surface: string;
  readonly phenomena: readonly Phenomenon[];
};

export type MarkedText = {
  readonly text: string;
  readonly names: readonly GoldName[];
  readonly traps: readonly Trap[];
};

const MARK = /\{\{|\}\}|\[\[([^|\]]*)\|([^|\]]*)(?:\|([^\]]*))?\]\]/gu;

export class BrokenMark extends Error {
  constructor(mark: string, problem: string) {
    super(`${mark}: ${problem}`);
    this.name = 'BrokenMark';
  }
}

function phenomenaOf(mark: string, list: string): readonly Phenomenon[] {
  const words = list.split(',').map((word) => word.trim());
  const unknown = words.filter((word) => !isPhenomenon(word));
  if (unknown.length > 0) throw new BrokenMark(mark, `not a phenomenon: ${unknown.join(', ')}`);
  return words.filter(isPhenomenon);
}

/** The names between two braces get the braces' extent as their token. */
function withToken(names: readonly GoldName[], token: Span): GoldName[] {
  return names.map((name) => (name.span.start >= token.start ? { ...name, token } : name));
}

/**
 * Reads a text with gold written into it:
 * `[[Altman|sam-altman]]` a name that must be `sure`; `[[Altman|sam-altman?]]` one that must at least be `likely`;
 * `[[Altman|sam-altman|ending,coreference]]` one with its phenomena (`plain` when none is given);
 * `[[Prah~y|prague|ending]]` one whose ending replaces letters: the span may end anywhere from the tilde on;
 * `{{[[Altman|sam-altman|possessive]]'s}}` braces around the whole written token;
 * `[[Robert Altman|!|longer-name]]` a trap: nothing may be shown there.
 * Throws `BrokenMark` when a mark is left open or a phenomenon is unknown.
 */
export function readMarkedText(marked: string): MarkedText {
  let text = '';
  let last = 0;
  let tokenStart: number | null = null;
  let names: GoldName[] = [];
  const traps: Trap[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[0] === '{{') {
      tokenStart = text.length;
    } else if (match[0] === '}}') {
      if (tokenStart === null) throw new BrokenMark(marked, 'a brace is closed that was never opened');
      names = withToken(names, { start: tokenStart, end: text.length });
      tokenStart = null;
    } else {
      const [mark, written = '', target = '', list = 'plain'] = match;
      const surface = written.replace('~', '');
      const tilde = written.indexOf('~');
      const earliestEnd = text.length + (tilde < 0 ? surface.length : tilde);
      const span = { start: text.length, end: text.length + surface.length };
      const phenomena = phenomenaOf(mark, list);
      if (target === '!') traps.push({ span, surface, phenomena });
      else {
        const tier = target.endsWith('?') ? 'likely' : 'sure';
        names.push({
          span,
          token: null,
          earliestEnd,
          surface,
          entity: target.replace(/\?$/u, ''),
          tier,
          phenomena,
        });
      }
      text += surface;
    }
  }
  text += marked.slice(last);
  if (tokenStart !== null || /\[\[|\]\]|\{\{|\}\}/u.test(text))
    throw new BrokenMark(marked, 'a mark is not closed');
  return { text, names, traps };
}
