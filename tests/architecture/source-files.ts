import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A file of the project: its path from the top with forward slashes, and its text. */
export type SourceFile = { readonly file: string; readonly text: string };

/** What a rule has against a file, in words that say where. */
export type Fault = string;

const LEFT_OUT = new Set(['node_modules', '.output', '.wxt', 'test-results']);

/** All files below some folders whose names end in one of `endings`, in order. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter((file) => !file.split('/').some((part) => LEFT_OUT.has(part)))
      .sort()
      .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') })),
  );
}

/** The lines of code with their numbers; lines that are only comment are left out. */
export function codeLines(text: string): readonly { readonly line: number; readonly code: string }[] {
  return text
    .split('\n')
    .map((code, index) => ({ line: index + 1, code }))
    .filter(({ code }) => !/^\s*(?:\/\/|\/\*|\*)/u.test(code));
}
