import { tagRole } from '../element-roles.ts';
import { isElement, isTextNode } from '../page-window.ts';

/** The element of the page's headline: the first `h1` of the article, or of the page. */
export function headlineElement(document: Document): Element | null {
  return document.querySelector('article h1, main h1, [role="main"] h1') ?? document.querySelector('h1');
}

/** Up to `most` non-empty texts that follow an element in document order, one per text node, trimmed. */
export function textsAfter(element: Element, most: number): readonly string[] {
  const texts: string[] = [];
  let node: Node | null = nextOutside(element);
  while (node !== null && texts.length < most) {
    if (isTextNode(node)) {
      const text = node.data.trim();
      if (text !== '') texts.push(text);
    }
    const isRead: boolean = isElement(node) && tagRole(node.localName) !== 'skip';
    node = (isRead ? node.firstChild : null) ?? nextOutside(node);
  }
  return texts;
}

/** The same for the texts before it, nearest first. */
export function textsBefore(element: Element, most: number): readonly string[] {
  const texts: string[] = [];
  let node: Node | null = element;
  while (node !== null && texts.length < most) {
    const before: Node | null = node.previousSibling;
    node = before === null ? node.parentNode : lastInside(before);
    if (node === null || !isTextNode(node)) continue;
    const text = node.data.trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** The next node in document order that is not inside this one. */
function nextOutside(node: Node): Node | null {
  for (let from: Node | null = node; from !== null; from = from.parentNode) {
    if (from.nextSibling !== null) return from.nextSibling;
  }
  return null;
}

function lastInside(node: Node): Node {
  let last = node;
  while (last.lastChild !== null && !(isElement(last) && tagRole(last.localName) === 'skip'))
    last = last.lastChild;
  return last;
}
