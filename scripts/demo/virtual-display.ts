import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

/** An X display without a screen. `name` goes into DISPLAY, such as `:99`. */
export type VirtualDisplay = {
  readonly name: string;
  /** Sends one key to the window that has the keyboard; names as xdotool knows them (`Tab`, `Return`). */
  press(key: string): void;
  close(): void;
};

export type DisplayOptions = {
  readonly xvfb: string;
  readonly xdotool: string;
  readonly signal: AbortSignal;
};

const LONGEST_START_MS = 10_000;

/** Xvfb picks a free number itself and writes it to file descriptor 3. */
const displayNumber = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const stream = server.stdio[3];
    if (!stream || !('on' in stream)) return reject(new Error('Xvfb: no stream to read the display number'));
    const late = setTimeout(() => reject(new Error('Xvfb did not start within 10 s')), LONGEST_START_MS);
    const settle = (outcome: () => void): void => {
      clearTimeout(late);
      outcome();
    };
    stream.once('data', (data: Buffer) => settle(() => resolve(data.toString().trim())));
    server.once('error', (error) => settle(() => reject(error)));
    server.once('exit', (code) => settle(() => reject(new Error(`Xvfb ended with code ${code}`))));
  });

/** Starts Xvfb on a free display (about 0.2 s); it ends with `close` or when the signal aborts. */
export const startVirtualDisplay = async (options: DisplayOptions): Promise<VirtualDisplay> => {
  options.signal.throwIfAborted();
  const server = spawn(options.xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = (): void => {
    options.signal.removeEventListener('abort', close);
    process.removeListener('exit', close);
    server.kill();
  };
  options.signal.addEventListener('abort', close, { once: true });
  // A run that is stopped in the middle leaves no server behind.
  process.once('exit', close);
  try {
    const name = `:${await displayNumber(server)}`;
    const press = (key: string): void => {
      execFileSync(options.xdotool, ['key', key], { env: { ...process.env, DISPLAY: name } });
    };
    return { name, press, close };
  } catch (error) {
    close();
    throw error;
  }
};
