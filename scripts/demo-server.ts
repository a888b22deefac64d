import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

export type DemoServer = {
  /** Without a slash at the end: `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Paths asked for so far, in order, with their query. */
  readonly asked: readonly string[];
  close(): Promise<void>;
};

export type DemoServerOptions = {
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Extra response headers per path, such as a content security policy for one page. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const LONGEST_ADDRESS = 2000;
const MOST_CONNECTIONS = 64;

type Answer = { readonly status: number; readonly type: string; readonly body: string | Buffer };

const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');

/** Only known kinds of files, only from inside the folder (links resolved). */
const answerFor = async (folder: string, request: IncomingMessage): Promise<Answer> => {
  const address = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET and HEAD');
  if (address.length > LONGEST_ADDRESS) return plain(414, 'Address too long');
  if (!URL.canParse(address, 'http://demo')) return plain(400, 'Bad address');
  const { pathname } = new URL(address, 'http://demo');
  const wanted = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const type = CONTENT_TYPES[path.extname(wanted)];
  if (type === undefined) return plain(404, `Nothing at ${pathname}`);
  try {
    const file = await realpath(path.join(folder, decodeURIComponent(wanted)));
    if (!file.startsWith(folder + path.sep)) return plain(404, `Nothing at ${pathname}`);
    return { status: 200, type, body: await readFile(file) };
  } catch (error) {
    if (isMissing(error)) return plain(404, `Nothing at ${pathname}`);
    if (error instanceof URIError) return plain(400, 'Bad address');
    throw error;
  }
};

const send = (response: ServerResponse, answer: Answer, extra: Readonly<Record<string, string>>): void => {
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': Buffer.byteLength(answer.body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...extra,
  });
  response.end(answer.body);
};

const listen = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        return reject(new Error('The demo server has no port'));
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });

/**
 * Serves a folder of pages on a free port of this computer only; ends with `close` or when the signal aborts.
 * @throws Error when the folder does not exist or no port is free.
 */
export const startDemoServer = async (options: DemoServerOptions): Promise<DemoServer> => {
  options.signal.throwIfAborted();
  const folder = await realpath(options.folder);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    asked.push(address);
    const extra = options.headers?.[address.split('?')[0] ?? ''] ?? {};
    answerFor(folder, request).then(
      (answer) => send(response, answer, extra),
      (error: unknown) => {
        console.error(`demo server: ${address}:`, error);
        send(response, plain(500, 'The demo server failed; see the console'), {});
      },
    );
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.requestTimeout = 10_000;
  const url = await listen(server);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      options.signal.removeEventListener('abort', close);
      server.close(() => resolve());
      server.closeAllConnections();
    });
  options.signal.addEventListener('abort', close, { once: true });
  return { url, asked, close };
};
