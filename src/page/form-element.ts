/**
 * A form's controls hide its own properties: `<input name="nextSibling">` makes `form.nextSibling` that input, in a
 * content script too. Forms are therefore asked through the prototypes they inherit from.
 *
 * The constructors are those of the script's own realm, which every node of its page shares; an implementation of the
 * DOM without them (the command line's) hides nothing either.
 */
export function isForm(node: Node): node is HTMLFormElement {
  return typeof HTMLFormElement === 'function' && node instanceof HTMLFormElement;
}

export function firstChildOf(form: HTMLFormElement): Node | null {
  return Reflect.get(Node.prototype, 'firstChild', form);
}

/** The next sibling of any node. */
export function nodeAfter(node: Node): Node | null {
  return isForm(node) ? Reflect.get(Node.prototype, 'nextSibling', node) : node.nextSibling;
}

/** Shown, not being written in, and not a search form, which belongs to the site and not to the article. */
export function isReadForm(form: HTMLFormElement, isLaidOut: boolean): boolean {
  const attribute = (name: string): string | null => Element.prototype.getAttribute.call(form, name);
  if (attribute('role') === 'search' || attribute('aria-hidden') === 'true') return false;
  if (attribute('hidden') !== null || (attribute('contenteditable') ?? 'false') !== 'false') return false;
  return !isLaidOut || Element.prototype.checkVisibility.call(form, { visibilityProperty: true });
}
