import { setTimeout as sleep } from 'node:timers/promises';

/** What a server answered in the end, and whether an earlier try may have been stored without an answer. */
type Reply = { status: number; location: string | null; text: string; tries: number };

type Request = {
  method?: string;
  path: string;
  key?: string | undefined;
  body?: unknown;
  lines?: readonly unknown[];
  xml?: string;
};

/** Media type and text of what a request sends. */
const contentOf = ({ body, lines, xml }: Request): [string, string] | null => {
  if (xml) return ['application/xml', xml];
  if (lines) return ['application/x-ndjson', lines.map((line) => JSON.stringify(line)).join('\n')];
  return body ? ['application/json', JSON.stringify(body)] : null;
};

const triesApartMs = 100;
const patienceMs = 10_000;

/** A client that sends a request to one server after the other until it is acknowledged; it never takes 5xx for an answer. */
export const goodClient = (origins: readonly string[], stopping: AbortSignal) => {
  let turn = 0;
  return async (request: Request): Promise<Reply> => {
    const { method = 'POST', path, key } = request;
    const [mediaType, body] = contentOf(request) ?? [];
    const headers = {
      'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      ...(key ? { Authorization: `Bearer ${key}` } : {}),
      ...(mediaType ? { 'Content-Type': mediaType } : {}),
    };
    for (let tries = 1; ; tries++) {
      stopping.throwIfAborted();
      const signal = AbortSignal.timeout(patienceMs);
      try {
        const origin = origins[turn++ % origins.length];
        const reply = await fetch(`${origin}${path}`, {
          method,
          headers,
          body: body ?? null,
          redirect: 'manual',
          signal,
        });
        const text = await reply.text();
        if (reply.status < 500) return { status: reply.status, location: reply.headers.get('Location'), text, tries };
      } catch {
        // Killed in the middle of it: the next one is asked.
      }
      await sleep(triesApartMs);
    }
  };
};

/** See `goodClient`. */
export type GoodClient = ReturnType<typeof goodClient>;
