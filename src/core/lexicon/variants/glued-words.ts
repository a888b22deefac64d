import { type NameToVary, type NameVariant, variant } from './name-variant.ts';

const LOWER_THEN_UPPER = /(\p{Ll})(\p{Lu})/gu;
const UPPER_THEN_WORD = /(\p{Lu})(\p{Lu}\p{Ll})/gu;
/** A part that stands out from running text, so that gluing it makes no ordinary word. */
const STANDS_OUT = /^\p{Lu}{2,}$|\p{Ll}\p{Lu}|\p{Nd}/u;

/** Parts of a word written with capitals inside: `Open`, `AI`. */
export function capitalParts(word: string): readonly string[] {
  return word.replace(LOWER_THEN_UPPER, '$1 $2').replace(UPPER_THEN_WORD, '$1 $2').split(/\s/u);
}

/** `Open AI` for `OpenAI`. */
export function splitCapitals({ name: { text } }: NameToVary): readonly NameVariant[] {
  const parts = capitalParts(text);
  return parts.length > 1 && parts.every((part) => part.length > 1)
    ? [variant('split-capitals', parts.join(' '))]
    : [];
}

/** `ChatGPT` for `Chat GPT` and `Chat-GPT`: two words, of which one stands out or a hyphen ties them. */
export function joinedWords({ name: { text } }: NameToVary): readonly NameVariant[] {
  const parts = text.split(/[\s-]/u);
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || first.length < 2 || second.length < 2) return [];
  if (!text.includes('-') && !STANDS_OUT.test(first) && !STANDS_OUT.test(second)) return [];
  return [variant('joined-words', first + second)];
}
