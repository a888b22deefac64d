import { PLAIN_SPELLING } from '../text/token-list.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';
import { unitTable } from '../text/unit-table.ts';
import { innerSign, signedHash } from './inner-signs.ts';
import { SequenceNodes } from './sequence-nodes.ts';
import { followA } from './token-hash.ts';

const FIRST_INDEX = 1 << 10;
/** The index is doubled when it is fuller than this. */
const INDEX_LOAD = 0.6;
const ROOT = -1;
const NO_FORM = 0;

export type TokenRange = { readonly first: number; readonly last: number };

/**
 * Gathers token sequences into a trie whose nodes are compared letter for letter, so that hashes cannot mislead it.
 * `tableOf` (in `sequence-table.ts`) makes the frozen table of it. Amortized linear in the number of tokens.
 */
export class SequenceBuilder {
  readonly nodes: SequenceNodes;
  /** Node number + 1 by hash A, linear probing; 0 is free. */
  private index: Int32Array;
  formCount = 0;

  constructor(nodes: SequenceNodes = new SequenceNodes(), formCount = 0) {
    this.nodes = nodes;
    this.formCount = formCount;
    let size = FIRST_INDEX;
    while (size * INDEX_LOAD <= Math.max(nodes.count, nodes.room)) size *= 2;
    this.index = new Int32Array(size);
    this.reindex();
  }

  /**
   * Adds tokens `first…last` as one written form; answers the form's number, the same for the same tokens. With
   * `signs`, a comma or a full stop between two of them belongs to the form.
   */
  add(tokens: Tokens, { first, last }: TokenRange, signs = false): number {
    let parent = ROOT;
    let hash = 0;
    for (let token = first; token <= last; token++) {
      const sign = signs && token > first ? innerSign(tokens, token) : 0;
      hash = followA(hash, signedHash(tokens.hash(token), sign));
      const letters = this.nodes.letterCount;
      if (sign !== 0) {
        this.nodes.reserveLetters(1);
        this.nodes.pushLetter(sign);
      }
      this.writeLetters(tokens, token);
      parent = this.nodeOf(hash, parent, letters);
      if (token < last) this.nodes.setHasChildren(parent);
    }
    const known = this.nodes.form(parent);
    if (known !== NO_FORM) return known - 1;
    this.nodes.setForm(parent, ++this.formCount);
    return this.formCount - 1;
  }

  private writeLetters(tokens: Tokens, token: number): void {
    const { nodes } = this;
    const start = tokens.start(token);
    const end = tokens.end(token);
    nodes.reserveLetters(tokens.length(token));
    if ((tokens.spelling(token) & ~PLAIN_SPELLING) === 0) {
      const units = unitTable();
      for (let at = start; at < end; at++) nodes.pushLetter(units[tokens.text.charCodeAt(at)] ?? 0);
      return;
    }
    const text = tokenText(tokens, token);
    nodes.reserveLetters(text.length);
    for (let at = 0; at < text.length; at++) nodes.pushLetter(text.charCodeAt(at));
  }

  /** The node below `parent` whose letters stand at the end of the letter pool; they are taken back when it is known. */
  private nodeOf(hash: number, parent: number, letters: number): number {
    const { nodes } = this;
    const mask = this.index.length - 1;
    let at = hash & mask;
    for (;;) {
      const node = (this.index[at] ?? 0) - 1;
      if (node < 0) break;
      if (nodes.isSame(node, { hash, parent, letters })) {
        nodes.dropLetters(letters);
        return node;
      }
      at = (at + 1) & mask;
    }
    const added = nodes.add(hash, parent, letters);
    this.index[at] = added + 1;
    if (nodes.count > this.index.length * INDEX_LOAD) {
      this.index = new Int32Array(this.index.length * 2);
      this.reindex();
    }
    return added;
  }

  private reindex(): void {
    const mask = this.index.length - 1;
    for (let node = 0; node < this.nodes.count; node++) {
      let at = this.nodes.hash(node) & mask;
      while (this.index[at] !== 0) at = (at + 1) & mask;
      this.index[at] = node + 1;
    }
  }
}
