/** The command line: the same core as the extension, in Node. See README, "Command line". */
import { UsageError } from './cli/usage-error.ts';

type Command = (args: readonly string[]) => Promise<void>;

/** Each command is loaded when it is called: extraction brings a DOM along that the others do without. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['recognize', async () => (await import('./cli/recognize.ts')).recognizeCommand],
  ['related', async () => (await import('./cli/related.ts')).relatedCommand],
  ['extract', async () => (await import('./cli/extract.ts')).extractCommand],
  ['language', async () => (await import('./cli/language.ts')).languageCommand],
  ['pack', async () => (await import('./cli/pack.ts')).packCommand],
]);

const USAGE = `usage:
  siyaq recognize [--pack FILE]... [--no-starter] [--jsonl] [FILE...]
  siyaq related --corpus FILE.jsonl --queries FILE.jsonl [--pack FILE]... [--no-starter] [--limit N]
  siyaq extract [--url URL] FILE.html...
  siyaq language --jsonl FILE
  siyaq pack check FILE`;

const [name = '', ...args] = process.argv.slice(2);
const load = COMMANDS.get(name);
try {
  if (load === undefined)
    throw new UsageError(name === '' ? 'no command given' : `there is no command "${name}"`);
  const command = await load();
  await command(args);
} catch (error) {
  process.stderr.write(`siyaq: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(`${USAGE}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
