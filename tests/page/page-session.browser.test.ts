import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockHash } from '../../src/page/block-hash.ts';
import { type PageSession, type PageSessionOptions, startPageSession } from '../../src/page/page-session.ts';
import { createBackground } from './background-double.ts';
import { createHandClock, type HandClock } from './hand-clock.ts';
import { nextFrame, only, pageWindow, putOnPage, wordsOf } from './page-fixture.ts';

let background: ReturnType<typeof createBackground>;
let clock: HandClock;
let life: AbortController;
let log: string[];
let session: PageSession;

beforeEach(() => {
  background = createBackground();
  clock = createHandClock();
  life = new AbortController();
  log = [];
});
afterEach(() => {
  life.abort();
  CSS.highlights.clear();
});

function start(more: Partial<PageSessionOptions> = {}): Promise<void> {
  session = startPageSession({
    window: pageWindow,
    signal: life.signal,
    clock,
    recognize: background.recognize,
    facts: () => ({ declaredLang: 'en', published: '2023-11-21' }),
    loadCard: async () => log.push('card loaded'),
    showCard: ({ how }) => log.push(`shown by ${how}`),
    leaveCard: () => log.push('left'),
    report: ({ code, detail }) => log.push(`${code}: ${detail}`),
    ...more,
  });
  return session.settled();
}

function painted(): readonly string[] {
  const words: string[] = [];
  CSS.highlights.forEach((highlight) => {
    words.push(...[...highlight].map((range) => wordsOf(range as StaticRange)));
  });
  return words;
}

/** The observer is told, ten seconds pass, and the reading that follows is painted. */
async function changed(): Promise<void> {
  await nextFrame();
  clock.pass(10_000);
  await session.settled();
}

describe('a session', () => {
  it('reads, asks with hashes and texts, paints, and loads the card once', async () => {
    putOnPage('<h1>OpenAI</h1><p>Sam Altman left.</p><p>Nobody.</p>');
    await start();
    expect(background.requests).toEqual([
      {
        blocks: [
          { hash: blockHash('OpenAI'), kind: 'heading', text: 'OpenAI' },
          { hash: blockHash('Sam Altman left.'), kind: 'paragraph', text: 'Sam Altman left.' },
          { hash: blockHash('Nobody.'), kind: 'paragraph', text: 'Nobody.' },
        ],
        declaredLang: 'en',
        published: '2023-11-21',
      },
    ]);
    expect(painted()).toEqual(['OpenAI', 'Sam Altman']);
    expect(session.marks().all.length).toBe(2);
    only('p').append(' OpenAI');
    await changed();
    expect(log).toEqual(['card loaded']);
  });

  it('paints nothing and asks for no card where nothing is known', async () => {
    putOnPage('<p>Nobody.</p>');
    await start();
    expect(background.requests.length).toBe(1);
    expect(CSS.highlights.size).toBe(0);
    expect(log).toEqual([]);
  });

  it('asks nothing about a page without text', async () => {
    putOnPage('');
    await start();
    expect(background.requests).toEqual([]);
  });

  it('follows changes and sends no text twice', async () => {
    putOnPage('<p>Sam Altman left.</p>');
    await start();
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'OpenAI stays.' }));
    await changed();
    expect(background.requests[1]?.blocks.map(({ text }) => text)).toEqual([null, 'OpenAI stays.']);
    expect(painted()).toEqual(['Sam Altman', 'OpenAI']);
  });

  it('sends texts again that the other side lost', async () => {
    putOnPage('<p>Sam Altman left.</p>');
    await start();
    background.restart();
    document.body.append('OpenAI stays.');
    await changed();
    expect(background.requests.slice(1).map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
      [null, 'OpenAI stays.'],
      ['Sam Altman left.', null],
    ]);
    expect(painted()).toEqual(['Sam Altman', 'OpenAI']);
  });

  it('gives up on a side that keeps losing texts, and says so', async () => {
    putOnPage('<p>Sam Altman left.</p>');
    let asked = 0;
    await start({
      recognize: async ({ blocks }) => {
        asked++;
        return { ok: true, value: { kind: 'missing', hashes: blocks.map(({ hash }) => hash) } };
      },
    });
    expect(asked).toBe(3);
    expect(log).toEqual([expect.stringMatching(/^not-ready: .*1 blocks/u)]);
  });

  it('does not ask again when a framework puts the same words into new nodes, and paints those', async () => {
    putOnPage('<p>Sam Altman left.</p>');
    await start();
    putOnPage('<p>Sam Altman left.</p>');
    await changed();
    expect(background.requests.length).toBe(1);
    const [mark] = session.marks().all;
    expect(mark?.ranges[0]?.startContainer.isConnected).toBe(true);
    expect(painted()).toEqual(['Sam Altman']);
  });

  it('asks again about the same page when the corpus changed', async () => {
    putOnPage('<p>Sam Altman left.</p>');
    await start();
    await session.refresh();
    expect(background.requests.length).toBe(2);
    expect(background.requests[1]?.blocks[0]?.text).toBeNull();
  });

  it('paints nothing on words that changed while it was asking', async () => {
    const holder = putOnPage('<p>Sam Altman left.</p>');
    await start({
      recognize: async (request) => {
        const reply = await background.recognize(request);
        holder.querySelector('p')!.firstChild!.nodeValue = 'Somebody else left.';
        return reply;
      },
    });
    expect(painted()).toEqual([]);
  });

  it('marks the first mention of a subject per section, or every mention', async () => {
    const html = '<p>OpenAI one</p><p>OpenAI two</p><h2>Next</h2><p>OpenAI three</p>';
    putOnPage(html);
    await start();
    expect(painted().length).toBe(2);
    session.stop();
    await start({ everyMention: true });
    expect(painted().length).toBe(3);
  });

  it('registers its highlights again after the page cleared the registry', async () => {
    putOnPage('<p>Sam Altman left.</p>');
    await start();
    for (const event of [new Event('visibilitychange'), new Event('keyup', { bubbles: true })]) {
      CSS.highlights.clear();
      document.dispatchEvent(event);
      expect(painted()).toEqual(['Sam Altman']);
    }
  });

  it.each([
    [
      'a failure',
      async () => ({ ok: false, failure: { code: 'not-ready', detail: 'no lexicon' } }) as const,
      'not-ready: no lexicon',
    ],
    ['an exception', () => Promise.reject(new Error('gone')), 'unexpected: Reading the page: gone'],
  ])('reports %s and tries again at the next change', async (_, recognize, expected) => {
    putOnPage('<p>Sam Altman left.</p>');
    let isDown = true;
    await start({ recognize: (request) => (isDown ? recognize() : background.recognize(request)) });
    expect(log).toEqual([expected]);
    isDown = false;
    document.body.append('more');
    await changed();
    expect(painted()).toEqual(['Sam Altman']);
  });

  it('steps through its marks', async () => {
    putOnPage('<p>Sam Altman left.</p><p>OpenAI stays.</p>');
    await start();
    const first = session.next(null);
    const second = session.next(first!.placed);
    expect(second?.placed.mark.subject.id).toBe('openai');
    expect(session.previous(second!.placed)?.placed.mark.subject.id).toBe('sam-altman');
  });
});

describe('the end of a session', () => {
  it.each([
    ['stop()', () => session.stop()],
    ['its signal', () => life.abort()],
  ])('leaves no trace by %s', async (_, end) => {
    const holder = putOnPage('<p>Sam Altman left.</p><div id="host"></div>');
    const root = only('#host').attachShadow({ mode: 'open' });
    root.append('OpenAI stays.');
    const before = new XMLSerializer().serializeToString(document);
    await start({ styles: () => '::highlight(sy-1) { color: red }' });
    expect(painted().length).toBe(2);
    expect(root.adoptedStyleSheets.length).toBe(1);
    end();
    expect(CSS.highlights.size).toBe(0);
    expect(root.adoptedStyleSheets.length).toBe(0);
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
    holder.append('OpenAI');
    await changed();
    expect(background.requests.length).toBe(1);
    expect(CSS.highlights.size).toBe(0);
  });

  it('stops a reading that is waiting for its answer', async () => {
    putOnPage('<p>Sam Altman left.</p>');
    let answer = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const reading = start({
      recognize: async (request) => {
        await waiting;
        return background.recognize(request);
      },
    });
    await nextFrame();
    session.stop();
    answer();
    await reading;
    expect(CSS.highlights.size).toBe(0);
    expect(log).toEqual([]);
  });

  it('does nothing when it is over before it begins', async () => {
    putOnPage('<p>Sam Altman left.</p>');
    life.abort();
    await start();
    expect(background.requests).toEqual([]);
  });
});

describe('a long page', () => {
  /** Counts the pauses of a session while every look at the clock takes some milliseconds. */
  async function pausesOn(html: string, millisecondsPerLook: number): Promise<number> {
    putOnPage(html);
    let time = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => {
      time += millisecondsPerLook;
      return time;
    });
    const pauses = vi.spyOn(window.scheduler, 'yield');
    await start({ everyMention: true });
    now.mockRestore();
    const { length } = pauses.mock.calls;
    pauses.mockRestore();
    return length;
  }

  it('is read with a pause after every 8 ms, with a look at the clock every 500 nodes', async () => {
    const looks = 10_000 / 500;
    expect(await pausesOn('<p>Nobody.</p>'.repeat(5000), 4)).toBeGreaterThanOrEqual(looks / 2 - 1);
    expect(background.requests[0]?.blocks.length).toBe(5000);
  });

  it('is painted with a pause after every 8 ms, with a look at the clock every mark', async () => {
    expect(await pausesOn('<p>Sam Altman.</p>'.repeat(400), 1)).toBeGreaterThanOrEqual(400 / 9 - 1);
    expect(session.marks().all.length).toBe(400);
  });
});
