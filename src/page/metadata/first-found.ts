import type { FieldOrigin, Found } from '../../core/corpus/article.ts';

export type Candidate = { readonly origin: FieldOrigin; readonly value: string | null };

/** The first candidate that has a value, with where it was found. */
export function firstFound(candidates: readonly Candidate[]): Found<string> | null {
  for (const { origin, value } of candidates) if (value !== null) return { value, origin };
  return null;
}
