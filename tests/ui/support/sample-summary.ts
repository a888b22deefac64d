import type { PageSummary, SummaryEntity, SummaryEvent } from '../../../src/core/corpus/page-summary.ts';
import type { RelatedArticle } from '../../../src/core/corpus/related-article.ts';
import { articleId } from '../../../src/core/knowledge/ids.ts';
import {
  comeback,
  council,
  entity,
  event,
  harbour,
  mira,
  northbank,
  opening,
  resignation,
  sale,
  savedLine,
} from './sample-cards.ts';
import { reasonOfKind } from './sample-reasons.ts';

export const summaryEntity = (
  label: SummaryEntity['entity'],
  rest: Partial<SummaryEntity> = {},
): SummaryEntity => ({
  entity: label,
  weight: 1,
  count: 12,
  tier: 'sure',
  surface: 'Haddad',
  reasons: [reasonOfKind.name],
  ...rest,
});

export const summaryEvent = (
  label: SummaryEvent['event'],
  rest: Partial<SummaryEvent> = {},
): SummaryEvent => ({
  event: label,
  role: 'background',
  count: 1,
  tier: 'sure',
  surface: 'resigned',
  reasons: [reasonOfKind.trigger],
  ...rest,
});

export const related: readonly RelatedArticle[] = [
  {
    article: savedLine('copy', { title: 'موظفو نورث بنك يطالبون بعودة حداد§', lang: 'ar', site: 'الصباح§' }),
    relation: 'same-text',
    score: 0.98,
    reasons: [
      { kind: 'same-text', share: 0.93 },
      { kind: 'dates', days: 0 },
    ],
  },
  {
    article: savedLine('story'),
    relation: 'same-story',
    score: 0.8,
    reasons: [
      { kind: 'events', titles: [resignation.title, comeback.title] },
      { kind: 'entities', labels: [mira.label] },
      { kind: 'dates', days: 3 },
    ],
  },
  {
    article: savedLine('events', { title: 'Ten years of Northbank§', url: 'javascript:alert(1)' }),
    relation: 'shared-events',
    score: 0.5,
    reasons: [{ kind: 'events', titles: [resignation.title] }],
  },
  {
    article: savedLine('people', { title: 'Who is Mira Haddad?§', published: null }),
    relation: 'same-people',
    score: 0.3,
    reasons: [
      { kind: 'entities', labels: [mira.label, northbank.label] },
      { kind: 'words', words: ['bank§', 'dispute§'] },
    ],
  },
];

export const summary: PageSummary = {
  url: 'https://courier.example/today',
  title: 'Haddad leaves Northbank after ten years§',
  lang: 'en',
  dir: 'ltr',
  published: { value: '2024-03-02', origin: 'json-ld' },
  entities: [
    summaryEntity(mira),
    summaryEntity(northbank, { weight: 0.72, count: 9 }),
    summaryEntity(council, { weight: 0.4, count: 2, tier: 'likely' }),
    summaryEntity(harbour, { weight: 0.1, count: 1 }),
  ],
  events: [
    summaryEvent(resignation, { role: 'main', count: 4 }),
    summaryEvent(opening),
    summaryEvent(sale, { tier: 'likely' }),
  ],
  saved: { kind: 'not-saved' },
  related,
  corpusSize: 42,
};

export const emptySummary: PageSummary = { ...summary, entities: [], events: [], related: [] };

export const savedSummary: PageSummary = {
  ...summary,
  saved: { kind: 'saved', id: articleId('art:today'), savedAt: '2024-03-05T10:00:00Z' },
};

export const changedSummary: PageSummary = {
  ...summary,
  saved: { kind: 'changed', id: articleId('art:today'), savedAt: '2024-03-05T10:00:00Z' },
};

const longName =
  'The International Consultative Committee of Savings Banks, Building Societies and Cooperative Lenders of the Eastern Seaboard';
const longArabicName =
  'اللجنة الاستشارية الدولية لمصارف التوفير وجمعيات البناء وتعاونيات الإقراض في الساحل الشرقي ومجلس أمنائها';

/** More of everything, and longer, than a page should have. */
export const overfullSummary: PageSummary = {
  ...summary,
  title: `${longName} and a title-without-any-break-${'x'.repeat(60)}§`,
  published: { value: '2024-03-02T23:30:00+03:00', origin: 'meta' },
  entities: Array.from({ length: 30 }, (_, index) =>
    summaryEntity(
      entity(
        `long-${index}`,
        index === 0 ? longName : `Name ${index}`,
        index === 0 ? longArabicName : `الاسم ${index}`,
      ),
      { weight: 1 / (index + 1), count: 11 * (30 - index), tier: index % 2 === 0 ? 'sure' : 'likely' },
    ),
  ),
  events: Array.from({ length: 12 }, (_, index) =>
    summaryEvent(
      event(`event-${index}`, `${longName} meets`, `انعقاد ${longArabicName}`, {
        modality: index % 2 === 0 ? 'hypothetical' : 'reported',
        when: { from: '2023-11-17', to: '2024-01-03', precision: 'interval' },
      }),
      { role: index === 0 ? 'main' : 'background', tier: 'likely' },
    ),
  ),
  related: Array.from({ length: 9 }, (_, index) => ({
    article: savedLine(`long-${index}`, { title: `${longName}§`, site: `${longArabicName}§` }),
    relation: 'same-story' as const,
    score: 0.9,
    reasons: [
      { kind: 'entities' as const, labels: [{ en: `${longName}§`, ar: `${longArabicName}§` }, mira.label] },
    ],
  })),
};
