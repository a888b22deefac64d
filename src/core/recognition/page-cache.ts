import type { TextBlock } from '../corpus/article.ts';
import { BlockScans } from './block-scans.ts';
import type { SentBlock } from './page-marks.ts';

/** Pages remembered at most, and the UTF-16 units of text they may hold together (a scan takes some 20 bytes each). */
const MOST_PAGES = 8;
const MOST_UNITS = 3_000_000;

type Page = {
  readonly texts: ReadonlyMap<string, string>;
  readonly scans: BlockScans;
  readonly units: number;
};

export type RecalledBlocks =
  | { readonly kind: 'complete'; readonly blocks: readonly TextBlock[]; readonly scans: BlockScans }
  | { readonly kind: 'missing'; readonly hashes: readonly string[] };

/**
 * What pages have sent lately, so that unchanged blocks need neither travel nor be scanned again. Each page has a
 * memory of its own: a hash is worth nothing to another page, and no page can put its text under another's hash.
 * A page's memory is the blocks of its last complete request.
 */
export class PageCache {
  private readonly pages = new Map<string, Page>();

  /** The blocks a page means, or the hashes whose text has to be sent (again). `page` names the sender. */
  recall(page: string, sent: readonly SentBlock[]): RecalledBlocks {
    const known = this.pages.get(page);
    const texts = new Map<string, string>();
    const missing: string[] = [];
    const blocks: TextBlock[] = [];
    for (const { hash, kind, text } of sent) {
      const recalled = text ?? known?.texts.get(hash) ?? texts.get(hash);
      if (recalled === undefined) missing.push(hash);
      else {
        texts.set(hash, recalled);
        blocks.push({ kind, text: recalled });
      }
    }
    const now = this.remember(page, texts, missing.length > 0);
    if (missing.length > 0) return { kind: 'missing', hashes: missing };
    return { kind: 'complete', blocks, scans: now.scans };
  }

  /** An incomplete request adds to what is known of the page; a complete one replaces it. */
  private remember(page: string, texts: ReadonlyMap<string, string>, incomplete: boolean): Page {
    const known = this.pages.get(page);
    const kept = incomplete && known ? new Map([...known.texts, ...texts]) : texts;
    const scans = known?.scans.keptFor(kept.values()) ?? new BlockScans();
    let units = 0;
    for (const text of kept.values()) units += text.length;
    const now: Page = { texts: kept, scans, units };
    this.pages.delete(page);
    this.pages.set(page, now);
    this.shrink();
    return now;
  }

  /** Forgets the pages read longest ago, and even the last one when it alone is too large. */
  private shrink(): void {
    let units = 0;
    for (const page of this.pages.values()) units += page.units;
    for (const [key, page] of this.pages) {
      if (this.pages.size <= MOST_PAGES && units <= MOST_UNITS) return;
      this.pages.delete(key);
      units -= page.units;
    }
  }
}
