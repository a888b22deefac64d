import type { Random } from './random.ts';
import { syllableWord } from './syllable-word.ts';
import type { Language } from './words/language.ts';

/**
 * How fast new words appear among names: after `n` words the next is new with probability `factor * n ** -slope`.
 * A million names then have some 400,000 different words, and a few are very frequent, as in real lists.
 */
export type Growth = { readonly factor: number; readonly slope: number };

/** A growing stock of words for one place in a name: mostly words used before, frequent ones more often. */
export class NameWords {
  private readonly used: string[] = [];
  private readonly language: Language;
  private readonly growth: Growth;

  constructor(language: Language, growth: Growth) {
    this.language = language;
    this.growth = growth;
  }

  next(random: Random): string {
    const { factor, slope } = this.growth;
    const isNew = this.used.length === 0 || random.chance(factor * this.used.length ** -slope);
    const word = isNew ? syllableWord(this.language, random) : random.pick(this.used);
    this.used.push(word);
    return word;
  }
}
