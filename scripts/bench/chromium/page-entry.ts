import { compile, hitsIn, open } from '../adapter.ts';
import { benchEntities, benchNames } from '../names.ts';
import { BARRIER, plainNames, plainText } from '../sub-task.ts';
import { benchText } from '../texts.ts';

/** What is painted: the first names of the list over a page of the common task. */
export type PaintRequest = { readonly names: number; readonly units: number };
export type PaintTask = { readonly keywords: readonly string[]; readonly paragraphs: number };
export type PaintFigures = { readonly scanMs: number; readonly totalMs: number; readonly marks: number };

const STRETCHES_IN_PARAGRAPH = 4;

type BenchPage = {
  /** Fills the document and answers the keywords. */
  write(request: PaintRequest): PaintTask;
  /** Scans all paragraphs and paints what was found, up to the end of the next frame. */
  paint(request: PaintRequest): Promise<PaintFigures>;
  /** The number of hits that can be marked one after another, longest names first, no mark crossing another. */
  markable(request: PaintRequest): number;
};

function paragraphsOf(text: string): readonly string[] {
  const stretches = text.split(BARRIER);
  const paragraphs: string[] = [];
  for (let at = 0; at < stretches.length; at += STRETCHES_IN_PARAGRAPH)
    paragraphs.push(stretches.slice(at, at + STRETCHES_IN_PARAGRAPH).join(BARRIER));
  return paragraphs;
}

function afterNextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

function lexiconOf({ names }: PaintRequest): ReturnType<typeof open> {
  return open(compile({ entities: benchEntities(benchNames(names)), variants: false }));
}

const benchPage: BenchPage = {
  write({ names, units }) {
    const list = benchNames(names);
    const paragraphs = paragraphsOf(plainText(benchText('ar', list, units).text));
    document.body.replaceChildren(
      ...paragraphs.map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
      }),
    );
    return { keywords: plainNames(list), paragraphs: paragraphs.length };
  },
  async paint(request) {
    const lexicon = lexiconOf(request);
    const texts = [...document.querySelectorAll('p')].flatMap(({ firstChild }) =>
      firstChild instanceof Text ? [firstChild] : [],
    );
    await afterNextFrame();
    const start = performance.now();
    const found = texts.map((node) => ({ node, hits: hitsIn(node.data, lexicon, { affixes: false }) }));
    const scanMs = performance.now() - start;
    const ranges = found.flatMap(({ node, hits }) =>
      hits.map(
        ({ start: startOffset, end: endOffset }) =>
          new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
      ),
    );
    CSS.highlights.set('bench', new Highlight(...ranges));
    await afterNextFrame();
    return { scanMs, totalMs: performance.now() - start, marks: ranges.length };
  },
  markable(request) {
    const lexicon = lexiconOf(request);
    let count = 0;
    for (const { textContent } of document.querySelectorAll('p')) {
      const text = textContent ?? '';
      const hits = [...hitsIn(text, lexicon, { affixes: false })];
      hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      const marked: typeof hits = [];
      for (const { start, end } of hits) {
        const crosses = marked.some(
          (mark) =>
            (mark.start < start && start < mark.end && mark.end < end) ||
            (start < mark.start && mark.start < end && end < mark.end),
        );
        if (!crosses) marked.push({ start, end });
      }
      count += marked.length;
    }
    return count;
  },
};

Object.assign(globalThis, { benchPage });
