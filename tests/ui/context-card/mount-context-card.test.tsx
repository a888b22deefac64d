import { act } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { mountContextCard } from '../../../src/ui/context-card/mount-context-card.tsx';
import { createLocale } from '../../../src/ui/strings/locale.ts';
import { entityCard, mira } from '../support/sample-cards.ts';

function mounted() {
  const ended = new AbortController();
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  const card = mountContextCard(root, ended.signal);
  const show = () =>
    act(() =>
      card.show(
        {
          subject: { kind: 'entity', id: mira.id },
          reasons: [],
          published: null,
          takesFocus: false,
          loadCard: async () => ({ ok: true, value: entityCard }),
          leave: () => card.clear(),
        },
        createLocale('ar'),
      ),
    );
  return { root, card, ended, show };
}

describe('mountContextCard', () => {
  test('draws into a closed shadow root with an adopted style sheet and no inline style', async () => {
    const { root, show } = mounted();
    await show();
    await vi.waitFor(() => expect(root.querySelector('.card h2')?.textContent).toBe('ميرا حداد§'));
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(root.querySelector('style, [style]')).toBeNull();
  });

  test('clears and shows again', async () => {
    const { root, card, show } = mounted();
    await show();
    card.clear();
    expect(root.childElementCount).toBe(0);
    await show();
    expect(root.querySelector('.card')).not.toBeNull();
  });

  test('takes everything away when its signal aborts, and stays away', async () => {
    const { root, ended, show } = mounted();
    await show();
    ended.abort();
    expect([root.childElementCount, root.adoptedStyleSheets.length]).toEqual([0, 0]);
    await show();
    expect(root.childElementCount).toBe(0);
  });
});
