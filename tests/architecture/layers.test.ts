import { describe, expect, it } from 'vitest';
import { importFaults, importsOf } from './import-rules.ts';
import { sourceFiles } from './source-files.ts';

describe('the layers of src', () => {
  const files = sourceFiles(['src', 'entrypoints'], ['.ts', '.tsx']);

  it('are all there to be looked at', () => {
    const layers = new Set(files.map(({ file }) => file.split('/').slice(0, 2).join('/')));
    for (const layer of ['core', 'storage', 'page', 'messaging', 'ui'])
      expect(layers).toContain(`src/${layer}`);
  });

  it('import core, themselves and their own packages, nothing else', () => {
    expect(files.flatMap(importFaults)).toEqual([]);
  });
});

describe('importsOf', () => {
  it.each([
    ["import { a } from './a.ts';", ['./a.ts']],
    ["import type { A } from '../core/a.ts';", ['../core/a.ts']],
    ['import {\n  a,\n  b,\n} from "franc";', ['franc']],
    ["import './side-effect.ts';", ['./side-effect.ts']],
    ["export { a } from './a.ts';", ['./a.ts']],
    ["export * from './a.ts';", ['./a.ts']],
    ["const a = await import('./a.ts');", ['./a.ts']],
    ["const text = 'nothing';", []],
    ["Array.from('abc', (sign) => sign);", []],
    ["/** An import's words, from 'here'. */", []],
  ])('reads %j', (text, expected) => {
    expect(importsOf(text)).toEqual(expected);
  });
});

describe('importFaults', () => {
  const faults = (file: string, target: string) =>
    importFaults({ file, text: `import { x } from '${target}';` });

  it.each([
    ['src/page/painter.ts', '../storage/database.ts'],
    ['src/ui/popup/popup-app.tsx', '../../page/painter.ts'],
    ['src/core/text/tokens.ts', '../../storage/database.ts'],
    ['src/messaging/channel.ts', '../ui/failure.ts'],
    ['src/storage/database.ts', '../../entrypoints/background/index.ts'],
    ['src/core/text/tokens.ts', '../../../scripts/test.ts'],
    ['src/core/text/tokens.ts', 'franc'],
    ['src/core/text/tokens.ts', 'dexie'],
    ['src/core/text/tokens.ts', 'wxt/browser'],
    ['src/core/text/tokens.ts', 'node:fs'],
    ['src/page/painter.ts', '@mozilla/readability'],
    ['src/page/painter.ts', 'valibot'],
    ['src/page/painter.ts', 'wxt/browser'],
    ['src/messaging/sender.ts', 'valibot'],
    ['src/ui/failure.ts', 'dexie'],
    ['src/other/thing.ts', '../core/result.ts'],
  ])('has something against %s importing %s', (file, target) => {
    expect(faults(file, target)).toHaveLength(1);
  });

  it.each([
    ['src/page/painter.ts', '../core/text/span.ts'],
    ['src/page/painter.ts', './layout.ts'],
    ['src/core/text/language.ts', 'franc'],
    ['src/core/knowledge/pack.ts', 'valibot'],
    ['src/storage/database.ts', 'dexie'],
    ['src/page/readable-article.ts', '@mozilla/readability'],
    ['src/messaging/protocol.ts', 'valibot'],
    ['src/ui/hooks/use-load.ts', 'preact/hooks'],
    ['entrypoints/background/background.ts', '../../src/storage/database.ts'],
  ])('has nothing against %s importing %s', (file, target) => {
    expect(faults(file, target)).toEqual([]);
  });
});
