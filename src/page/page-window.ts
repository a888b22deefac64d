/** A browser window with its constructors (`Highlight`, `StaticRange`, `MutationObserver`…). */
export type PageWindow = Window & typeof globalThis;

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Text and CDATA sections: the nodes that carry characters a reader sees. */
export function isTextNode(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return 'assignedNodes' in element;
}

/** Whether this document is laid out: one made by `DOMParser` or by another DOM implementation is not. */
export function isRendered(document: Document): boolean {
  return document.defaultView !== null && 'checkVisibility' in document.documentElement;
}
