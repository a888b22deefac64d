import { type Tokens, tokenSpan, tokenText } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { PageName } from './parentheses.ts';
import type { ScannedBlock } from './scanned-block.ts';

type Spelled = PageName & { readonly form: number; readonly key: string };

function keyOf(tokens: Tokens, first: number, last: number): string {
  let key = '';
  for (let token = first; token <= last; token++) key += `${tokenText(tokens, token)}\n`;
  return key;
}

function candidateAt(
  { text, tokens }: ScannedBlock,
  place: Omit<PageName, 'target'>,
  name: Spelled,
): Candidate {
  const { block, first, last } = place;
  const span = tokenSpan(tokens, first, last);
  const match = {
    form: name.form,
    first,
    last,
    proclitic: null,
    ending: null,
    endings: [],
    cost: 0,
    glued: null,
  };
  const target = { ...name.target, name: text.slice(span.start, span.end), derived: true, doubt: 0 };
  const found = { match, targets: [target], span, token: span };
  return { block, found, targets: [target], tokenCount: last - first + 1 };
}

/** Spelled as the page explained it: an acronym has its capitals. */
function isWritten(name: Spelled, block: ScannedBlock, first: number): boolean {
  const last = first + name.last - name.first;
  if (last >= block.tokens.count || keyOf(block.tokens, first, last) !== name.key) return false;
  const written = block.text.charAt(block.tokens.start(first));
  return written === written.toUpperCase();
}

/**
 * Finds the names that the page itself gave to known entities, wherever no known name stands. Their forms are
 * negative. Linear in the tokens of the page, and nothing where no name was given.
 */
export function findPageNames(
  blocks: readonly ScannedBlock[],
  names: readonly PageName[],
): readonly Candidate[] {
  const byHash = new Map<number, Spelled>();
  names.forEach((name, index) => {
    const tokens = blocks[name.block]?.tokens;
    const hash = tokens?.hash(name.first);
    if (!tokens || hash === undefined || byHash.has(hash)) return;
    byHash.set(hash, { ...name, form: -1 - index, key: keyOf(tokens, name.first, name.last) });
  });
  if (byHash.size === 0) return [];
  const found: Candidate[] = [];
  blocks.forEach((block, index) => {
    const { tokens } = block;
    for (let first = 0; first < tokens.count; first++) {
      const name = byHash.get(tokens.hash(first));
      if (!name || block.index.isInName(first) || !isWritten(name, block, first)) continue;
      const last = first + name.last - name.first;
      found.push(candidateAt(block, { block: index, first, last }, name));
      first = last;
    }
  });
  return found;
}
