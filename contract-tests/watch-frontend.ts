import { linesMediaType } from '../src/core/http/read-request.ts';
import { documentCheck } from '../src/core/testing/document-check.ts';
import { type FrontendCall, frontends } from './frontends.ts';

/** What a page saw of one reply; `text` without what differs from request to request. */
export type SeenReply = {
  status: number;
  mediaType: string;
  headerNames: string[];
  forPages: Record<string, string>;
  allow: string | null;
  limit: string | null;
  text: string;
};

/** What a page saw of one call, and of the question that a browser asks before it; of lines `body` is a list. */
export type Seen = SeenReply & { call: FrontendCall; preflight: SeenReply; body: unknown };

/** Where a frontend is run, and with which key. */
export type Watched = { product: string; document: object; origin: string; key: string | undefined };

const page = 'https://shop.example.com';

/** Of the connection, its compression, the machine. */
const ofNoInterest = new Set([
  ...['content-encoding', 'connection', 'keep-alive', 'date', 'content-length', 'transfer-encoding'],
]);

/** What a mock cannot find out by itself: it depends on what was stored before. */
const ofState = new Set([404, 409]);

const settled = (text: string): string =>
  text.replaceAll(/req_\w+/g, 'req_…').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time');

const look = async (response: Response): Promise<SeenReply & { headers: Headers; sent: string }> => {
  const headers = new Headers([...response.headers].filter(([name]) => !ofNoInterest.has(name)));
  const sent = await response.text();
  return {
    status: response.status,
    mediaType: headers.get('content-type') ?? '',
    headerNames: [...headers.keys()].toSorted(),
    forPages: Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-'))),
    allow: headers.get('allow'),
    limit: headers.get('x-ratelimit-limit'),
    text: settled(sent),
    headers,
    sent,
  };
};

const addressOf = ({ path, values = {} }: FrontendCall): string =>
  path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values[name])));

const asSent = (body: unknown): string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof Uint8Array
    ? (body as string | Uint8Array<ArrayBuffer>)
    : JSON.stringify(body);

/** The value of a body; of lines a list. */
const parsed = (mediaType: string, text: string): unknown => {
  if (mediaType === linesMediaType)
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return mediaType.includes('json') ? JSON.parse(text) : text;
};

/** Sends one call as a page does, with the question before it. */
export const seeReply = async (
  { origin, key }: Pick<Watched, 'origin' | 'key'>,
  call: FrontendCall,
): Promise<Seen & { headers: Headers; sent: string }> => {
  const { method, body, mediaType = 'application/json', expected, withoutKey, headers = {} } = call;
  const url = origin + addressOf(call);
  const asks = { Origin: page, 'Access-Control-Request-Method': method };
  const preflight = await look(await fetch(url, { method: 'OPTIONS', headers: asks }));
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      Origin: page,
      Accept: 'application/json',
      ...(key && !withoutKey && { Authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'Content-Type': mediaType }),
      // The server does not know it; to the mock it is what became of earlier requests.
      ...(expected && ofState.has(expected) && { Prefer: `code=${expected}` }),
      ...headers,
    },
    ...(body !== undefined && { body: asSent(body) }),
  });
  const seen = await look(response);
  return { ...seen, call, preflight, body: parsed(seen.mediaType, seen.sent) };
};

/** Runs the frontend of a product; every reply is held against its document. */
export const watchFrontend = async (watched: Watched): Promise<Seen[]> => {
  const check = documentCheck([watched.document]);
  const all: Seen[] = [];
  await frontends[watched.product]?.(async (call) => {
    const seen = await seeReply(watched, call);
    check(call.method, addressOf(call), { status: seen.status, headers: seen.headers, text: seen.sent });
    all.push(seen);
    return seen.body;
  });
  return all;
};
