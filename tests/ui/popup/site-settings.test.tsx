import { act, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { PopupActions, PopupSite } from '../../../src/ui/popup/popup-actions.ts';
import { SiteSettings } from '../../../src/ui/popup/site-settings.tsx';
import { sampleActions } from '../support/sample-actions.ts';
import { show } from '../support/show.tsx';

const site: PopupSite = { origin: 'https://www.courier.example', mode: 'on', runsAlways: false };

function settings(actions: PopupActions, here: PopupSite = site) {
  return show(<SiteSettings site={here} actions={actions} />);
}

const siteSwitch = () => screen.getByRole('switch', { name: 'Mark names on courier.example' });
const press = (element: HTMLElement) => act(async () => element.click());

describe('SiteSettings', () => {
  test('switches the site off and on', async () => {
    const actions = sampleActions();
    settings(actions);
    expect(siteSwitch().getAttribute('aria-checked')).toBe('true');
    await press(siteSwitch());
    expect(siteSwitch().getAttribute('aria-checked')).toBe('false');
    await press(siteSwitch());
    expect(vi.mocked(actions.setSite).mock.calls).toEqual([['off'], ['on']]);
  });

  test('goes back to where it was when switching fails, and says so', async () => {
    settings(sampleActions({ setSite: () => Promise.reject(new Error('no storage')) }));
    await press(siteSwitch());
    expect(siteSwitch().getAttribute('aria-checked')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('no storage');
  });

  test('asks for the permission inside the click itself', () => {
    const allowSite = vi.fn(() => new Promise<never>(() => undefined));
    settings(sampleActions({ allowSite }));
    screen.getByRole('button', { name: 'Always run on this site' }).click();
    expect(allowSite).toHaveBeenCalledOnce();
  });

  test('says that it runs by itself once the permission is given', async () => {
    settings(sampleActions());
    await press(screen.getByRole('button', { name: 'Always run on this site' }));
    expect(screen.getByRole('status').textContent).toBe('Runs by itself on this site.');
    expect(screen.queryByRole('button', { name: 'Always run on this site' })).toBeNull();
  });

  test('says that nothing has changed when it is refused', async () => {
    settings(sampleActions({ allowSite: async () => ({ ok: true, value: 'refused' }) }));
    await press(screen.getByRole('button', { name: 'Always run on this site' }));
    expect(screen.getByRole('status').textContent).toMatch(/nothing has changed/u);
  });

  test('does not ask for what it already has', () => {
    settings(sampleActions(), { ...site, runsAlways: true });
    expect(screen.getAllByRole('switch')).toHaveLength(1);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
