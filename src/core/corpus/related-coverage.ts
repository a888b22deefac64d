import type { StoryId } from '../knowledge/ids.ts';
import type { LocalText } from '../knowledge/pack.ts';
import type { SubjectKey } from '../knowledge/subject.ts';
import { isoSpan } from '../time/iso-day.ts';
import type { ArticleSignature, SubjectWeight } from './article.ts';
import { minhashSimilarity } from './minhash.ts';
import {
  COVERAGE_RELATIONS,
  type CoverageRelation,
  type RelatedArticle,
  type RelatedReason,
} from './related-article.ts';

/**
 * What ranking must know about subjects: their label, and for events the story they belong to. Entities that are
 * not listed (general concepts, entities of a removed pack) relate nothing.
 */
export type SubjectFacts = ReadonlyMap<
  SubjectKey,
  { readonly label: LocalText; readonly story: StoryId | null }
>;

/** Log-odds weights and bounds; starting values of the research note, checked by tests/core/corpus/related-coverage.test.ts. */
export const COVERAGE_WEIGHTS = {
  base: -3,
  entities: 3.2,
  events: 2.6,
  words: 2.2,
  time: 1.0,
  /** Standard deviation of the time bonus, in days. */
  days: 3,
  /** Estimated shared shingles from which two texts are one. */
  sameText: 0.7,
  /** Cosine of term vectors from which two texts of the same days tell one story without known events. */
  sameWords: 0.45,
  sameWordsDays: 4,
  /** People alone relate two articles only when this much of their cast is common. */
  people: 0.18,
  leastShared: 2,
  /** A subject in more than this share of a corpus of at least `hubCorpus` articles relates nothing. */
  hubShare: 0.5,
  hubCorpus: 20,
} as const;
const W = COVERAGE_WEIGHTS;

type Comparison = {
  readonly entities: number;
  readonly words: number;
  readonly days: number | null;
  readonly text: number;
  readonly sharedEvents: readonly SubjectKey[];
  readonly sharedEntities: readonly SubjectKey[];
  readonly sharedWords: readonly string[];
};

type Weights = ReadonlyMap<string, number>;

function isEvent({ subject }: SubjectWeight): boolean {
  return subject.startsWith('event:');
}

function vectorOf(entries: Iterable<readonly [string, number]>, rarity: (key: string) => number): Weights {
  return new Map([...entries].map(([key, weight]) => [key, weight * rarity(key)]));
}

function cosine(a: Weights, b: Weights): number {
  let dot = 0;
  for (const [key, weight] of a) dot += weight * (b.get(key) ?? 0);
  const length = (vector: Weights): number =>
    Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  const product = length(a) * length(b);
  return product === 0 ? 0 : dot / product;
}

/** Smoothed inverse document frequency over a corpus, at least 1. */
function rarities(counts: ReadonlyMap<string, number>, size: number): (key: string) => number {
  return (key) => 1 + Math.log((size + 1) / ((counts.get(key) ?? 0) + 1));
}

class Ranking {
  private readonly corpus: readonly ArticleSignature[];
  private readonly facts: SubjectFacts;
  private readonly subjectRarity: (key: string) => number;
  private readonly termRarity: (key: string) => number;
  private readonly subjectCounts = new Map<string, number>();

  constructor(corpus: readonly ArticleSignature[], facts: SubjectFacts) {
    this.corpus = corpus;
    this.facts = facts;
    const terms = new Map<string, number>();
    for (const signature of corpus) {
      for (const { subject } of signature.subjects) this.count(this.subjectCounts, subject);
      for (const term of Object.keys(signature.terms)) this.count(terms, term);
    }
    this.subjectRarity = rarities(this.subjectCounts, corpus.length);
    this.termRarity = rarities(terms, corpus.length);
  }

  private count(counts: Map<string, number>, key: string): void {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  /** An entity known to ranking that is not in half of the corpus. */
  private relates(weight: SubjectWeight): boolean {
    return !isEvent(weight) && this.facts.has(weight.subject) && !this.isHub(weight.subject);
  }

  private isHub(subject: string): boolean {
    const share = (this.subjectCounts.get(subject) ?? 0) / this.corpus.length;
    return this.corpus.length >= W.hubCorpus && share > W.hubShare;
  }

  private entityVector({ subjects }: ArticleSignature): Weights {
    const entries = subjects
      .filter((weight) => !isEvent(weight))
      .map(({ subject, weight }): [string, number] => [subject, weight]);
    return vectorOf(entries, this.subjectRarity);
  }

  compare(a: ArticleSignature, b: ArticleSignature): Comparison {
    const theirs = new Set(b.subjects.map(({ subject }) => subject));
    const shared = a.subjects.filter(({ subject }) => theirs.has(subject));
    const termsA = vectorOf(Object.entries(a.terms), this.termRarity);
    const termsB = vectorOf(Object.entries(b.terms), this.termRarity);
    return {
      entities: cosine(this.entityVector(a), this.entityVector(b)),
      words: a.lang === b.lang ? cosine(termsA, termsB) : 0,
      days: daysBetween(a.published, b.published),
      text: minhashSimilarity(a.minhash, b.minhash),
      sharedEvents: shared.filter(isEvent).map(({ subject }) => subject),
      sharedEntities: shared.filter((subject) => this.relates(subject)).map(({ subject }) => subject),
      sharedWords: [...termsA.keys()]
        .filter((term) => termsB.has(term))
        .sort(
          (x, y) => (termsA.get(y) ?? 0) * (termsB.get(y) ?? 0) - (termsA.get(x) ?? 0) * (termsB.get(x) ?? 0),
        ),
    };
  }

  /** The story most of an article's event weight belongs to. */
  mainStory({ subjects }: ArticleSignature): StoryId | null {
    const sums = new Map<StoryId, number>();
    for (const { subject, weight, main } of subjects) {
      const story = this.facts.get(subject)?.story;
      if (story) sums.set(story, (sums.get(story) ?? 0) + weight * (main ? 2 : 1));
    }
    return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  relation(a: ArticleSignature, b: ArticleSignature, compared: Comparison): CoverageRelation | null {
    if (compared.text >= W.sameText) return 'same-text';
    const storyA = this.mainStory(a);
    const sameStory = storyA !== null && storyA === this.mainStory(b);
    if (sameStory || sharesMainEvent(a, b)) return 'same-story';
    if (compared.sharedEvents.length > 0) return 'shared-events';
    const sameDays = compared.days !== null && compared.days <= W.sameWordsDays;
    if (compared.words >= W.sameWords && sameDays) return 'same-story';
    const cast = compared.sharedEntities.length;
    return cast >= W.leastShared && compared.entities >= W.people ? 'same-people' : null;
  }

  score(compared: Comparison): number {
    const time = compared.days === null ? 0 : Math.exp(-(compared.days ** 2) / (2 * W.days ** 2));
    const events = 1 - 0.5 ** compared.sharedEvents.length;
    const z =
      W.base + W.entities * compared.entities + W.events * events + W.words * compared.words + W.time * time;
    return 1 / (1 + Math.exp(-z));
  }

  reasons(compared: Comparison, relation: CoverageRelation): readonly RelatedReason[] {
    const labels = (keys: readonly SubjectKey[]): LocalText[] =>
      keys
        .map((key) => this.facts.get(key)?.label)
        .filter((label) => label !== undefined)
        .slice(0, 3);
    const reasons: RelatedReason[] = [];
    if (relation === 'same-text') reasons.push({ kind: 'same-text', share: compared.text });
    if (compared.sharedEvents.length > 0)
      reasons.push({ kind: 'events', titles: labels(compared.sharedEvents) });
    if (compared.sharedEntities.length > 0)
      reasons.push({ kind: 'entities', labels: labels(compared.sharedEntities) });
    if (reasons.length === 0 && compared.sharedWords.length > 0)
      reasons.push({ kind: 'words', words: compared.sharedWords.slice(0, 4) });
    if (compared.days !== null && compared.days <= 2 * W.days)
      reasons.push({ kind: 'dates', days: compared.days });
    return reasons;
  }
}

function sharesMainEvent(a: ArticleSignature, b: ArticleSignature): boolean {
  const main = new Set(
    a.subjects.filter((subject) => isEvent(subject) && subject.main).map(({ subject }) => subject),
  );
  return b.subjects.some(({ subject, main: isMain }) => isMain && main.has(subject));
}

function daysBetween(a: string | null, b: string | null): number | null {
  const first = a === null ? null : isoSpan(a);
  const second = b === null ? null : isoSpan(b);
  return first && second ? Math.abs(first.from - second.from) : null;
}

/**
 * Saved coverage that belongs beside an article: closest relation first, best score first within a relation;
 * unrelated articles and the article itself (same id) are left out. Linear in the size of the corpus.
 */
export function relatedCoverage(
  query: ArticleSignature,
  corpus: readonly ArticleSignature[],
  facts: SubjectFacts,
): readonly RelatedArticle[] {
  const ranking = new Ranking(corpus, facts);
  const related: RelatedArticle[] = [];
  for (const signature of corpus) {
    if (signature.article === query.article) continue;
    const compared = ranking.compare(query, signature);
    const relation = ranking.relation(query, signature, compared);
    if (!relation) continue;
    const { article: id, title, lang, site, url, published } = signature;
    related.push({
      article: { id, title, lang, site, url, published },
      relation,
      score: Math.round(ranking.score(compared) * 1000) / 1000,
      reasons: ranking.reasons(compared, relation),
    });
  }
  const rank = (relation: CoverageRelation): number => COVERAGE_RELATIONS.indexOf(relation);
  return related.sort((a, b) => rank(a.relation) - rank(b.relation) || b.score - a.score);
}
