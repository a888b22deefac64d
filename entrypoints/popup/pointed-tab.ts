import type { browser as wxtBrowser } from 'wxt/browser';

/** The tab the popup is about. `url` is unknown while Siyaq may not see the tab. */
export type PointedTab = { readonly id: number; readonly url: URL | null };

function parsed(url: string | null | undefined): URL | null {
  return url === null || url === undefined || !URL.canParse(url) ? null : new URL(url);
}

/**
 * The active tab, or the one named by `?tab=ID` when the popup is opened as a page of its own. Such a page has no
 * activeTab permission and may not see the tab's address: `&url=` then says which site to ask permission for.
 */
export async function pointedTab(
  { tabs }: Pick<typeof wxtBrowser, 'tabs'>,
  own: URL,
): Promise<PointedTab | null> {
  const named = own.searchParams.get('tab');
  const tab =
    named === null
      ? (await tabs.query({ active: true, currentWindow: true }))[0]
      : await tabs.get(Number(named));
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: parsed(tab.url) ?? parsed(own.searchParams.get('url')) };
}
