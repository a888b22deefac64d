/**
 * One string from parts that the engine keeps as a whole, not as a tree of its parts: otherwise the first pass over it
 * would pay for the joining. Lone surrogates do not survive.
 */
export function flatText(text: string): string {
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}
