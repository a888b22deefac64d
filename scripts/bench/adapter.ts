import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts';
import { type Lexicon, openLexicon } from '../../src/core/lexicon/lexicon.ts';
import {
  type CompiledLexicon,
  HEADER,
  HEADER_WORDS,
  SECTIONS,
} from '../../src/core/lexicon/lexicon-format.ts';
import type { LexiconInput } from '../../src/core/lexicon/lexicon-input.ts';
import type { Match } from '../../src/core/lexicon/match.ts';
import { scanLexicon } from '../../src/core/lexicon/scan-lexicon.ts';
import { GAP, tokenSpan, tokensOf, tokenText } from '../../src/core/text/tokens.ts';
import { type Hit, sortedHits } from './hits.ts';

/**
 * The only file of the benchmark that calls the scanner and the compiler of the lexicon: what they are called and
 * what they take is said here once.
 */
export type ScanOptions = { readonly affixes: boolean };
export type Compiled = CompiledLexicon;
export type Opened = Lexicon;

/** Entities alone, or with whatever else a lexicon is compiled from. */
export function compile(input: Pick<LexiconInput, 'entities'> & Partial<LexiconInput>): Compiled {
  return compileLexicon({ notNames: [], events: [], givenNames: [], ...input });
}

export function open(compiled: Compiled): Opened {
  return openLexicon(compiled);
}

/** The first of the two steps of `scan`: fold, tokenize, hash. */
export function readTokens(text: string): unknown {
  return tokensOf(text);
}

/** What is timed: fold, tokenize, hash, look up. */
export function scan(text: string, lexicon: Opened, { affixes }: ScanOptions): readonly Match[] {
  return scanLexicon(tokensOf(text), lexicon, { proclitics: affixes, endings: affixes });
}

/** Names found in `text` as places in it, each place once; without affixes only names as they are written. */
export function hitsIn(text: string, lexicon: Opened, options: ScanOptions): readonly Hit[] {
  const tokens = tokensOf(text);
  const matches = scan(text, lexicon, options).filter(({ glued }) => options.affixes || glued === null);
  return sortedHits(matches.map(({ first, last }) => tokenSpan(tokens, first, last)));
}

/** The tokens of a text as folded, and whether a name may reach from the one before to each. */
export function foldedTokens(text: string): readonly { readonly text: string; readonly joins: boolean }[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, index) => ({
    text: tokenText(tokens, index),
    joins: tokens.gap(index) !== GAP.hard,
  }));
}

/** Sections that are read only when a match is read or that serve something else than finding what is written. */
const OTHER_SECTIONS: ReadonlySet<string> = new Set(['rules', 'sounds']);

export type LexiconSizes = {
  /** Bytes for finding names as they are written. */
  readonly matching: number;
  /** Bytes for the fallback across scripts and for events. */
  readonly others: number;
  /** Bytes that say what a match means. */
  readonly payload: number;
  readonly forms: number;
};

export function sizesOf({ matching, chunks }: Compiled): LexiconSizes {
  const words = new Int32Array(matching);
  const sizes = { matching: HEADER_WORDS * 4, others: 0 };
  SECTIONS.forEach((section, index) => {
    const bytes = words[HEADER.sections + index * 2 + 1] ?? 0;
    sizes[OTHER_SECTIONS.has(section) ? 'others' : 'matching'] += bytes;
  });
  const payload = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return { ...sizes, payload, forms: words[HEADER.forms] ?? 0 };
}
