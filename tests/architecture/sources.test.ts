import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeLines, ROOT, sourceFiles } from './source-files.ts';
import {
  emptyNames,
  forbiddenLines,
  longFunctions,
  MOST_FUNCTION_LINES,
  MOST_LINES,
  namedPaths,
  pastedControls,
  tooLong,
} from './source-rules.ts';

const SCRIPT = ['.ts', '.tsx'];

describe('the sources', () => {
  const shipped = sourceFiles(['src', 'entrypoints'], SCRIPT);
  const written = [...shipped, ...sourceFiles(['scripts'], SCRIPT)];
  const all = [...written, ...sourceFiles(['tests'], [...SCRIPT, '.json'])];

  it('have no forbidden lines', () => {
    expect(shipped.flatMap(forbiddenLines)).toEqual([]);
  });

  it('have no bidi control characters', () => {
    const styled = sourceFiles(['src', 'entrypoints'], ['.css', '.html']);
    expect([...all, ...styled].flatMap(pastedControls)).toEqual([]);
  });

  it('are short', () => {
    expect(written.flatMap(tooLong)).toEqual([]);
  });

  it('have short functions', () => {
    expect(written.flatMap(longFunctions)).toEqual([]);
  });

  it('have names that say something', () => {
    expect(all.flatMap(emptyNames)).toEqual([]);
  });
});

describe('the documents', () => {
  it.each(
    ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'].filter((file) => existsSync(path.join(ROOT, file))),
  )('%s names only paths that exist', (file) => {
    const named = namedPaths(readFileSync(path.join(ROOT, file), 'utf8'));
    expect(named.filter((place) => !existsSync(path.join(ROOT, place)))).toEqual([]);
  });
});

describe('forbiddenLines', () => {
  const faults = (code: string, file = 'src/page/painter.ts') => forbiddenLines({ file, text: code });

  it.each([
    'element.innerHTML = text;',
    'element.outerHTML = text;',
    "element.insertAdjacentHTML('beforeend', text);",
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'document.write(text);',
    'eval(text);',
    "const make = new Function('a', text);",
    'const word = /\\w+/u;',
    'const edge = /\\bname\\b/u;',
    'const letters = /[a-zA-Z]+/u;',
    'const lower = /[a-z]/u;',
    "await fetch('https://example.org');",
    'const reply = globalThis.fetch(address);',
    'new XMLHttpRequest();',
    'new WebSocket(address);',
    'navigator.sendBeacon(address);',
    'new EventSource(address);',
    '  // @ts-ignore\n  const value: any = 1;',
    'try { run(); } catch { }',
    'try { run(); } catch (error) {}',
  ])('has something against %s', (code) => {
    expect(faults(code)).not.toEqual([]);
  });

  it.each([
    'const text = element.textContent;',
    'const same = element.outerHTML === other;',
    'const word = /\\p{L}+/u;',
    "const lines = text.split('\\n');",
    'prefetchNothing();',
    'const evaluation = evaluate(text);',
    'const company: anyone = 1;',
    '// innerHTML is never used',
    ' * never `\\b`',
    'document.title',
  ])('has nothing against %s', (code) => {
    expect(faults(code)).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const today = new Date();',
    'const chance = Math.random();',
    "console.log('found');",
    'document.title',
    'window.name',
    'setTimeout(run, 10);',
    'browser.storage.local',
  ])('has something against %s in core', (code) => {
    expect(faults(code, 'src/core/text/tokens.ts')).toHaveLength(1);
  });

  it.each(['new Date(day * DAY_MS)', 'match.window.from', 'const { browser: kind } = facts;'])(
    'has nothing against %s in core',
    (code) => {
      expect(faults(code, 'src/core/text/tokens.ts')).toEqual([]);
    },
  );

  it('lets only the file with a reason fetch', () => {
    expect(faults('await fetch(own);', 'entrypoints/background/background.ts')).toEqual([]);
    expect(faults('await fetch(own);', 'entrypoints/background/settings.ts')).toHaveLength(1);
  });

  it('says where', () => {
    expect(faults('const a = 1;\neval(a);')).toEqual([
      'src/page/painter.ts:2 makes code out of text: eval(a);',
    ]);
  });
});

describe('the other rules', () => {
  const file = 'src/page/painter.ts';

  it.each(['\u202e', '\u2066', '\u200f', '\u061c'])('find a pasted control character', (control) => {
    expect(pastedControls({ file, text: `const a = 1;\nconst b = '${control}';` })).toHaveLength(1);
    expect(pastedControls({ file, text: "const b = '\\u202e';" })).toEqual([]);
  });

  it('find a file that is too long', () => {
    const lines = (count: number) => ({ file, text: 'a;\n'.repeat(count) });
    expect(tooLong(lines(MOST_LINES))).toHaveLength(1);
    expect(tooLong(lines(MOST_LINES - 1))).toEqual([]);
  });

  it.each([
    ['a function', 'export function paint(): void {', '}'],
    ['a function with parameters on lines of their own', 'function paint(\n  a: number,\n): void {', '}'],
    ['a method', '  private async paint(mark: Mark): Promise<void> {', '  }'],
    ['an arrow function', 'const paint = (mark: Mark) => {', '};'],
  ])('find %s that is too long', (_, head, end) => {
    const source = (lines: number) => ({
      file,
      text: `${head}\n${'    step();\n'.repeat(lines - 2)}${end}\n`,
    });
    expect(longFunctions(source(MOST_FUNCTION_LINES))).toHaveLength(1);
    expect(longFunctions(source(MOST_FUNCTION_LINES - 1))).toEqual([]);
  });

  it('count the lines of an inner function for that one alone', () => {
    const inner = `  function inner() {\n${'    step();\n'.repeat(40)}  }\n`;
    expect(longFunctions({ file, text: `function outer() {\n${inner}${inner}}\n` })).toEqual([]);
    const long = `  function inner() {\n${'    step();\n'.repeat(70)}  }\n`;
    expect(longFunctions({ file, text: `function outer() {\n${long}}\n` })).toHaveLength(1);
  });

  it.each([
    ['src/utils/text.ts', 1],
    ['src/page/helpers.ts', 1],
    ['src/common/shared.ts', 2],
    ['src/page/mark-manager.ts', 1],
    ['src/core/corpus/shared-events.ts', 0],
    ['src/page/painter.ts', 0],
  ])('find %s to have %d names that say nothing', (place, count) => {
    expect(emptyNames({ file: place, text: '' })).toHaveLength(count);
  });

  it('find the paths a document names', () => {
    expect(
      namedPaths(
        'See `src/core/text`, `tests/`, `npm test`, `tests/<case>.json` and `docs/adr/`; `package.json`.',
      ),
    ).toEqual(['src/core/text', 'docs/adr', 'package.json']);
  });

  it('do not look at comments', () => {
    expect(codeLines('/** a */\n * b\n// c\nd;').map(({ line }) => line)).toEqual([4]);
  });
});
