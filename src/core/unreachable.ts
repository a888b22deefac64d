/** Ends an exhaustive switch: a union that gains a member stops compiling here. Throws when data lied about its type. */
export function unreachable(value: never): never {
  throw new TypeError(`Unexpected case: ${JSON.stringify(value)}`);
}
