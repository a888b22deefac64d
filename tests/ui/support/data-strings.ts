/** The mark that every string of the sample view models ends in. */
const DATA_MARK = '§';

/** Data strings that stand outside an isolated element, by their text; none is what the interface promises. */
export function unisolatedData(root: ParentNode & Node): readonly string[] {
  const found: string[] = [];
  const texts = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    if (text.includes(DATA_MARK) && node.parentElement?.closest('bdi[dir="auto"]') == null) found.push(text);
  }
  return found;
}

/** Attributes that carry data besides addresses: nothing can isolate the text of an attribute. */
export function dataInAttributes(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name !== 'href' && value.includes(DATA_MARK))
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  );
}

/** How many data strings are on show, so that a test of their isolation cannot pass on an empty page. */
export function dataStringCount(root: Node): number {
  return (root.textContent ?? '').split(DATA_MARK).length - 1;
}
