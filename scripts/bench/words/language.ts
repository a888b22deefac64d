/** What test prose and test names of a language are put together from. */
export type Language = {
  readonly code: 'ar' | 'en' | 'ru' | 'zh';
  /** Words of prose between white space; a word listed twice is twice as frequent. */
  readonly words: string;
  /** Words that open (Arabic, Russian) or close (others) the names of organizations. */
  readonly heads: readonly string[];
  readonly placeHeads: readonly string[];
  /** Names are chains of onset + nucleus + coda. */
  readonly onsets: readonly string[];
  readonly nuclei: readonly string[];
  readonly codas: readonly string[];
  /** Whether words are parted by spaces. */
  readonly spaced: boolean;
  readonly capitals: boolean;
  readonly stop: string;
  readonly comma: string;
};

export function wordList(language: Language): readonly string[] {
  return language.words.trim().split(/\s+/u);
}
