import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheets = globSync('src/ui/**/*.css');
/** Properties and values that name a side of the screen instead of a side of the text. */
const PHYSICAL =
  /(^|[\s{;])((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|(min-|max-)?(width|height))\s*:|(text-align|float|clear)\s*:\s*(left|right)/u;

describe('style sheets', () => {
  test('are found', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(3);
  });

  test.each(sheets)('%s names no physical side', (sheet) => {
    const lines = readFileSync(sheet, 'utf8').split('\n');
    expect(lines.filter((line) => !line.trim().startsWith('@media') && PHYSICAL.test(line))).toEqual([]);
  });

  test.each(sheets)('%s fetches nothing', (sheet) => {
    expect(readFileSync(sheet, 'utf8')).not.toMatch(/url\(|@import (?!"\.)/u);
  });

  test.each(['margin-left: 1px', 'text-align: right', '  width: 3px', 'left: 0'])(
    'a line such as %j is noticed',
    (line) => {
      expect(PHYSICAL.test(line)).toBe(true);
    },
  );
});
