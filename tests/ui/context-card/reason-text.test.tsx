import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../src/core/recognition/reason.ts';
import { CardScopeProvider } from '../../../src/ui/context-card/card-scope.tsx';
import { ReasonText } from '../../../src/ui/context-card/reason-text.tsx';
import { WhyMarked } from '../../../src/ui/context-card/why-marked.tsx';
import type { InterfaceLanguage } from '../../../src/ui/strings/catalogue.ts';
import { unisolatedData } from '../support/data-strings.ts';
import { mira, northbank } from '../support/sample-cards.ts';
import { allReasons, reasonOfKind, unnamedParticipant } from '../support/sample-reasons.ts';
import { show } from '../support/show.tsx';

const labels = new Map([mira, northbank].map(({ id, label }) => [id, label]));

function sentence(reason: Reason, language: InterfaceLanguage = 'en'): string {
  const { container } = show(
    <CardScopeProvider
      scope={{
        open: () => undefined,
        published: null,
        openArticle: undefined,
        nameOf: (id) => labels.get(id) ?? null,
      }}
    >
      <ReasonText reason={reason} />
    </CardScopeProvider>,
    language,
  );
  expect(unisolatedData(container)).toEqual([]);
  return container.textContent ?? '';
}

describe('ReasonText', () => {
  test.each(allReasons)('says $kind as a full sentence in both languages', (reason) => {
    for (const language of ['en', 'ar'] as const) {
      const said = sentence(reason, language);
      expect(said).toMatch(/\.$/u);
      expect(said).not.toMatch(/[{}]/u);
      expect(said.length).toBeGreaterThan(12);
    }
  });

  test('shows every string that a reason carries', () => {
    for (const reason of allReasons) {
      const carried = Object.values(reason).filter(
        (value) => typeof value === 'string' && value.endsWith('§'),
      );
      for (const text of carried) expect(sentence(reason)).toContain(text);
    }
  });

  test.each<[string, Reason, string]>([
    ['a participant by label', reasonOfKind.participant, 'Mira Haddad§ is named in the same sentence.'],
    ['a participant that nothing names', unnamedParticipant, 'A participant is named close by.'],
    [
      'bearers of the same name by label',
      reasonOfKind['shared-name'],
      'Against: the same name belongs to Mira Haddad§ and Northbank§.',
    ],
    [
      'bearers that nothing names by their number',
      { kind: 'shared-name', others: [mira.id, ...('xyz'.split('') as unknown as (typeof mira.id)[])] },
      'Against: 4 other entries carry the same name.',
    ],
  ])('names %s', (_label, reason, said) => {
    expect(sentence(reason)).toBe(said);
  });
});

describe('WhyMarked', () => {
  test('is closed at first and says each reason once', () => {
    const { container } = show(<WhyMarked reasons={[reasonOfKind['in-title'], { kind: 'in-title' }]} />);
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelectorAll('li')).toHaveLength(1);
  });

  test('is not there without reasons', () => {
    const { container } = show(<WhyMarked reasons={[]} />);
    expect(container.innerHTML).toBe('');
  });
});
