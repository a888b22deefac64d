import { setTimeout as pause } from 'node:timers/promises';
import { ensureBrowsers } from '../../../scripts/browsers.ts';
import type { Evaluate, Point } from '../../../scripts/demo/painted-marks.ts';
import { connectBidi, isRecord } from './bidi-connection.ts';
import { startFirefox } from './firefox-process.ts';

/** Fixed beforehand: Firefox tells the address of an extension's pages to nobody. */
const EXTENSION_UUID = '6f1c0a52-3a0e-4d3c-9a61-0c5f6f2d7b11';

/** One tab. Evaluation happens where the page's own scripts run; answers are JSON values. */
export type FirefoxTab = {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  evaluate: Evaluate;
  /** Asks until the answer is true. @throws Error naming the expression after 10 s. */
  until(expression: string): Promise<void>;
  bringToFront(): Promise<void>;
  moveTo(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  press(key: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The page's elements with what is inside closed shadow roots, as one text. */
  everyText(): Promise<string>;
  close(): Promise<void>;
};

export type Firefox = {
  readonly extensionUrl: string;
  newTab(): Promise<FirefoxTab>;
  close(): Promise<void>;
};

const LONGEST_WAIT_MS = 10_000;

type Send = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;

const mouse = (actions: readonly object[]) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
});

const evaluateIn =
  (send: Send, context: string): Evaluate =>
  async (expression) => {
    const answer = await send('script.evaluate', {
      // JSON carries any value; the protocol's own format would have to be taken apart.
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    });
    if (isRecord(answer.exceptionDetails)) throw new Error(String(answer.exceptionDetails.text));
    const value = isRecord(answer.result) ? answer.result.value : undefined;
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  };

/** Gathers the texts of a serialized element and its shadow roots, open or closed. */
const textsOf = (remote: unknown): string => {
  if (!isRecord(remote) || !isRecord(remote.value)) return '';
  const { nodeValue, children, shadowRoot, localName } = remote.value;
  if (localName === 'style' || localName === 'script') return '';
  const inside = Array.isArray(children) ? children.map(textsOf) : [];
  return [typeof nodeValue === 'string' ? nodeValue : '', ...inside, textsOf(shadowRoot)].join(' ');
};

const everyText = async (send: Send, context: string): Promise<string> => {
  const answer = await send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  });
  return textsOf(answer.result).replace(/\s+/gu, ' ').trim();
};

const createTab = (send: Send, context: string): FirefoxTab => {
  const evaluate = evaluateIn(send, context);
  const act = async (action: object): Promise<void> => {
    await send('input.performActions', { context, actions: [action] });
  };
  const moved = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  return {
    evaluate,
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await send('browsingContext.reload', { context, wait: 'complete' })),
    until: async (expression) => {
      const end = performance.now() + LONGEST_WAIT_MS;
      while (performance.now() < end) {
        if ((await evaluate(expression)) === true) return;
        await pause(50);
      }
      throw new Error(`Never came true: ${expression}`);
    },
    bringToFront: async () => void (await send('browsingContext.activate', { context })),
    moveTo: (point) => act(mouse([moved({ x: 2, y: 2 }), moved(point)])),
    click: (point) =>
      act(mouse([moved(point), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }])),
    press: (value) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      }),
    screenshot: async () => {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(data), 'base64');
    },
    everyText: () => everyText(send, context),
    close: async () => void (await send('browsingContext.close', { context })),
  };
};

export type FirefoxChoice = { readonly extension: string; readonly geckoId: string };

/**
 * Starts Firefox with the extension installed for this session. Optional permissions are given without the browser's
 * prompt (a preference made for tests); the click that asks for them must still be a real one.
 */
export const launchFirefox = async ({ extension, geckoId }: FirefoxChoice): Promise<Firefox> => {
  const { firefox } = await ensureBrowsers();
  const running = await startFirefox(firefox, {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: EXTENSION_UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
  });
  const bidi = await connectBidi(running.address);
  const close = async (): Promise<void> => {
    // Firefox ends with the answer on its way: a lost answer is no failure, a Firefox that stays is ended.
    await bidi.send('browser.close', {}).catch((error: unknown) => console.warn('Firefox:', String(error)));
    bidi.close();
    await running.end();
  };
  try {
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    extensionUrl: `moz-extension://${EXTENSION_UUID}`,
    newTab: async () => {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
      return createTab(bidi.send, String(context));
    },
    close,
  };
};
