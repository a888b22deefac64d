import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { Subject } from '../../../src/core/knowledge/subject.ts';
import { CardBrowser, type CardBrowserProps } from '../../../src/ui/context-card/card-browser.tsx';
import type { ContextCardResult } from '../../../src/ui/context-card/card-result.ts';
import { entityCard, eventCard, mira, resignation } from '../support/sample-cards.ts';
import { reasonOfKind } from '../support/sample-reasons.ts';
import { show } from '../support/show.tsx';

const subject: Subject = { kind: 'entity', id: mira.id };

const answer = async (asked: Subject): Promise<ContextCardResult> => ({
  ok: true,
  value: asked.kind === 'entity' ? entityCard : eventCard,
});

function browser(rest: Partial<CardBrowserProps> = {}): CardBrowserProps {
  return {
    subject,
    reasons: [reasonOfKind.name],
    published: null,
    frame: 'floating',
    takesFocus: true,
    loadCard: vi.fn(answer),
    leave: vi.fn(),
    ...rest,
  };
}

const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('CardBrowser', () => {
  test('looks the subject up and shows its card', async () => {
    const props = browser();
    show(<CardBrowser {...props} />);
    await heading('Mira Haddad§');
    expect(props.loadCard).toHaveBeenCalledExactlyOnceWith(subject);
  });

  test('opens a name inside the card in its place, and goes back', async () => {
    show(<CardBrowser {...browser()} />);
    await heading('Mira Haddad§');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    screen.getByRole('button', { name: 'Haddad resigns from Northbank§' }).click();
    await heading('Haddad resigns from Northbank§');
    screen.getByRole('button', { name: 'Back' }).click();
    await heading('Mira Haddad§');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  test('says why it is marked on the first card only', async () => {
    show(<CardBrowser {...browser()} />);
    await heading('Mira Haddad§');
    expect(screen.getByText('Why is this marked?')).toBeDefined();
    screen.getByRole('button', { name: 'Haddad resigns from Northbank§' }).click();
    await heading('Haddad resigns from Northbank§');
    expect(screen.queryByText('Why is this marked?')).toBeNull();
  });

  test('takes the focus when the reader entered it, and with every look-up', async () => {
    show(<CardBrowser {...browser()} />);
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    await heading('Mira Haddad§');
    const link = screen.getByRole('button', { name: 'Haddad resigns from Northbank§' });
    link.focus();
    link.click();
    await heading('Haddad resigns from Northbank§');
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  test('leaves the focus where it is when it was only hovered', async () => {
    show(<CardBrowser {...browser({ takesFocus: false })} />);
    await heading('Mira Haddad§');
    expect(document.activeElement).toBe(document.body);
  });

  test('is left by Escape and by its button', async () => {
    const props = browser();
    show(<CardBrowser {...props} />);
    await heading('Mira Haddad§');
    expect(fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })).toBe(false);
    screen.getByRole('button', { name: 'Close' }).click();
    expect(props.leave).toHaveBeenCalledTimes(2);
  });

  test('keeps other keys for the page', async () => {
    const props = browser();
    show(<CardBrowser {...props} />);
    await heading('Mira Haddad§');
    expect(fireEvent.keyDown(screen.getByRole('dialog'), { key: 'a' })).toBe(true);
    expect(props.leave).not.toHaveBeenCalled();
  });

  test.each<[string, () => Promise<ContextCardResult>, RegExp]>([
    [
      'a failed answer',
      async () => ({ ok: false, failure: { code: 'not-ready', detail: '' } }),
      /getting ready/u,
    ],
    ['a rejection', () => Promise.reject(new Error('port closed')), /Details: port closed/u],
    ['nothing', async () => ({ ok: true, value: null }), /no longer knows this/u],
  ])('tells of %s', async (_label, loadCard, said) => {
    const { container } = show(<CardBrowser {...browser({ loadCard })} />);
    await waitFor(() => expect(container.textContent).toMatch(said));
  });

  test('tries again on request', async () => {
    const loadCard = vi.fn(answer).mockRejectedValueOnce(new Error('port closed'));
    show(<CardBrowser {...browser({ loadCard })} />);
    (await screen.findByRole('button', { name: 'Try again' })).click();
    await heading('Mira Haddad§');
    expect(loadCard).toHaveBeenCalledTimes(2);
  });

  test('starts anew when another subject is shown', async () => {
    const { rerender } = show(<CardBrowser {...browser()} />);
    await heading('Mira Haddad§');
    rerender(<CardBrowser {...browser({ subject: { kind: 'event', id: resignation.id } })} />);
    await heading('Haddad resigns from Northbank§');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });
});
