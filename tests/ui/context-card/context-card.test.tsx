import { screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { MODALITIES } from '../../../src/core/knowledge/closed-lists.ts';
import { ContextCard } from '../../../src/ui/context-card/context-card.tsx';
import { createLocale } from '../../../src/ui/strings/locale.ts';
import { cardProps } from '../support/card-props.ts';
import { dataInAttributes, dataStringCount, unisolatedData } from '../support/data-strings.ts';
import { articles, bareCard, entityCard, event, eventCard, rumorCard } from '../support/sample-cards.ts';
import { allReasons } from '../support/sample-reasons.ts';
import { show, tabStops } from '../support/show.tsx';

const languages = ['en', 'ar'] as const;

/** The part of a card under a heading. */
function section(title: string): HTMLElement {
  const found = screen.getByRole('heading', { name: title }).closest('section');
  if (found === null) throw new Error(`no section around ${title}`);
  return found;
}

describe.each(languages)('ContextCard in %s', (language) => {
  test.each([
    ['an entity', entityCard],
    ['an event', eventCard],
    ['a rumor', rumorCard],
  ])('isolates every string from data on the card of %s', (_label, card) => {
    const { container } = show(<ContextCard {...cardProps(card, { reasons: allReasons })} />, language);
    expect(dataStringCount(container)).toBeGreaterThan(20);
    expect(unisolatedData(container)).toEqual([]);
    expect(dataInAttributes(container)).toEqual([]);
  });

  test('stands in the direction of the interface and says its language', () => {
    show(<ContextCard {...cardProps(entityCard)} />, language);
    const card = screen.getByRole('dialog');
    expect([card.dir, card.lang]).toEqual([language === 'ar' ? 'rtl' : 'ltr', language]);
  });
});

describe('the card of an entity', () => {
  test('is named by its heading and shows the name of the other script', () => {
    show(<ContextCard {...cardProps(entityCard)} />);
    expect(screen.getByRole('dialog', { name: 'Mira Haddad§' })).toBeDefined();
    expect(screen.getByText('ميرا حداد§').lang).toBe('ar');
  });

  test('tells the role held at the date of the page apart from the others', () => {
    show(<ContextCard {...cardProps(entityCard)} />);
    expect(section('Role on 2 March 2024').textContent).toContain(
      'Chief executive§, Northbank§2014 – 2 March 2024',
    );
    expect(section('Roles at other times').textContent).toContain('Adviser§, Northbank§since April 2024');
    expect(section('Roles, dates unknown').textContent).toContain('Lecturer§');
  });

  test('names the role without a date when the page has none', () => {
    show(<ContextCard {...cardProps(entityCard, { published: null })} />);
    expect(section('Role when this page was published').textContent).toContain('Chief executive§');
  });

  test('lists events in the order it was given', () => {
    show(<ContextCard {...cardProps(entityCard)} />);
    const titles = within(section('Events, latest first')).getAllByRole('button');
    expect(titles.map((title) => title.textContent)).toEqual([
      'Sale of Northbank§',
      'Haddad returns to Northbank§',
      'Haddad resigns from Northbank§',
    ]);
  });

  test('begins a long list short and opens it on request', async () => {
    const events = Array.from({ length: 9 }, (_, index) =>
      event(`e${index}`, `Event ${index}`, `حدث ${index}`),
    );
    show(<ContextCard {...cardProps({ ...entityCard, events })} />);
    const list = () => within(section('Events, latest first')).getAllByRole('listitem').length;
    expect(list()).toBe(4);
    screen.getByRole('button', { name: 'Show all 9' }).click();
    expect(await screen.findByRole('button', { name: 'Show fewer' })).toBeDefined();
    expect(list()).toBe(9);
  });

  test('groups claims by question, each with its value, source, date and speaker', () => {
    show(<ContextCard {...cardProps(entityCard)} />);
    const claims = section('What the sources say');
    const groups = within(claims).getAllByRole('heading', { level: 4 });
    expect(groups.map((group) => group.textContent)).toEqual([
      'Signatories',
      'Valuation',
      'Said',
      'colour of the new logo§',
    ]);
    expect(claims.textContent).toContain('more than 670 peopleThe Selim Courier§ · 3 March 2024');
    expect(claims.textContent).toContain(
      '743 peopleaccording to a union spokesman§ · as of 3 March 2024 · صحيفة الصباح§',
    );
    expect(claims.textContent).toContain('about 13.5 billion US dollars');
    expect(claims.textContent).toContain('dark green§');
  });

  test('sets disagreeing sources side by side, a source per row, under the word for their relation', () => {
    show(<ContextCard {...cardProps(entityCard)} />);
    const [update, conflict] = within(section('Where the sources differ')).getAllByRole('table');
    expect(update?.querySelector('caption')?.textContent).toContain('Changed over time');
    expect(conflict?.querySelector('caption')?.textContent).toContain('The sources conflict');
    const rows = [...(update?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map(
        (cell) => `${cell.tagName} ${cell.getAttribute('scope') ?? ''} ${cell.textContent}`,
      ),
    );
    expect(rows[0]).toEqual(['TH row The Selim Courier§3 March 2024', 'TD  more than 670 people']);
    expect(rows[1]?.[1]).toContain('743 people');
  });

  test('says so when the corpus has a name and nothing else', () => {
    show(<ContextCard {...cardProps(bareCard)} />);
    expect(screen.getByText(/knows the name and nothing more/u)).toBeDefined();
  });

  test('makes links of web addresses only', () => {
    show(<ContextCard {...cardProps(entityCard)} />);
    const links = within(section('In your saved articles')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      articles.slice(0, 2).map(({ url }) => url),
    );
    for (const link of links) {
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
        '_blank',
        'noopener noreferrer',
      ]);
    }
    expect(screen.getByText('An address that is no web address§').closest('a')).toBeNull();
  });

  test('shows markup in data as characters', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const card = { ...entityCard, label: { en: hostile }, description: { en: hostile } };
    const { container } = show(<ContextCard {...cardProps(card)} />);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('heading', { name: hostile })).toBeDefined();
  });
});

describe('the card of an event', () => {
  test('says first that later events have overtaken it', () => {
    const { container } = show(<ContextCard {...cardProps(eventCard)} />);
    expect(container.querySelector('.card-body')?.firstElementChild?.textContent).toContain(
      'Overtaken by later events: Haddad returns to Northbank§',
    );
  });

  test('names who took part by role, the place, the story and its neighbours', () => {
    show(<ContextCard {...cardProps(eventCard)} />);
    const facts = [...document.querySelectorAll('dt')].map(
      (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
    );
    expect(facts).toEqual([
      'Date: 2 March 2024',
      'Place: Port Selim§',
      'Story: The Northbank dispute§',
      'Actor: Mira Haddad§',
      'From: Northbank§',
      'Also involved: Board of Northbank§',
      'Before: A branch opens in Port Selim§ Planned since June 2024',
      'After: Haddad returns to Northbank§  9 March 2024',
    ]);
  });

  test.each(MODALITIES)('shows the modality %s beside its name unless it happened', (modality) => {
    show(<ContextCard {...cardProps({ ...rumorCard, modality, previous: null, next: null })} />);
    const word = createLocale('en').t(`modality.${modality}`);
    expect(screen.queryAllByText(word)).toHaveLength(modality === 'actual' ? 0 : 1);
  });

  test('opens the card of whatever is named on it', () => {
    const open = vi.fn();
    show(<ContextCard {...cardProps(eventCard, { open })} />);
    screen.getByRole('button', { name: 'Mira Haddad§' }).click();
    screen.getByRole('button', { name: 'A branch opens in Port Selim§' }).click();
    expect(open.mock.calls).toEqual([
      [{ kind: 'entity', id: 'mira-haddad' }],
      [{ kind: 'event', id: 'branch-opening' }],
    ]);
  });

  test('is walked through by Tab in the order it is read', () => {
    const card = { ...eventCard, claims: [], disagreements: [] };
    const { container } = show(<ContextCard {...cardProps(card, { back: vi.fn(), reasons: allReasons })} />);
    expect(tabStops(container)).toEqual([
      'Back',
      'Close',
      'Haddad returns to Northbank§',
      'Port Selim§',
      'Mira Haddad§',
      'Northbank§',
      'Board of Northbank§',
      'A branch opens in Port Selim§',
      'Haddad returns to Northbank§',
      'Staff of Northbank demand the return of Haddad§',
      'موظفو نورث بنك يطالبون بعودة حداد§',
      'Why is this marked?',
    ]);
    expect(container.querySelector('[tabindex]:not([tabindex="-1"])')).toBeNull();
  });
});

describe('a card without content', () => {
  test('says that it is looking', () => {
    show(<ContextCard {...cardProps(entityCard, { state: { kind: 'loading' } })} />);
    const card = screen.getByRole('dialog', { name: 'Looking in your library…' });
    expect(card.getAttribute('aria-busy')).toBe('true');
  });

  test('says that the corpus no longer knows the subject', () => {
    show(<ContextCard {...cardProps(entityCard, { state: { kind: 'gone' } })} />);
    expect(screen.getByText(/no longer knows this/u)).toBeDefined();
  });

  test('says what failed, where, and offers another try', () => {
    const retry = vi.fn();
    const failure = { code: 'storage-failed', detail: 'store "events"§' } as const;
    const { container } = show(
      <ContextCard {...cardProps(entityCard, { state: { kind: 'failed', failure }, retry })} />,
    );
    expect(screen.getByRole('alert').textContent).toContain('could not be read or written');
    expect(unisolatedData(container)).toEqual([]);
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(retry).toHaveBeenCalledOnce();
  });
});
