import type { TextBlock } from '../core/corpus/article.ts';
import { type ArticleId, articleId } from '../core/knowledge/ids.ts';

/** `art:` and the hexadecimal SHA-256 of the canonical address in UTF-8: the same address has the same id everywhere. */
export async function articleIdOf(canonicalUrl: string, subtle: SubtleCrypto): Promise<ArticleId> {
  return articleId(`art:${await sha256(canonicalUrl, subtle)}`);
}

/**
 * Hexadecimal SHA-256 of the text of the blocks and of where one ends and the next begins. Their kinds do not
 * count: a page that turns a paragraph into a quote still says the same.
 */
export function digestOf(blocks: readonly TextBlock[], subtle: SubtleCrypto): Promise<string> {
  // JSON keeps the borders apart whatever the texts hold, and writes lone surrogates so that they differ.
  return sha256(JSON.stringify(blocks.map(({ text }) => text)), subtle);
}

async function sha256(text: string, subtle: SubtleCrypto): Promise<string> {
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
