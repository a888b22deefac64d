import { LETTER_FACTOR } from '../text/letter-hash.ts';

/** Words of a node: hash A, parent (-1 at the top), first letter in the pool, number of letters, form + 1, has children. */
const STRIDE = 6;
const FIRST_NODES = 1 << 9;
const FIRST_LETTERS = 1 << 12;
/** Of long lists of people, organizations and places; more room is made when these are short. */
const NODES_PER_NAME = 1.5;
const LETTERS_PER_NAME = 10;

export type NodeKey = { readonly hash: number; readonly parent: number; readonly letters: number };

/** The nodes of a trie of token sequences in two growing arrays, parents before their children. */
export class SequenceNodes {
  private words: Int32Array;
  private letters: Uint16Array;
  count: number;
  letterCount: number;

  constructor(
    words: Int32Array = new Int32Array(FIRST_NODES * STRIDE),
    letters: Uint16Array = new Uint16Array(FIRST_LETTERS),
    filled: { readonly count: number; readonly letterCount: number } = { count: 0, letterCount: 0 },
  ) {
    this.words = words;
    this.letters = letters;
    this.count = filled.count;
    this.letterCount = filled.letterCount;
  }

  /** Empty, with room for about so many names. */
  static forNames(names: number): SequenceNodes {
    if (names === 0) return new SequenceNodes();
    const words = new Int32Array(Math.ceil(names * NODES_PER_NAME + FIRST_NODES) * STRIDE);
    return new SequenceNodes(words, new Uint16Array(names * LETTERS_PER_NAME + FIRST_LETTERS));
  }

  /** The filled parts of both arrays, to be stored; views, not copies. */
  filled(): { readonly words: Int32Array; readonly letters: Uint16Array } {
    return {
      words: this.words.subarray(0, this.count * STRIDE),
      letters: this.letters.subarray(0, this.letterCount),
    };
  }

  /** Nodes that fit before more room is made. */
  get room(): number {
    return Math.floor(this.words.length / STRIDE);
  }

  reserveLetters(more: number): void {
    if (this.letterCount + more <= this.letters.length) return;
    const wider = new Uint16Array(Math.max(this.letters.length * 2, this.letterCount + more));
    wider.set(this.letters);
    this.letters = wider;
  }

  /** Room must have been reserved. */
  pushLetter(letter: number): void {
    this.letters[this.letterCount++] = letter;
  }

  dropLetters(from: number): void {
    this.letterCount = from;
  }

  /** Adds a node whose letters are those from `letters` to the end of the pool. */
  add(hash: number, parent: number, letters: number): number {
    if ((this.count + 1) * STRIDE > this.words.length) {
      const wider = new Int32Array(this.words.length * 2);
      wider.set(this.words);
      this.words = wider;
    }
    const at = this.count * STRIDE;
    this.words[at] = hash;
    this.words[at + 1] = parent;
    this.words[at + 2] = letters;
    this.words[at + 3] = this.letterCount - letters;
    this.words[at + 4] = 0;
    this.words[at + 5] = 0;
    return this.count++;
  }

  isSame(node: number, { hash, parent, letters }: NodeKey): boolean {
    const at = node * STRIDE;
    const length = this.letterCount - letters;
    if (this.words[at] !== hash || this.words[at + 1] !== parent || this.words[at + 3] !== length)
      return false;
    const own = this.words[at + 2] ?? 0;
    for (let letter = 0; letter < length; letter++)
      if (this.letters[own + letter] !== this.letters[letters + letter]) return false;
    return true;
  }

  hash(node: number): number {
    return this.words[node * STRIDE] ?? 0;
  }
  parent(node: number): number {
    return this.words[node * STRIDE + 1] ?? -1;
  }
  /** Form number + 1, or 0. */
  form(node: number): number {
    return this.words[node * STRIDE + 4] ?? 0;
  }
  setForm(node: number, form: number): void {
    this.words[node * STRIDE + 4] = form;
  }
  hasChildren(node: number): boolean {
    return this.words[node * STRIDE + 5] === 1;
  }
  setHasChildren(node: number): void {
    this.words[node * STRIDE + 5] = 1;
  }
  lettersOf(node: number): Uint16Array {
    const from = this.words[node * STRIDE + 2] ?? 0;
    return this.letters.subarray(from, from + (this.words[node * STRIDE + 3] ?? 0));
  }
  /** Where a node's letters begin in the pool, and how many they are. */
  letterStart(node: number): number {
    return this.words[node * STRIDE + 2] ?? 0;
  }
  letterLength(node: number): number {
    return this.words[node * STRIDE + 3] ?? 0;
  }
  /** The letter hash of a node's own token. */
  letterHash(node: number): number {
    let hash = 0;
    const start = this.letterStart(node);
    for (let at = start, end = start + this.letterLength(node); at < end; at++)
      hash = (Math.imul(hash, LETTER_FACTOR) + (this.letters[at] ?? 0)) | 0;
    return hash;
  }
  letterAt(position: number): number {
    return this.letters[position] ?? 0;
  }
}
