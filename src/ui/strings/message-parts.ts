/** A message taken apart: its own words, and the places that data fill. */
export type MessagePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string };

const SLOT = /\{([^{}]+)\}/u;

/** Takes a message apart, so that what fills a slot can be rendered isolated from the words around it. */
export function messageParts(message: string): readonly MessagePart[] {
  return message
    .split(SLOT)
    .map(
      (text, index): MessagePart =>
        index % 2 === 1 ? { kind: 'slot', name: text } : { kind: 'words', text },
    )
    .filter((part) => part.kind === 'slot' || part.text !== '');
}
