import { codeLines, type Fault, type SourceFile } from './source-files.ts';

type LineRule = {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files the rule does not hold for, each with its reason. */
  readonly except?: Readonly<Record<string, string>>;
};

/** Rules on single lines of code in src and entrypoints. */
const LINE_RULES: readonly LineRule[] = [
  {
    what: 'writes markup',
    pattern: /innerHTML|outerHTML\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/u,
  },
  { what: 'makes code out of text', pattern: /(?<![\p{L}\p{N}_$.])eval\s*\(|new\s+Function\s*\(/u },
  {
    what: 'reads words by ASCII rules',
    pattern: /\\[bBwW](?![\p{L}\p{N}])|\\[bw][.*+?\\[{)/]|a-zA-Z|A-Za-z|\[a-z\]/u,
    except: {
      'src/page/metadata/plain-text.ts': 'names of HTML entities are ASCII',
      'src/page/metadata/page-address.ts': 'months in addresses are three ASCII letters',
    },
  },
  {
    what: 'opens a connection',
    pattern:
      /(?<![\p{L}\p{N}_$])(?:fetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection)/u,
    except: { 'entrypoints/background/background.ts': 'reads files packed with the extension' },
  },
  {
    what: 'turns a check off',
    pattern: /@ts-(?:ignore|expect-error|nocheck)|:\s*any(?![\p{L}\p{N}_])|as\s+any/u,
  },
  { what: 'swallows an error', pattern: /catch\s*(?:\([^)]*\))?\s*\{\s*\}/u },
];

/** What core may not reach for: clock, chance, console, timers, page and browser. */
const CORE_RULE: LineRule = {
  what: 'reaches out of core',
  pattern:
    /Date\.now|new Date\(\)|Math\.random|performance\.now|(?<![\p{L}\p{N}_$.])(?:console|document|window|browser|chrome|navigator)\.|setTimeout|setInterval|queueMicrotask|localStorage|indexedDB/u,
};

function lineFaults({ file, text }: SourceFile, rule: LineRule): Fault[] {
  if (rule.except?.[file] !== undefined) return [];
  return codeLines(text)
    .filter(({ code }) => rule.pattern.test(code))
    .map(({ line, code }) => `${file}:${line} ${rule.what}: ${code.trim()}`);
}

/** Lines of src and entrypoints that no file may have. */
export function forbiddenLines(source: SourceFile): Fault[] {
  const rules = source.file.startsWith('src/core/') ? [...LINE_RULES, CORE_RULE] : LINE_RULES;
  return rules.flatMap((rule) => lineFaults(source, rule));
}

const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Bidi controls as such in a source make code read otherwise than it runs; they are written as escapes. */
export function pastedControls({ file, text }: SourceFile): Fault[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      BIDI_CONTROL.test(line) ? [`${file}:${index + 1} has a bidi control character`] : [],
    );
}

export const MOST_LINES = 300;
export const MOST_FUNCTION_LINES = 60;

export function tooLong({ file, text }: SourceFile): Fault[] {
  const lines = text.trimEnd().split('\n').length;
  return lines < MOST_LINES ? [] : [`${file} has ${lines} lines`];
}

const FUNCTION_HEAD =
  /(?:\bfunction\b.*|=>\s*|^\s*(?:(?:private|static|async|readonly|get|set)\s+)*[\p{L}_$][\p{L}\p{N}_$]*\(.*\).*|^\s*\).*)\{$/u;
const STATEMENT = /^\s*(?:\}?\s*else|if|for|while|switch|do|try|catch|return|describe|it)\b/u;

type Body = { readonly start: number; readonly end: number };

/** Functions from the line of the opening brace to the line that closes at its indent. */
function functionBodies(lines: readonly string[]): readonly Body[] {
  const indentOf = (line: string): number => line.length - line.trimStart().length;
  return lines.flatMap((line, start) => {
    if (!FUNCTION_HEAD.test(line) || STATEMENT.test(line)) return [];
    const end = lines.findIndex(
      (later, at) => at > start && later.trimStart().startsWith('}') && indentOf(later) === indentOf(line),
    );
    return end > start ? [{ start, end }] : [];
  });
}

/** Functions of too many lines. The lines of a function inside another one count for the inner one alone. */
export function longFunctions({ file, text }: SourceFile): Fault[] {
  const bodies = functionBodies(text.split('\n'));
  return bodies.flatMap((outer) => {
    const inner = bodies.filter(({ start, end }) => start > outer.start && end < outer.end);
    let length = 0;
    for (let line = outer.start; line <= outer.end; line++)
      if (!inner.some(({ start, end }) => line >= start && line <= end)) length++;
    return length < MOST_FUNCTION_LINES
      ? []
      : [`${file}:${outer.start + 1} has a function of ${length} lines`];
  });
}

const EMPTY_NAME = /^(?:.+-)?(?:utils?|helpers?|common|managers?|shared|misc)$/u;

/** Folders and files whose name says nothing about what is in them. */
export function emptyNames({ file }: SourceFile): Fault[] {
  return file
    .split('/')
    .map((part) => part.replace(/\..*$/u, ''))
    .filter((part) => EMPTY_NAME.test(part))
    .map((part) => `${file}: "${part}" says nothing`);
}

/** Paths in backquotes that a document names. */
export function namedPaths(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`\s]+)`/gu)]
    .map(([, named = '']) => named.replace(/\/$/u, ''))
    .filter((named) => !/[<>*{]/u.test(named))
    .filter(
      (named) =>
        /^(?:src|entrypoints|scripts|tests|assets|docs)\//u.test(named) ||
        /^[\p{L}.]+\.(?:json|md)$/u.test(named),
    );
}
