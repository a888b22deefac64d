import type { Span } from './span.ts';

const CERTAIN_END = /[!?؟。！？…۔।\n]/u;
const CLOSING = /["'»”’)\]›」』]/u;
const SPACE = /\s/u;
const LETTER = /\p{L}/u;

/** A full stop ends a sentence when white space follows and no initial (`Samuel H. Altman`) stands before it. */
function endsAtStop(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next !== '' && !SPACE.test(next) && !CLOSING.test(next)) return false;
  const isInitial = LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at - 2));
  return !isInitial;
}

/** Splits a block into sentences that cover it without gaps; the closing signs stay with their sentence. Linear. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const ends = sign === '.' ? endsAtStop(text, at) : CERTAIN_END.test(sign);
    if (!ends) continue;
    let end = at + 1;
    while (end < text.length && (CLOSING.test(text.charAt(end)) || CERTAIN_END.test(text.charAt(end)))) end++;
    sentences.push({ start, end });
    start = end;
    at = end - 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
