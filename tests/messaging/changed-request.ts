/** Stands for a field that is taken out. */
export const GONE = Symbol('gone');

function holderOf(root: unknown, keys: readonly string[]): object {
  let holder = root;
  for (const key of keys) {
    if (typeof holder !== 'object' || holder === null) break;
    holder = Object.getOwnPropertyDescriptor(holder, key)?.value;
  }
  if (typeof holder !== 'object' || holder === null) throw new Error(`There is nothing at ${keys.join('.')}`);
  return holder;
}

/**
 * A copy of a request with one field set or taken out; the place is dotted. The field becomes the object's own even
 * when it is called `__proto__`. An empty place changes the whole request.
 */
export function changedRequest(request: unknown, place: string, value: unknown): unknown {
  if (place === '') return value;
  const copy = structuredClone(request);
  const keys = place.split('.');
  const last = keys.at(-1) ?? '';
  const holder = holderOf(copy, keys.slice(0, -1));
  if (value === GONE) {
    if (!Object.hasOwn(holder, last)) throw new Error(`There is no ${place} to take out`);
    Reflect.deleteProperty(holder, last);
  } else {
    Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
