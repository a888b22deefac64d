/** Evaluates an expression in the page, as the page's own scripts would; any browser driver has such a function. */
export type Evaluate = (expression: string) => Promise<unknown>;

/** One range that the page paints; `text` is what it covers. */
export type PaintedMark = { readonly highlight: string; readonly text: string };
export type Point = { readonly x: number; readonly y: number };

/** `forEach` only: Firefox gives scripts no iterators over the registry. Static ranges have no rectangles, live ones do. */
const COLLECT = `
  const marks = [];
  CSS.highlights.forEach((highlight, name) => highlight.forEach((painted) => {
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    marks.push({ name, range });
  }));
`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const answerOf = async (evaluate: Evaluate, body: string): Promise<unknown> => {
  const answer = await evaluate(`JSON.stringify((() => { ${COLLECT} ${body} })())`);
  if (typeof answer !== 'string') throw new Error('The page did not answer about its highlights');
  return JSON.parse(answer);
};

/** Reads every range in the page's highlight registry; the demo pages register none of their own. */
export const readPaintedMarks = async (evaluate: Evaluate): Promise<readonly PaintedMark[]> => {
  const found = await answerOf(
    evaluate,
    'return marks.map(({ name, range }) => ({ name, text: range.toString() }));',
  );
  if (!Array.isArray(found)) throw new Error('The page did not answer with a list of highlights');
  return found.map((mark: unknown) => {
    if (!isRecord(mark)) throw new Error('The page answered with something that is no highlight');
    return { highlight: String(mark.name), text: String(mark.text) };
  });
};

/** A mark to point at: by the text it covers, or the first one of the page. */
export type WantedMark = { readonly text: string } | 'first';

/**
 * Scrolls a mark to the middle of the window and answers the middle of its first line box, in window pixels.
 * @throws Error when no such mark is painted.
 */
export const pointOfMark = async (evaluate: Evaluate, wanted: WantedMark): Promise<Point> => {
  const fits = wanted === 'first' ? 'true' : `range.toString().includes(${JSON.stringify(wanted.text)})`;
  const found = await answerOf(
    evaluate,
    `const painted = marks
      .filter(({ range }) => range.getClientRects().length > 0 && ${fits})
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))[0];
    if (!painted) return null;
    painted.range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = painted.range.getClientRects()[0];
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
  );
  if (!isRecord(found))
    throw new Error(`No painted mark ${wanted === 'first' ? '' : `covers ${wanted.text}`}`);
  return { x: Number(found.x), y: Number(found.y) };
};

/**
 * Makes the registered highlights invisible, so that a picture shows the page as it was. The registry stays as it is:
 * Siyaq puts back what it finds missing there. A constructed style sheet is subject to no security policy.
 */
export const hideMarks = async (evaluate: Evaluate): Promise<void> => {
  await evaluate(`(() => {
    const names = [];
    CSS.highlights.forEach((_, name) => names.push(CSS.escape(name)));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(names.map((name) =>
      '::highlight(' + name + ') { text-decoration: none !important; background: none !important; }').join(' '));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return names.length;
  })()`);
};
