/** A compiled lexicon is damaged, cut off or of another version; it is only a copy and can be compiled anew. */
export class BrokenLexicon extends Error {
  override readonly name = 'BrokenLexicon';
}
