import { vi } from 'vitest';
import { articleId } from '../../../src/core/knowledge/ids.ts';
import { success } from '../../../src/core/result.ts';
import type { PopupActions } from '../../../src/ui/popup/popup-actions.ts';
import { entityCard, eventCard } from './sample-cards.ts';

/** Actions that all succeed at once, as spies; pass the ones a test is about. */
export function sampleActions(rest: Partial<PopupActions> = {}): PopupActions {
  return {
    loadCard: vi.fn(async (subject) => success(subject.kind === 'entity' ? entityCard : eventCard)),
    save: vi.fn(async () =>
      success({ kind: 'saved' as const, id: articleId('art:today'), savedAt: '2024-03-05T10:00:00Z' }),
    ),
    undoSave: vi.fn(async () => success(null)),
    setSite: vi.fn(async () => success(null)),
    allowSite: vi.fn(async () => success('granted' as const)),
    setLanguage: vi.fn(),
    openArticle: vi.fn(),
    ...rest,
  };
}
