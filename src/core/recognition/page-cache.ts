import type { TextBlock } from '../corpus/article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SentBlock } from './page-marks.ts';
import type { BlockScanner } from './recognize.ts';
import { type ScannedBlock, scanBlock } from './scanned-block.ts';

/** Pages remembered at most, and the UTF-16 units of text they may hold together (a scan takes some 20 bytes each). */
const MOST_PAGES = 8;
const MOST_UNITS = 3_000_000;

type Page = {
  texts: ReadonlyMap<string, string>;
  scans: Map<string, ScannedBlock>;
  scannedWith: Lexicon | null;
  units: number;
};

export type RecalledBlocks =
  | { readonly kind: 'complete'; readonly blocks: readonly TextBlock[]; readonly scan: BlockScanner }
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
    return { kind: 'complete', blocks, scan: (text, lexicon) => scanned(now, text, lexicon) };
  }

  /** An incomplete request adds to what is known of the page; a complete one replaces it. */
  private remember(page: string, texts: ReadonlyMap<string, string>, incomplete: boolean): Page {
    const known = this.pages.get(page);
    const kept = incomplete && known ? new Map([...known.texts, ...texts]) : texts;
    const scans = new Map<string, ScannedBlock>();
    if (known) {
      for (const text of kept.values()) {
        const scan = known.scans.get(text);
        if (scan) scans.set(text, scan);
      }
    }
    let units = 0;
    for (const text of kept.values()) units += text.length;
    const now: Page = { texts: kept, scans, scannedWith: known?.scannedWith ?? null, units };
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

function scanned(page: Page, text: string, lexicon: Lexicon): ScannedBlock {
  if (page.scannedWith !== lexicon) {
    page.scans.clear();
    page.scannedWith = lexicon;
  }
  const known = page.scans.get(text);
  if (known) return known;
  const scan = scanBlock(text, lexicon);
  page.scans.set(text, scan);
  return scan;
}
