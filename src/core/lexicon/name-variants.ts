import type { EntityKind } from '../knowledge/closed-lists.ts';
import type { PackName } from '../knowledge/pack.ts';

const GLUED_CAPITALS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * Written forms that a name implies although no pack lists them. `OpenAI` is also written `Open AI`; the reverse
 * needs no variant for two-word names, because `OpenAI` would have to be split by the text.
 */
export function nameVariants(name: PackName, kind: EntityKind): readonly string[] {
  if (kind === 'person' || name.ambiguous || name.kind === 'acronym') return [];
  const parts = name.text.split(GLUED_CAPITALS);
  return parts.length > 1 && parts.every((part) => part.length > 1) ? [parts.join(' ')] : [];
}
