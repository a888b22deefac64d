import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';
import { recognize } from '../../src/core/recognition/recognize.ts';
import { detectLanguage } from '../../src/core/text/language.ts';
import { tokensOf } from '../../src/core/text/tokens.ts';
import { findDates } from '../../src/core/time/find-dates.ts';
import { isoDay, isoSpan } from '../../src/core/time/iso-day.ts';
import { parsed } from './arguments.ts';
import { readJsonLines, type TextLine, textLineSchema, writeJsonLine } from './json-lines.ts';
import { linedText } from './lined-text.ts';
import { loadLexicon } from './load-lexicon.ts';
import { UsageError } from './usage-error.ts';

/** What one text mentions, in offsets (UTF-16 units) of the text itself. */
export function recognizeLine(line: TextLine, lexicon: Lexicon): unknown {
  const { blocks, toText } = linedText(line.text);
  const published = line.date ?? null;
  const { mentions, events } = recognize({ blocks, published, declaredLang: line.lang ?? null }, lexicon);
  const day = published === null ? null : (isoSpan(published)?.from ?? null);
  return {
    id: line.id,
    lang: detectLanguage(line.text, line.lang ?? null).lang,
    mentions: mentions.map(({ block, span, token, surface, entity, tier, confidence, reasons }) => {
      const name = toText(block, span);
      const word = toText(block, token);
      const tokenPlace = { tokenStart: word.start, tokenEnd: word.end };
      return { start: name.start, end: name.end, ...tokenPlace, surface, entity, tier, confidence, reasons };
    }),
    events: events.map(({ block, span, event, tier, confidence, role, reasons }) => {
      const { start, end } = toText(block, span);
      return { event, start, end, tier, confidence, role, reasons };
    }),
    // Quantities and claims of free text are not recognized in this version; the fields keep their place.
    quantities: [],
    dates: blocks.flatMap((block, index) =>
      findDates(tokensOf(block.text), day).map(({ span, from, to, precision }) => {
        const { start, end } = toText(index, span);
        return { start, end, from: isoDay(from), to: isoDay(to), precision };
      }),
    ),
    claims: [],
  };
}

/** `recognize [--pack FILE]… [--no-starter] [--jsonl] [FILE…]`; without a file it reads standard input. */
export async function recognizeCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed({
    args: [...args],
    allowPositionals: true,
    options: {
      pack: { type: 'string', multiple: true },
      'no-starter': { type: 'boolean' },
      jsonl: { type: 'boolean' },
    },
  });
  const files = positionals.length > 0 ? positionals : ['-'];
  if (values['no-starter'] && !values.pack)
    throw new UsageError('--no-starter leaves nothing to recognize without --pack');
  const { lexicon } = loadLexicon(values.pack ?? [], { starter: !values['no-starter'] });
  for (const file of files) {
    const lines = values.jsonl
      ? readJsonLines(file, textLineSchema)
      : [{ id: file, text: readFileSync(file === '-' ? 0 : file, 'utf8') }];
    for (const line of lines) writeJsonLine(recognizeLine(line, lexicon));
  }
}
