import { detectLanguage } from '../../src/core/text/language.ts';
import { parsed } from './arguments.ts';
import { readJsonLines, textLineSchema, writeJsonLine } from './json-lines.ts';
import { UsageError } from './usage-error.ts';

/** `language --jsonl FILE`: the language of each text; what the line declares is not looked at. */
export async function languageCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed({
    args: [...args],
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' } },
  });
  const [file, ...rest] = positionals;
  if (!values.jsonl || file === undefined || rest.length > 0)
    throw new UsageError('language needs --jsonl and one file');
  for (const { id, text } of readJsonLines(file, textLineSchema))
    writeJsonLine({ id, ...detectLanguage(text) });
}
