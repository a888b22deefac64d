import { foldText } from '../../../src/core/text/folded-text.ts';
import { SCRIPT_CLASS, standsAlone } from '../../../src/core/text/script-class.ts';
import { GAP } from '../../../src/core/text/tokens.ts';

export type ReferenceToken = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scriptClass: number;
  readonly gap: number;
};

function gapOf(signs: readonly number[], before: ReferenceToken | undefined, scriptClass: number): number {
  if (before === undefined) return GAP.hard;
  const stops = signs.filter((sign) => sign === SCRIPT_CLASS.stop).length;
  if (signs.length === 0) return GAP.none;
  if (signs.includes(SCRIPT_CLASS.hard) || signs.length > 3 || stops > 1) return GAP.hard;
  if (stops === 0) return GAP.soft;
  if (scriptClass === SCRIPT_CLASS.digit && before.scriptClass === SCRIPT_CLASS.digit) return GAP.hard;
  return signs.length === 1 || before.text.length === 1 ? GAP.dotted : GAP.hard;
}

/** Geresh and gershayim, or the quotes that stand for them, say nothing inside a Hebrew word. */
function withoutHebrewQuotes(text: string): string {
  return text.replace(
    /(?<=[\u05d0-\u05ea][\u0591-\u05c7]*)["'\u05f3\u05f4\u2019\u201d](?=[\u05d0-\u05ea])/gu,
    '\u200b',
  );
}

/** The tokens of a text in two steps: fold the whole of it, then cut where the class changes. Slow and plain. */
export function referenceTokens(text: string): readonly ReferenceToken[] {
  const folded = foldText(withoutHebrewQuotes(text));
  const tokens: ReferenceToken[] = [];
  let signs: number[] = [];
  for (let at = 0; at < folded.length; ) {
    const scriptClass = folded.classes[at]!;
    let end = at + 1;
    if (scriptClass < SCRIPT_CLASS.latin) {
      signs.push(scriptClass);
      at = end;
      continue;
    }
    const isPair = folded.units[at]! >= 0xd800 && folded.units[at]! <= 0xdbff && end < folded.length;
    if (standsAlone(scriptClass)) end += isPair ? 1 : 0;
    else while (end < folded.length && folded.classes[end] === scriptClass) end++;
    const letters = String.fromCharCode(...folded.units.subarray(at, end));
    const gap = gapOf(signs, tokens.at(-1), scriptClass);
    tokens.push({
      start: folded.starts[at]!,
      end: folded.ends[end - 1]!,
      text: letters,
      scriptClass,
      gap,
    });
    signs = [];
    at = end;
  }
  return tokens;
}
