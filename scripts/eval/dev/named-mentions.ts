import type { LinkedEntity, LinkedMention } from './linked-set.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u064B-\u0652\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function standsAlone(text: string, at: number, length: number): boolean {
  return !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + length] ?? '');
}

/** Whether a surface contains one of the entity's names on word edges, case set aside. */
export function containsName({ surface }: Pick<LinkedMention, 'surface'>, entity: LinkedEntity): boolean {
  const text = folded(surface);
  return Object.values(entity.names)
    .flat()
    .map(folded)
    .some((name) => {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        if (standsAlone(text, at, name.length)) return true;
      return false;
    });
}

/** Whether a surface is one of the entity's names and nothing else. */
export function isName({ surface }: Pick<LinkedMention, 'surface'>, entity: LinkedEntity): boolean {
  return Object.values(entity.names)
    .flat()
    .some((name) => folded(name) === folded(surface));
}
