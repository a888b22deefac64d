import type { EntityId } from '../knowledge/ids.ts';
import type { Span } from '../text/span.ts';
import { GAP, tokenSpan } from '../text/tokens.ts';
import { type Candidate, type EntityTarget, isCased } from './candidates.ts';
import type { ScannedBlock } from './scanned-block.ts';
import { isInitialsOf, isShortFor } from './short-and-long.ts';
import { NAME_REACH } from './weights.ts';

/** A name that this page alone gives an entity: tokens `first…last` of a block. */
export type PageName = {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly target: EntityTarget;
};

/** What a page says by putting one name in parentheses after another. */
export type Parentheses = {
  /** By form, the entity that the page explains it as, and the other name as written. */
  readonly confirmed: ReadonlyMap<number, { readonly entity: EntityId; readonly name: string }>;
  /** Forms that the page explains as something that is not known. */
  readonly otherwise: ReadonlySet<number>;
  readonly names: readonly PageName[];
};

const OPENING = /[(（[［]/u;
const CLOSING = /[)）\]］]/u;
const SPACE = /[\s«»"“”'‘’]/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}$/u;
const ORGANIZED: ReadonlySet<string> = new Set(['organization', 'board', 'team', 'publication', 'document']);

function skipSpace(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && SPACE.test(text.charAt(at))) at += step;
  return at;
}

/** What stands in the parentheses that open right after `end`, white space and quotation marks left out. */
function parenthesisAfter(text: string, end: number): Span | null {
  const open = skipSpace(text, end, 1);
  if (!OPENING.test(text.charAt(open))) return null;
  const start = skipSpace(text, open + 1, 1);
  for (let at = start; at < text.length && at - start <= NAME_REACH.parenthesis; at++) {
    if (!CLOSING.test(text.charAt(at))) continue;
    return { start, end: skipSpace(text, at - 1, -1) + 1 };
  }
  return null;
}

function shared(one: Candidate, other: Candidate): EntityTarget | undefined {
  return one.targets.find(({ entity }) => other.targets.some((target) => target.entity.id === entity.id));
}

/** A target that a long form stands for alone and clearly. */
function clearTarget({ targets, tokenCount }: Candidate): EntityTarget | null {
  const [target, ...others] = targets;
  return target && others.length === 0 && !target.ambiguous && tokenCount > 1 ? target : null;
}

type Explained = {
  readonly confirmed: Map<number, { entity: EntityId; name: string }>;
  readonly otherwise: Set<number>;
  readonly names: PageName[];
};

/** Reads the parentheses of one block; linear in its candidates. */
class BlockReader {
  private readonly block: ScannedBlock;
  private readonly index: number;
  private readonly found: Explained;

  constructor(block: ScannedBlock, index: number, found: Explained) {
    this.block = block;
    this.index = index;
    this.found = found;
  }

  read(candidates: readonly Candidate[]): void {
    candidates.forEach((candidate, at) => {
      const inside = parenthesisAfter(this.block.text, candidate.found.token.end);
      const next = candidates[at + 1];
      if (inside && next?.found.token.start === inside.start) this.pair(candidate, next);
      else if (inside && (!next || next.found.token.start >= inside.end)) this.nameInside(candidate, inside);
      this.nameBefore(candidate, candidates[at - 1]);
    });
  }

  private written({ start, end }: Span): string {
    return this.block.text.slice(start, end);
  }

  private pair(one: Candidate, other: Candidate): void {
    const target = shared(one, other);
    if (!target || one.found.match.form === other.found.match.form) return;
    const entity = target.entity.id;
    const { confirmed } = this.found;
    confirmed.set(one.found.match.form, { entity, name: this.written(other.found.span) });
    confirmed.set(other.found.match.form, { entity, name: this.written(one.found.span) });
  }

  /** `Central Water Agency (CWA)`, where no pack knows CWA, or `سام ألتمان (Sam Altman)` in a script nobody listed. */
  private nameInside(long: Candidate, inside: Span): void {
    const target = clearTarget(long);
    const { tokens } = this.block;
    const first = long.found.match.last + 1;
    let last = first;
    while (last + 1 < tokens.count && tokens.start(last + 1) < inside.end) last++;
    const span = tokenSpan(tokens, first, last);
    if (!target || first >= tokens.count || span.start !== inside.start || span.end < inside.end - 1) return;
    const sameScript = tokens.scriptClass(first) === tokens.scriptClass(long.found.match.first);
    const short = this.written(inside);
    const fits = CAPITALS.test(short)
      ? sameScript
        ? isShortFor(short, this.written(long.found.span))
        : ORGANIZED.has(target.entity.kind)
      : !sameScript && target.entity.kind === 'person' && this.isFullName(first, last, long.tokenCount);
    if (fits) this.found.names.push({ block: this.index, first, last, target });
  }

  private isFullName(first: number, last: number, tokenCount: number): boolean {
    const { tokens, index, text } = this.block;
    if (last === first || Math.abs(last - first + 1 - tokenCount) > 1) return false;
    for (let token = first; token <= last; token++) {
      if (tokens.scriptClass(token) !== tokens.scriptClass(first) || index.isInName(token)) return false;
      if (token > first && tokens.gap(token) !== GAP.soft) return false;
    }
    const initial = text.charAt(tokens.start(first));
    return !isCased(this.block, first) || initial !== initial.toLowerCase();
  }

  /** What stands before the parentheses that hold a candidate: `CWA (Central Water Agency)`, or a foreign long form. */
  private nameBefore(candidate: Candidate, previous: Candidate | undefined): void {
    const { text, tokens, index } = this.block;
    const { token, match } = candidate.found;
    const open = skipSpace(text, token.start - 1, -1);
    if (!OPENING.test(text.charAt(open)) || !CLOSING.test(text.charAt(skipSpace(text, token.end, 1)))) return;
    const before = match.first - 1;
    if (before < 0 || tokens.end(before) < skipSpace(text, open - 1, -1) + 1) return;
    if (previous && previous.found.match.last === before) return;
    const [target] = candidate.targets;
    const short = this.written(tokenSpan(tokens, before));
    const clear = clearTarget(candidate);
    if (clear && CAPITALS.test(short) && !index.isInName(before) && isShortFor(short, this.written(token)))
      this.found.names.push({ block: this.index, first: before, last: before, target: clear });
    else if (target && CAPITALS.test(this.written(token)) && this.isLongForm(candidate, before))
      this.found.otherwise.add(match.form);
  }

  /** Whether the words up to `last` spell an acronym out, and no known name of its entity is among them. */
  private isLongForm({ found, targets }: Candidate, last: number): boolean {
    const { tokens, index } = this.block;
    const acronym = this.written(found.token);
    const words: string[] = [];
    for (let token = last; token >= 0 && last - token < acronym.length * 2; token--) {
      words.unshift(this.written(tokenSpan(tokens, token)));
      const names = index.wordsAt(token).flatMap((one) => one.targets);
      if (
        names.some(
          (name) => name.kind === 'entity' && targets.some(({ entity }) => entity.id === name.entity.id),
        )
      )
        return false;
      if (isInitialsOf(acronym, words)) return true;
      if (tokens.gap(token) === GAP.hard) return false;
    }
    return false;
  }
}

/** Reads what the parentheses of a page explain; `candidates` by block, in order. */
export function readParentheses(
  blocks: readonly ScannedBlock[],
  candidates: readonly (readonly Candidate[])[],
): Parentheses {
  const found: Explained = { confirmed: new Map(), otherwise: new Set(), names: [] };
  blocks.forEach((block, index) => {
    if (OPENING.test(block.text)) new BlockReader(block, index, found).read(candidates[index] ?? []);
  });
  return found;
}
