import { type FoldedText, foldText } from './folded-text.ts';
import { isLetterOrDigit, SCRIPT_CLASS } from './script-class.ts';

/** What lies between a token and the one before it. */
export const GAP = {
  /** Nothing: the script changed. */
  none: 0,
  /** White space or a sign found inside names. */
  soft: 1,
  /** A full stop that may belong to a name: `أوبن.إيه.آي`, `J. K. Rowling`. */
  dotted: 2,
  /** Punctuation, or the edge of the text: no name reaches across. */
  hard: 3,
} as const;

/** Tokens of a folded text in parallel arrays: token `i` is `units[starts[i]…ends[i])` of one script class. */
export type Tokens = {
  readonly folded: FoldedText;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly classes: Uint8Array;
  /** The gap before each token. */
  readonly gaps: Uint8Array;
};

/** More soft signs than this between two tokens part them: names are not spread over white space. */
const WIDEST_SOFT_GAP = 3;

type GapReading = { readonly gap: number; readonly end: number };

/** Reads the signs from `from` up to the next letter or digit. */
function readGap(folded: FoldedText, from: number): GapReading {
  let at = from;
  let stops = 0;
  let hard = from === 0;
  while (at < folded.length && !isLetterOrDigit(folded.classes[at] ?? 0)) {
    const signClass = folded.classes[at];
    if (signClass === SCRIPT_CLASS.stop) stops++;
    else if (signClass === SCRIPT_CLASS.hard) hard = true;
    at++;
  }
  if (hard || at - from > WIDEST_SOFT_GAP || stops > 1) return { gap: GAP.hard, end: at };
  if (stops === 1) return { gap: GAP.dotted, end: at };
  return { gap: at === from ? GAP.none : GAP.soft, end: at };
}

function standsAlone(scriptClass: number): boolean {
  return scriptClass === SCRIPT_CLASS.han || scriptClass === SCRIPT_CLASS.unspaced;
}

/** A full stop belongs to a name only right between letters, or after a single letter (an initial). */
function settledGap(
  folded: FoldedText,
  reading: GapReading,
  gapStart: number,
  previousLength: number,
): number {
  if (reading.gap !== GAP.dotted) return reading.gap;
  const touching = reading.end - gapStart === 1;
  const bothDigits =
    folded.classes[gapStart - 1] === SCRIPT_CLASS.digit && folded.classes[reading.end] === SCRIPT_CLASS.digit;
  return !bothDigits && (touching || previousLength === 1) ? GAP.dotted : GAP.hard;
}

/** Splits folded text into tokens; linear. Offsets are those of the folded text. */
export function tokenize(folded: FoldedText): Tokens {
  const capacity = folded.length + 1;
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  const classes = new Uint8Array(capacity);
  const gaps = new Uint8Array(capacity);
  let count = 0;
  for (let at = 0; at < folded.length; ) {
    const previousLength = count > 0 ? (ends[count - 1] ?? 0) - (starts[count - 1] ?? 0) : 0;
    const reading = readGap(folded, at);
    if (reading.end >= folded.length) break;
    const start = reading.end;
    const scriptClass = folded.classes[start] ?? 0;
    let end = start + 1;
    if (standsAlone(scriptClass)) {
      const unit = folded.units[start] ?? 0;
      if (unit >= 0xd800 && unit <= 0xdbff && end < folded.length) end++;
    } else while (end < folded.length && folded.classes[end] === scriptClass) end++;
    starts[count] = start;
    ends[count] = end;
    classes[count] = scriptClass;
    gaps[count] = count === 0 ? GAP.hard : settledGap(folded, reading, at, previousLength);
    count++;
    at = end;
  }
  return { folded, count, starts, ends, classes, gaps };
}

/** Folds and tokenizes in one call. */
export function tokensOf(text: string): Tokens {
  return tokenize(foldText(text));
}

/** Letters of a token as folded text. */
export function tokenText(tokens: Tokens, index: number): string {
  let text = '';
  for (let at = tokens.starts[index] ?? 0; at < (tokens.ends[index] ?? 0); at++) {
    text += String.fromCharCode(tokens.folded.units[at] ?? 0);
  }
  return text;
}
