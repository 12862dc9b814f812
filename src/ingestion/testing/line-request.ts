import { request } from 'node:http';
import { createInterface } from 'node:readline';

/** A request whose lines are sent one by one while its answer is read. */
export type LineRequest = {
  write(lines: readonly unknown[] | string): void;
  end(): void;
  /** Resolves when the connection has ended. */
  closed: Promise<void>;
  /** Breaks the connection. */
  destroy(): void;
  /** The next so many lines of the answer. */
  read(count: number): Promise<Answer[]>;
  /** All lines that are left, and the status. */
  rest(): Promise<{ status: number; contentType: string | undefined; lines: Answer[] }>;
};

/** One line of an answer. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into lines of every shape
type Answer = any;

/** Starts a request of lines; nothing but its head is sent yet. */
export const lineRequest = (
  origin: string,
  key: string | undefined,
  headers: Record<string, string> = {},
): LineRequest => {
  const outgoing = request(`${origin}/ingestion/v1/events`, {
    method: 'POST',
    agent: false,
    headers: { ...(key && { Authorization: `Bearer ${key}` }), 'Content-Type': 'application/x-ndjson', ...headers },
  });
  outgoing.on('error', () => {});
  const closed = new Promise<void>((resolve) =>
    outgoing.once('socket', (socket) => socket.once('close', () => resolve())),
  );
  outgoing.flushHeaders();
  const answered = new Promise<{ status: number; contentType: string | undefined; lines: AsyncIterator<string> }>(
    (resolve, reject) => {
      outgoing.once('response', (incoming) => {
        const lines = createInterface({ input: incoming })[Symbol.asyncIterator]();
        resolve({ status: incoming.statusCode as number, contentType: incoming.headers['content-type'], lines });
      });
      outgoing.once('close', () => reject(new Error('The connection ended without an answer')));
    },
  );
  answered.catch(() => {});
  const read = async (count: number): Promise<Answer[]> => {
    const { lines } = await answered;
    const read: Answer[] = [];
    while (read.length < count) {
      const { value, done } = await lines.next();
      if (done) break;
      read.push(JSON.parse(value));
    }
    return read;
  };
  return {
    ...{ read, closed },
    write: (lines) =>
      void outgoing.write(
        typeof lines === 'string' ? lines : lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
      ),
    end: () => void outgoing.end(),
    destroy: () => void outgoing.destroy(),
    rest: async () => {
      const { status, contentType } = await answered;
      return { status, contentType, lines: await read(Number.POSITIVE_INFINITY) };
    },
  };
};
