declare const brand: unique symbol;

/** A string or number that only its own constructor may make: `Brand<string, 'EntityId'>` never mixes with another id. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
