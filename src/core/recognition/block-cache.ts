import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockScanner } from './recognize.ts';
import { type ScannedBlock, scanBlock } from './scanned-block.ts';

/** Blocks kept at most, and the UTF-16 units they may hold together: a few large pages. */
const MOST_BLOCKS = 4000;
const MOST_UNITS = 4_000_000;

/**
 * Texts by the hash they travelled with, and their scans, least recently used first out. A scan belongs to the
 * lexicon it was made with.
 */
export class BlockCache {
  private readonly texts = new Map<string, string>();
  private readonly scans = new Map<string, ScannedBlock>();
  private units = 0;
  private scannedWith: Lexicon | null = null;

  text(hash: string): string | undefined {
    return this.texts.get(hash);
  }

  /** Remembers the text, and answers it. */
  keep(hash: string, text: string): string {
    const known = this.texts.get(hash);
    if (known !== undefined) {
      this.texts.delete(hash);
      this.units -= known.length;
    }
    this.texts.set(hash, text);
    this.units += text.length;
    while (this.texts.size > 1 && (this.texts.size > MOST_BLOCKS || this.units > MOST_UNITS))
      this.dropOldest();
    return text;
  }

  private dropOldest(): void {
    for (const [hash, text] of this.texts) {
      this.texts.delete(hash);
      this.scans.delete(text);
      this.units -= text.length;
      return;
    }
  }

  /** Scans a block, or answers the scan made before with the same lexicon. */
  readonly scanner: BlockScanner = (text, lexicon) => {
    if (this.scannedWith !== lexicon) {
      this.scans.clear();
      this.scannedWith = lexicon;
    }
    const known = this.scans.get(text);
    if (known) return known;
    const scanned = scanBlock(text, lexicon);
    if (this.scans.size < MOST_BLOCKS) this.scans.set(text, scanned);
    else this.scans.clear();
    return scanned;
  };
}
