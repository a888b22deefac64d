import type { DemoPage } from './demo-site.ts';
import type { DemoReading } from './read-demo-page.ts';

/** Fewer changed pixels than this cannot be an underline below a word. */
const FEWEST_PIXELS_PER_MARK = 10;

/** What is wrong with a reading of a demo page, in sentences; nothing when marks are truly painted where they belong. */
export const demoFaults = (page: DemoPage, reading: DemoReading): readonly string[] => {
  const { marks, paintedPixels, card } = reading;
  const words = [...new Set(marks.map((mark) => mark.text))].join(', ');
  if (page.entities.length === 0) {
    return [
      ...(marks.length > 0 ? [`nothing on it is known, and yet it is marked: ${words}`] : []),
      ...(paintedPixels > 0 ? [`${paintedPixels} pixels changed although nothing is marked`] : []),
    ];
  }
  if (marks.length === 0) return ['no mark is registered (CSS.highlights is empty)'];
  return [
    ...(paintedPixels < FEWEST_PIXELS_PER_MARK * marks.length
      ? [`${marks.length} marks are registered, but only ${paintedPixels} pixels show them`]
      : []),
    ...(card === null ? ['pointing at the first mark opened no card'] : []),
  ];
};
