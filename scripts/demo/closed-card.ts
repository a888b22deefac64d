import type { CDPSession, Page } from '@playwright/test';

/** What the card's closed shadow root shows at the moment. */
export type ShownCard = {
  readonly text: string;
  /** In window pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Direction and language of the card, as computed. */
  readonly direction: string;
};

type DomTree = {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomTree[];
  readonly shadowRoots?: readonly DomTree[];
};

/**
 * Runs in a shadow root: the top elements that are really shown. Written as text because it is sent to the page.
 * A popover or an empty host without boxes counts as not shown.
 */
const SHOWN = `function () {
  const shown = [...this.children].flatMap((top) => [top, ...top.children])
    .filter((part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((part) => part.getBoundingClientRect().width > 0 && part.getBoundingClientRect().height > 0)
    .filter((part) => part.innerText && part.innerText.trim() !== '');
  if (shown.length === 0) return null;
  // The host is what the reader sees when it cuts off and scrolls a long card.
  const host = this.host.getBoundingClientRect();
  const { x, y, width, height } = host.width > 0 && host.height > 0 ? host : shown[0].getBoundingClientRect();
  return { text: shown[0].innerText, box: { x, y, width, height }, direction: getComputedStyle(shown[0]).direction };
}`;

const closedRoots = (tree: DomTree): readonly DomTree[] => [
  ...(tree.shadowRootType === 'closed' ? [tree] : []),
  ...[...(tree.children ?? []), ...(tree.shadowRoots ?? [])].flatMap(closedRoots),
];

const withSession = async <Answer>(
  page: Page,
  use: (session: CDPSession) => Promise<Answer>,
): Promise<Answer> => {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
};

const rootIds = async (session: CDPSession): Promise<readonly number[]> => {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return closedRoots(root).map((tree) => tree.backendNodeId);
};

const shownIn = async (session: CDPSession, backendNodeId: number): Promise<ShownCard | null> => {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) return null;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: SHOWN,
    returnByValue: true,
  });
  const value: ShownCard | null | undefined = result.value;
  return value ?? null;
};

/** Reads the card that is open on a page, or `null`. A page's scripts cannot see it; the debugging protocol can. */
export const readCard = (page: Page): Promise<ShownCard | null> =>
  withSession(page, async (session) => {
    for (const id of await rootIds(session)) {
      const shown = await shownIn(session, id);
      if (shown !== null) return shown;
    }
    return null;
  });

export type CardControl = { readonly role: string; readonly name: string | RegExp };

type Role = { readonly value?: unknown };
const axValue = (property: Role | undefined): string => String(property?.value ?? '');

/** Answers the middle of a control inside the card, found as assistive technology finds it: by role and name. */
export const pointInCard = (page: Page, control: CardControl): Promise<{ x: number; y: number }> =>
  withSession(page, async (session) => {
    const seen: string[] = [];
    for (const backendNodeId of await rootIds(session)) {
      const { nodes } = await session.send('Accessibility.queryAXTree', {
        backendNodeId,
        role: control.role,
      });
      for (const node of nodes) {
        const name = axValue(node.name);
        seen.push(name);
        const fits = typeof control.name === 'string' ? name === control.name : control.name.test(name);
        if (!fits || node.backendDOMNodeId === undefined) continue;
        await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendDOMNodeId });
        const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node.backendDOMNodeId });
        const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
        return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
      }
    }
    throw new Error(`The card has no ${control.role} named ${control.name}; it has: ${seen.join(' | ')}`);
  });
