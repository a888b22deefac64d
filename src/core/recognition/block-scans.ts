import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  type PreparedBlock,
  type ProposedBlock,
  prepareBlock,
  proposeBlock,
  readBlock,
  type ScannedBlock,
} from './scanned-block.ts';

/**
 * Scans of texts with one lexicon at a time, each text scanned once: first what the hashes propose, and when the
 * payload of those forms has been supplied, what they stand for. Another lexicon begins anew.
 */
export class BlockScans {
  private scannedWith: Lexicon | null = null;
  private readonly prepared = new Map<string, PreparedBlock>();
  private readonly proposals = new Map<string, ProposedBlock>();
  private readonly scans = new Map<string, ScannedBlock>();

  /** Does what needs no lexicon, while the stored one is being read. */
  prepare(texts: Iterable<string>): void {
    for (const text of texts) {
      if (this.scans.has(text) || this.proposals.has(text) || this.prepared.has(text)) continue;
      this.prepared.set(text, prepareBlock(text));
    }
  }

  /** The forms whose payload `scan` will ask the lexicon for. */
  forms(texts: Iterable<string>, lexicon: Lexicon): ReadonlySet<number> {
    this.use(lexicon);
    const forms = new Set<number>();
    for (const text of texts) {
      if (this.scans.has(text)) continue;
      const { matches, sounding } = this.proposal(text, lexicon);
      for (const { form } of matches) forms.add(form);
      for (const run of sounding) for (const form of run.forms) forms.add(form);
    }
    return forms;
  }

  /** The lexicon must miss none of the forms of this text. */
  scan(text: string, lexicon: Lexicon): ScannedBlock {
    this.use(lexicon);
    const known = this.scans.get(text);
    if (known) return known;
    const scan = readBlock(this.proposal(text, lexicon), lexicon);
    this.scans.set(text, scan);
    this.proposals.delete(text);
    return scan;
  }

  /** A memory of some of these texts only. */
  keptFor(texts: Iterable<string>): BlockScans {
    const kept = new BlockScans();
    kept.scannedWith = this.scannedWith;
    for (const text of texts) {
      const scan = this.scans.get(text);
      if (scan) kept.scans.set(text, scan);
    }
    return kept;
  }

  private use(lexicon: Lexicon): void {
    if (this.scannedWith === lexicon) return;
    this.proposals.clear();
    this.scans.clear();
    this.scannedWith = lexicon;
  }

  private proposal(text: string, lexicon: Lexicon): ProposedBlock {
    const known = this.proposals.get(text);
    if (known) return known;
    const proposal = proposeBlock(this.prepared.get(text) ?? prepareBlock(text), lexicon);
    this.prepared.delete(text);
    this.proposals.set(text, proposal);
    return proposal;
  }
}
