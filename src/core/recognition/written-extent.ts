import { isClitic } from '../lexicon/affixes/clitics.ts';
import { isJosa, isTail, type TailSign } from '../lexicon/affixes/tails.ts';
import { SCRIPT_CLASS } from '../text/script-class.ts';
import type { Span } from '../text/span.ts';
import { type Tokens, tokenSpan, tokenText } from '../text/tokens.ts';

const SIGNS: ReadonlyMap<string, TailSign> = new Map([
  ...Array.from("'’ʼ‘`´", (sign) => [sign, 'apostrophe'] as const),
  ...Array.from('-‐‑', (sign) => [sign, 'hyphen'] as const),
  [':', 'colon'],
]);
/** What may stand between a clitic and a name: nothing, a tatweel, a hyphen, a maqaf. */
const CLITIC_JOINT = /^\u0640*[-‐‑\u05be]?$/u;
/** How far back an opening quotation mark is looked for, in units. */
const QUOTATION = 200;
const OPENING_QUOTE = /(?:^|[\s(])['‘](?=[\p{L}\p{N}])/u;
/** Ankara-to-Cairo, Rio-de-Janeiro: what goes on is no tail. */
const GOES_ON = /^(?:[\p{L}\p{M}\p{N}]|[-‐‑'’][\p{L}\p{N}])/u;
const CASED_SMALL = /^\p{Ll}/u;

/** The tokens of a name, first to last. */
export type NameTokens = { readonly first: number; readonly last: number };

/** Names are written large, tails small, unless everything is written large. */
function isWrittenAsTail(name: string, tail: string): boolean {
  return CASED_SMALL.test(tail) || tail.toLowerCase() === tail.toUpperCase() || name === name.toUpperCase();
}

function signedTailEnd(tokens: Tokens, { first, last }: NameTokens): number {
  const { text } = tokens;
  const end = tokens.end(last);
  const sign = SIGNS.get(text.charAt(end));
  if (sign === undefined) return end;
  const next = last + 1;
  if (tokens.start(next) !== end + 1 || next >= tokens.count) return bareApostropheEnd(text, end, sign);
  const after = tokenSpan(tokens, next);
  if (GOES_ON.test(text.slice(after.end, after.end + 2))) return end;
  const name = text.slice(tokens.start(first), end);
  const isOne =
    isWrittenAsTail(name, text.slice(after.start, after.end)) && isTail(tokenText(tokens, next), sign);
  return isOne ? after.end : end;
}

/** `Siemens' engineer`: an apostrophe without a letter, where no quotation is open that it would close. */
function bareApostropheEnd(text: string, end: number, sign: TailSign): number {
  if (sign !== 'apostrophe' || !/[sxzSXZ]/u.test(text.charAt(end - 1)) || text.charAt(end) === '‘')
    return end;
  if (!/^\s\p{L}/u.test(text.slice(end + 1, end + 3))) return end;
  return OPENING_QUOTE.test(text.slice(Math.max(0, end - QUOTATION), end)) ? end : end + 1;
}

function josaEnd(tokens: Tokens, last: number): number {
  const end = tokens.end(last);
  const next = last + 1;
  const isGlued =
    tokens.start(next) === end &&
    tokens.scriptClass(next) === SCRIPT_CLASS.hangul &&
    tokens.scriptClass(last) !== SCRIPT_CLASS.hangul;
  return isGlued && isJosa(tokenText(tokens, next)) ? tokens.end(next) : end;
}

function cliticStart(tokens: Tokens, first: number): number {
  const start = tokens.start(first);
  const before = first - 1;
  const scriptClass = tokens.scriptClass(before);
  if (scriptClass !== SCRIPT_CLASS.arabic && scriptClass !== SCRIPT_CLASS.hebrew) return start;
  if (tokens.text.charAt(start - 1) === ' ') return start;
  const joint = tokens.text.slice(tokens.end(before), start);
  if (!CLITIC_JOINT.test(joint) || (joint === '' && tokens.scriptClass(first) === scriptClass)) return start;
  return isClitic(tokenText(tokens, before), scriptClass) ? tokens.start(before) : start;
}

/**
 * Everything that is written together with a name of whole tokens: the words themselves, a clitic of another script
 * before them (وMicrosoft, ב-OpenAI), a possessive, a case ending behind a sign (NATO'ya, OTP-nek, EU:n), Korean
 * particles (OpenAI가). Elided articles (l'OpenAI) and whatever stands apart by a space are not part of it.
 */
export function writtenExtent(tokens: Tokens, name: NameTokens): Span {
  const josa = josaEnd(tokens, name.last);
  const end = josa > tokens.end(name.last) ? josa : signedTailEnd(tokens, name);
  return { start: cliticStart(tokens, name.first), end };
}
