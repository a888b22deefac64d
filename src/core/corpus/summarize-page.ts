import type { ArticleId, StoryId } from '../knowledge/ids.ts';
import { entityLabel, eventLabel } from '../knowledge/labels.ts';
import type { LocalText } from '../knowledge/pack.ts';
import { idsOfKeys, type SubjectKey, subjectKey } from '../knowledge/subject.ts';
import type { EntityMention, EventMention, Tier } from '../recognition/mention.ts';
import type { Recognition } from '../recognition/recognize.ts';
import type { Article, ArticleSignature, PageReading, SubjectWeight } from './article.ts';
import type { CardReaders } from './build-card.ts';
import type { PageSummary, SavedState, SummaryEntity, SummaryEvent } from './page-summary.ts';
import { relatedCoverage, type SubjectFacts } from './related-coverage.ts';
import { signatureOf } from './signature.ts';
import { subjectWeights } from './subject-weights.ts';

/** A page as recognized, with the id its article has or would have. */
export type RecognizedPage = {
  readonly reading: PageReading;
  readonly recognition: Recognition;
  readonly lang: string;
  readonly id: ArticleId;
  readonly saved: SavedState;
};

/** Related articles the popup lists. */
const RELATED_SHOWN = 8;

const TIER_ORDER: readonly Tier[] = ['sure', 'likely', 'possible'];

function clearest<Mention extends EntityMention | EventMention>(
  mentions: readonly Mention[],
): Mention | undefined {
  return [...mentions].sort(
    (a, b) => TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier) || b.confidence - a.confidence,
  )[0];
}

async function summaryEntities(
  page: RecognizedPage,
  weights: ReadonlyMap<SubjectKey, SubjectWeight>,
  { knowledge }: CardReaders,
) {
  const mentions = page.recognition.mentions.filter(({ tier }) => tier !== 'possible');
  const ids = [...new Set(mentions.map(({ entity }) => entity))];
  const summaries: SummaryEntity[] = [];
  for (const entity of await knowledge.entities(ids)) {
    const best = clearest(mentions.filter((mention) => mention.entity === entity.id));
    const weight = weights.get(subjectKey({ kind: 'entity', id: entity.id }));
    if (!best || !weight || entity.generic) continue;
    const { tier, surface, reasons } = best;
    summaries.push({
      entity: entityLabel(entity),
      weight: weight.weight,
      count: weight.count,
      tier,
      surface,
      reasons,
    });
  }
  return summaries.sort((a, b) => b.weight - a.weight);
}

async function summaryEvents(
  page: RecognizedPage,
  weights: ReadonlyMap<SubjectKey, SubjectWeight>,
  { knowledge }: CardReaders,
) {
  const mentions = page.recognition.events.filter(({ tier }) => tier !== 'possible');
  const ids = [...new Set(mentions.map(({ event }) => event))];
  const summaries: { readonly weight: number; readonly summary: SummaryEvent }[] = [];
  for (const event of await knowledge.events(ids)) {
    const best = clearest(mentions.filter((mention) => mention.event === event.id));
    const weight = weights.get(subjectKey({ kind: 'event', id: event.id }));
    if (!best || !weight) continue;
    const { tier, surface, reasons } = best;
    const role = weight.main ? 'main' : 'background';
    summaries.push({
      weight: weight.weight,
      summary: { event: eventLabel(event), role, count: weight.count, tier, surface, reasons },
    });
  }
  return summaries.sort((a, b) => b.weight - a.weight).map(({ summary }) => summary);
}

/** Labels and stories of the subjects that can relate articles; general concepts relate nothing and are left out. */
export async function subjectFacts(
  subjects: Iterable<SubjectKey>,
  { knowledge }: CardReaders,
): Promise<SubjectFacts> {
  const { entities, events } = idsOfKeys(new Set(subjects));
  const facts = new Map<SubjectKey, { readonly label: LocalText; readonly story: StoryId | null }>();
  for (const entity of await knowledge.entities(entities)) {
    if (entity.generic) continue;
    facts.set(subjectKey({ kind: 'entity', id: entity.id }), {
      label: entityLabel(entity).label,
      story: null,
    });
  }
  for (const event of await knowledge.events(events)) {
    facts.set(subjectKey({ kind: 'event', id: event.id }), { label: event.title, story: event.story });
  }
  return facts;
}

/**
 * The subjects ranking has to know: the page's own, for only shared ones relate, and all events, because they tell
 * the story of an article.
 */
function* relatingSubjects(
  query: ArticleSignature,
  corpus: readonly ArticleSignature[],
): Generator<SubjectKey> {
  for (const { subject } of query.subjects) yield subject;
  for (const { subjects } of corpus) {
    for (const { subject } of subjects) if (subject.startsWith('event:')) yield subject;
  }
}

/** A page looked at as an article that could be saved, so that it can be compared with saved ones. */
export function pageAsArticle({ reading, id, lang }: RecognizedPage): Article {
  return {
    id,
    draft: { facts: reading.facts, blocks: reading.blocks, extraction: 'whole-page' },
    lang,
    savedAt: '',
    digest: '',
  };
}

/** Everything the popup says about a page. */
export async function summarizePage(page: RecognizedPage, readers: CardReaders): Promise<PageSummary> {
  const weights = subjectWeights(page.recognition);
  const byKey = new Map(weights.map((weight) => [weight.subject, weight]));
  const signatures = await readers.corpus.signatures();
  const query = signatureOf(pageAsArticle(page), weights);
  const shown = relatingSubjects(query, signatures);
  const facts = await subjectFacts(shown, readers);
  const { facts: head } = page.reading;
  return {
    url: head.canonical.value,
    title: head.title.value,
    lang: page.lang,
    dir: head.dir,
    published: head.published,
    entities: await summaryEntities(page, byKey, readers),
    events: await summaryEvents(page, byKey, readers),
    saved: page.saved,
    related: relatedCoverage(query, signatures, facts).slice(0, RELATED_SHOWN),
    corpusSize: signatures.length,
  };
}
