import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UNDO_TIME } from '../../../src/ui/hooks/use-save.ts';
import type { PopupActions } from '../../../src/ui/popup/popup-actions.ts';
import { SaveBar } from '../../../src/ui/popup/save-bar.tsx';
import { sampleActions } from '../support/sample-actions.ts';
import { changedSummary, savedSummary, summary } from '../support/sample-summary.ts';
import { show } from '../support/show.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const status = () => screen.getByRole('status').textContent;
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
const undoButton = () => screen.queryByRole('button', { name: 'Undo' });

function saveBar(actions: PopupActions = sampleActions(), shown = summary) {
  show(<SaveBar summary={shown} actions={actions} />);
  return actions;
}

describe('SaveBar', () => {
  test.each([
    ['not saved', summary, 'Not saved.', 'Save'],
    ['saved', savedSummary, 'Saved on 5 March 2024.', 'Save again'],
    ['changed since', changedSummary, 'Saved on 5 March 2024; the page has changed since.', 'Save again'],
  ])('tells that a page is %s', (_label, shown, said, button) => {
    saveBar(sampleActions(), shown);
    expect(status()).toBe(said);
    expect(screen.getByRole('button', { name: button })).toBeDefined();
  });

  test('announces saving and that it is done', async () => {
    const answer = Promise.withResolvers<Awaited<ReturnType<PopupActions['save']>>>();
    saveBar(sampleActions({ save: () => answer.promise }));
    await press('Save');
    expect(status()).toBe('Saving…');
    await act(async () => answer.resolve({ ok: true, value: savedSummary.saved }));
    expect(status()).toBe('Saved.');
  });

  test('saves once however often the button is pressed meanwhile', async () => {
    const save = vi.fn(() => new Promise<never>(() => undefined));
    saveBar(sampleActions({ save }));
    await press('Save');
    await press('Save');
    expect(save).toHaveBeenCalledOnce();
  });

  test('takes a save back within ten seconds', async () => {
    const actions = saveBar();
    await press('Save');
    await pass(UNDO_TIME - 1);
    await press('Undo');
    expect(actions.undoSave).toHaveBeenCalledOnce();
    expect(status()).toBe('Taken back; nothing is stored.');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDefined();
    expect(undoButton()).toBeNull();
  });

  test('no longer offers it after ten seconds', async () => {
    saveBar();
    await press('Save');
    expect(undoButton()).not.toBeNull();
    await pass(UNDO_TIME);
    expect(undoButton()).toBeNull();
    expect(screen.getByRole('button', { name: 'Save again' })).toBeDefined();
  });

  test('does not take the offer away from a reader who is on it', async () => {
    saveBar();
    await press('Save');
    await act(async () => void fireEvent.focus(undoButton() as HTMLElement));
    await pass(3 * UNDO_TIME);
    expect(undoButton()).not.toBeNull();
    await act(async () => void fireEvent.blur(undoButton() as HTMLElement));
    await pass(UNDO_TIME);
    expect(undoButton()).toBeNull();
  });

  test('offers no undo for saving again: the older text is already replaced', async () => {
    saveBar(sampleActions(), changedSummary);
    await press('Save again');
    expect(status()).toBe('Saved.');
    expect(undoButton()).toBeNull();
  });

  test.each<[string, PopupActions['save'], RegExp]>([
    [
      'a full disk',
      async () => ({ ok: false, failure: { code: 'storage-full', detail: 'articles' } }),
      /disk is full/u,
    ],
    ['a rejection', () => Promise.reject(new Error('port closed')), /port closed/u],
  ])('tells of %s, and nothing counts as saved', async (_label, save, said) => {
    saveBar(sampleActions({ save }));
    await press('Save');
    expect(screen.getByRole('alert').textContent).toMatch(said);
    expect(status()).toBe('Not saved.');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDefined();
  });

  test('keeps the page saved when taking it back fails', async () => {
    const undoSave = async () => ({ ok: false, failure: { code: 'storage-failed', detail: '' } }) as const;
    saveBar(sampleActions({ undoSave }));
    await press('Save');
    await press('Undo');
    expect(screen.getByRole('alert')).toBeDefined();
    expect(status()).toBe('Saved on 5 March 2024.');
  });
});
