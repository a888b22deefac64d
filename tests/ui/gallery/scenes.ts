import type { ContextCard } from '../../../src/core/corpus/context-card.ts';
import type { Reason } from '../../../src/core/recognition/reason.ts';
import type { ContextCardResult } from '../../../src/ui/context-card/card-result.ts';
import type { PopupSite, PopupState } from '../../../src/ui/popup/popup-actions.ts';
import {
  bareCard,
  claims,
  disagreements,
  entityCard,
  eventCard,
  rumorCard,
} from '../support/sample-cards.ts';
import { allReasons } from '../support/sample-reasons.ts';
import {
  changedSummary,
  emptySummary,
  overfullSummary,
  savedSummary,
  summary,
} from '../support/sample-summary.ts';

export type Scene =
  | { readonly surface: 'popup'; readonly state: PopupState; readonly site: PopupSite | null }
  | {
      readonly surface: 'card';
      readonly result: ContextCardResult | 'never';
      readonly reasons: readonly Reason[];
    };

const origin = 'https://www.courier.example';
const site: PopupSite = { origin, mode: 'on', runsAlways: false };
const detail = 'indexedDB "siyaq", store "articles": QuotaExceededError';
const card = (value: ContextCard | null, reasons: readonly Reason[] = []): Scene => ({
  surface: 'card',
  result: { ok: true, value },
  reasons,
});
const popup = (state: PopupState, here: PopupSite | null = site): Scene => ({
  surface: 'popup',
  state,
  site: here,
});

const overfullCard: ContextCard = {
  ...entityCard,
  label: {
    en: `${overfullSummary.title} of Northbank`,
    ar: 'اللجنة الاستشارية الدولية لمصارف التوفير وجمعيات البناء وتعاونيات الإقراض في الساحل الشرقي§',
  },
  events: overfullSummary.events.map(({ event }) => event),
  claims: Array.from({ length: 5 }, (_, index) =>
    claims.map((line) => ({ ...line, id: `${line.id}-${index}` as typeof line.id })),
  ).flat(),
  disagreements: [
    ...disagreements,
    ...disagreements.map((line) => ({ ...line, id: `${line.id}-2` as typeof line.id })),
  ],
};

/** Every state worth looking at, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  'popup-typical': popup({ kind: 'ready', summary }),
  'popup-saved': popup({ kind: 'ready', summary: savedSummary }, { ...site, mode: 'off', runsAlways: true }),
  'popup-changed': popup({ kind: 'ready', summary: changedSummary }),
  'popup-overfull': popup({ kind: 'ready', summary: overfullSummary }),
  'popup-empty': popup({ kind: 'empty', summary: emptySummary }),
  'popup-empty-library': popup({ kind: 'empty', summary: { ...emptySummary, corpusSize: 0 } }),
  'popup-loading': popup({ kind: 'loading' }, null),
  'popup-needs-permission': popup({ kind: 'not-allowed', reason: 'needs-permission', origin }),
  'popup-unsupported': popup({ kind: 'not-allowed', reason: 'unsupported-page', origin: '' }, null),
  'popup-failed': popup({ kind: 'failed', failure: { code: 'storage-failed', detail } }),
  'card-entity': card(entityCard, allReasons.slice(0, 8)),
  'card-event': card(eventCard, allReasons),
  'card-rumor': card(rumorCard),
  'card-bare': card(bareCard),
  'card-overfull': card(overfullCard),
  'card-gone': card(null),
  'card-loading': { surface: 'card', result: 'never', reasons: [] },
  'card-failed': {
    surface: 'card',
    result: { ok: false, failure: { code: 'storage-full', detail } },
    reasons: [],
  },
};
