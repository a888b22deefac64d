import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { PopupActions, PopupSite, PopupState } from '../../../src/ui/popup/popup-actions.ts';
import { PopupApp } from '../../../src/ui/popup/popup-app.tsx';
import type { InterfaceLanguage } from '../../../src/ui/strings/catalogue.ts';
import { dataInAttributes, dataStringCount, unisolatedData } from '../support/data-strings.ts';
import { sampleActions } from '../support/sample-actions.ts';
import { emptySummary, overfullSummary, summary } from '../support/sample-summary.ts';
import { tabStops, words } from '../support/show.tsx';

const origin = 'https://www.courier.example';
const site: PopupSite = { origin, mode: 'on', runsAlways: false };

type Shown = {
  readonly state: PopupState;
  readonly site?: PopupSite | null;
  readonly actions?: PopupActions;
  readonly language?: InterfaceLanguage;
};

function popup({ state, actions = sampleActions(), language = 'en', ...rest }: Shown) {
  const here = rest.site === undefined ? site : rest.site;
  return render(<PopupApp state={state} site={here} language={language} actions={actions} />);
}

const ready: PopupState = { kind: 'ready', summary };

describe.each(['en', 'ar'] as const)('PopupApp in %s', (language) => {
  test.each([
    ['typical', summary],
    ['overfull', overfullSummary],
  ])('isolates every string from data on a %s page', (_label, shown) => {
    const { container } = popup({ state: { kind: 'ready', summary: shown }, language });
    expect(dataStringCount(container)).toBeGreaterThan(20);
    expect(unisolatedData(container)).toEqual([]);
    expect(dataInAttributes(container)).toEqual([]);
  });

  test('stands in the direction of the interface and says its language', () => {
    popup({ state: ready, language });
    const main = screen.getByRole('main');
    expect([main.dir, main.lang]).toEqual([language === 'ar' ? 'rtl' : 'ltr', language]);
  });
});

describe('a page that was read', () => {
  test('is headed by its title, language and date', () => {
    const { container } = popup({ state: ready });
    expect(screen.getByRole('heading', { name: summary.title })).toBeDefined();
    expect(container.querySelector('.page-heading .meta')?.textContent).toBe(
      'English · published 2 March 2024',
    );
  });

  test('says when its language is unclear and its title missing', () => {
    const { container } = popup({
      state: { kind: 'ready', summary: { ...summary, title: ' ', lang: 'und', published: null } },
    });
    expect(container.querySelector('.page-heading')?.textContent).toBe(
      'A page without a titlelanguage unclear',
    );
  });

  test('lists names by weight with how often they are named and how sure that is', () => {
    popup({ state: ready });
    const names = screen.getByRole('heading', { name: 'Names on this page' }).parentElement as HTMLElement;
    expect(
      within(names)
        .getAllByRole('button')
        .map((row) => words(row)),
    ).toEqual([
      'Mira Haddad§ Person named 12 times',
      'Northbank§ Organization named 9 times',
      'Board of Northbank§ Board · likely named 2 times',
      'Port Selim§ Place named once',
    ]);
    const widths = [...names.querySelectorAll('.weight rect')].map((bar) => bar.getAttribute('width'));
    expect(widths).toEqual(['100', '72', '40', '10']);
  });

  test('lists events with date, main event and modality before the title', () => {
    popup({ state: ready });
    const events = screen.getByRole('heading', { name: 'Events on this page' }).parentElement as HTMLElement;
    expect(
      within(events)
        .getAllByRole('button')
        .map((row) => words(row)),
    ).toEqual([
      '2 March 2024 main event Haddad resigns from Northbank§',
      'since June 2024 Planned A branch opens in Port Selim§',
      'May – August 2024 Rumoured likely Sale of Northbank§',
    ]);
  });

  test('gives related coverage with its relation, its reasons, and links to web addresses only', () => {
    popup({ state: ready });
    const coverage = screen.getByRole('heading', { name: 'Saved coverage' }).parentElement as HTMLElement;
    const [copy, story, events, people] = within(coverage).getAllByRole('article');
    expect(copy?.textContent).toContain('The same text');
    expect(copy?.textContent).toContain('93% of the text is the same.Published on the same day.');
    expect(story?.textContent).toContain(
      'It tells the same events: Haddad resigns from Northbank§ and Haddad returns to Northbank§.',
    );
    expect(story?.textContent).toContain('Published 3 days apart.');
    expect(events?.querySelector('a')).toBeNull();
    expect(people?.textContent).toContain('It shares telling words: bank§ and dispute§.');
    expect(people?.querySelector('a')?.rel).toBe('noopener noreferrer');
  });

  test('opens coverage through the action, and leaves modified clicks to the browser', () => {
    const actions = sampleActions();
    popup({ state: ready, actions });
    const link = screen.getByRole('link', { name: /Who is Mira/u });
    expect(fireEvent.click(link)).toBe(false);
    expect(actions.openArticle).toHaveBeenCalledExactlyOnceWith('https://courier.example/people');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link, { ctrlKey: true });
    expect(actions.openArticle).toHaveBeenCalledOnce();
  });

  test('is walked through by Tab in the order it is read', () => {
    const { container } = popup({ state: ready });
    expect(tabStops(container)).toEqual([
      'العربية',
      'Save',
      'Mira Haddad§ Person named 12 times',
      'Northbank§ Organization named 9 times',
      'Board of Northbank§ Board · likely named 2 times',
      'Port Selim§ Place named once',
      '2 March 2024 main event Haddad resigns from Northbank§',
      'since June 2024 Planned A branch opens in Port Selim§',
      'May – August 2024 Rumoured likely Sale of Northbank§',
      'موظفو نورث بنك يطالبون بعودة حداد§',
      'Staff of Northbank demand the return of Haddad§',
      'Who is Mira Haddad?§',
      'Mark names on courier.example',
      'Always run on this site',
    ]);
  });

  test('keeps headings in steps of one', () => {
    popup({ state: ready });
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
    expect(levels).toEqual([1, 2, 3, 3, 3, 2]);
  });
});

describe('the card inside the popup', () => {
  test('opens from a row with the reasons, and Escape returns to that row', async () => {
    const actions = sampleActions();
    popup({ state: ready, actions });
    const row = screen.getByRole('button', { name: /^Northbank/u });
    row.focus();
    row.click();
    const card = await screen.findByRole('region', { name: 'Mira Haddad§' });
    expect(actions.loadCard).toHaveBeenCalledWith({ kind: 'entity', id: 'northbank' });
    expect(within(card).getByText('Why is this marked?')).toBeDefined();
    expect(document.activeElement).toBe(card);
    expect(row.closest('[hidden]')).not.toBeNull();
    fireEvent.keyDown(card, { key: 'Escape' });
    expect(await screen.findByRole('heading', { name: 'Names on this page' })).toBeDefined();
    expect(document.activeElement).toBe(row);
    expect(screen.queryByRole('region', { name: 'Mira Haddad§' })).toBeNull();
  });

  test('goes back to the list from its first card', async () => {
    popup({ state: ready });
    screen.getByRole('button', { name: /main event/u }).click();
    await screen.findByRole('region', { name: 'Haddad resigns from Northbank§' });
    screen.getByRole('button', { name: 'Back' }).click();
    expect(await screen.findByRole('heading', { name: 'Events on this page' })).toBeDefined();
  });
});

describe('the other states', () => {
  test('reads the page', () => {
    popup({ state: { kind: 'loading' }, site: null });
    expect(screen.getByRole('status').textContent).toBe('Reading this page…');
  });

  test.each([
    ['an empty library', 0, /Your library is empty; save articles/u],
    ['a library that knows nothing of this', 42, /Nothing on this page is in your library yet/u],
  ])('has one helpful sentence for %s, and still saves', (_label, corpusSize, said) => {
    const { container } = popup({ state: { kind: 'empty', summary: { ...emptySummary, corpusSize } } });
    expect(container.querySelector('.notice')?.textContent).toMatch(said);
    expect(screen.getByRole('button', { name: 'Save' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Names on this page' })).toBeNull();
  });

  test('says why a page of the browser is not read, and offers nothing that cannot help', () => {
    popup({ state: { kind: 'not-allowed', reason: 'unsupported-page', origin: '' }, site: null });
    expect(screen.getByText(/does not let it read this one/u)).toBeDefined();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  test('asks for a site that is not allowed', () => {
    const { container } = popup({ state: { kind: 'not-allowed', reason: 'needs-permission', origin } });
    expect(container.textContent).toContain('Siyaq has not read courier.example');
    expect(screen.getByRole('button', { name: 'Always run on this site' })).toBeDefined();
  });

  test('tells what failed and where', () => {
    popup({ state: { kind: 'failed', failure: { code: 'page-unreachable', detail: 'tab 7§' } } });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('This page does not answer.');
    expect(unisolatedData(alert)).toEqual([]);
  });

  test('offers the other language by its own name', () => {
    const setLanguage = vi.fn();
    popup({ state: ready, language: 'ar', actions: sampleActions({ setLanguage }) });
    const other = screen.getByRole('button', { name: 'English' });
    expect([other.lang, other.dir]).toEqual(['en', 'ltr']);
    other.click();
    expect(setLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });
});
