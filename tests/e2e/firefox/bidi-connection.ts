/** A WebDriver BiDi connection: one JSON answer per numbered command. */
export type BidiConnection = {
  /** @throws Error with the browser's own words when it refuses the command. */
  send(method: string, params: object): Promise<Readonly<Record<string, unknown>>>;
  close(): void;
};

type Waiting = {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const opened = (socket: WebSocket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`No connection to ${socket.url}`)), {
      once: true,
    });
  });

const settle = (waiting: Map<number, Waiting>, data: unknown): void => {
  const message: unknown = JSON.parse(String(data));
  if (!isRecord(message) || typeof message.id !== 'number') return;
  const command = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.type === 'error') command?.reject(new Error(`${message.error}: ${message.message}`));
  else command?.resolve(isRecord(message.result) ? message.result : {});
};

/** Connects to the address that Firefox printed. */
export const connectBidi = async (address: string): Promise<BidiConnection> => {
  const socket = new WebSocket(`${address}/session`);
  await opened(socket);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => settle(waiting, data));
  socket.addEventListener('close', () => {
    for (const command of waiting.values()) command.reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
};
