import * as http from 'node:http';
import * as https from 'node:https';
import { checkedLookup } from './checked-lookup.ts';
import { reasonOf } from './reason-of.ts';
import { type ResolveHost, resolveHost } from './resolve-host.ts';
import { faultOfTarget, type PrivateTargets } from './target.ts';

/** A POST to somebody else's server. */
type OutboundPost = { url: string; headers: Readonly<Record<string, string>>; body: string };

/**
 * What came back: an answer of any status, with the first 64 KB of its body, or why there was none; `wasStopped` where that
 * says nothing about the target, as this process is about to end.
 */
export type OutboundReply =
  | { status: number; headers: http.IncomingHttpHeaders; body: Buffer; durationMs: number }
  | { status: null; error: string; durationMs: number; wasStopped?: true };

/** The one way out of the server. */
export type Outbound = {
  /** What forbids requests to this url as it is spelled; null when nothing does. */
  faultOf(url: string): string | null;
  /** Sends and answers, never rejects: within 15 seconds, redirects not followed, to public addresses only. */
  post(request: OutboundPost): Promise<OutboundReply>;
};

const mostBodyBytes = 65_536;
const keepAlive = { keepAlive: true, maxFreeSockets: 8, timeout: 20_000 };

/** Opens the way out, until `stopped` gives up what has no answer by then; `resolve` and `timeoutMs` are there for tests. */
export const createOutbound = ({
  privateTargets,
  resolve = resolveHost,
  timeoutMs = 15_000,
  stopped,
}: {
  privateTargets: PrivateTargets;
  resolve?: ResolveHost;
  timeoutMs?: number;
  stopped?: AbortSignal;
}): Outbound => {
  const lookup = checkedLookup(resolve, privateTargets);
  const secure = { open: https.request, options: { lookup, agent: new https.Agent(keepAlive) } };
  const plain = { open: http.request, options: { lookup, agent: new http.Agent(keepAlive) } };

  const send = ({ url, headers, body }: OutboundPost, signal: AbortSignal) =>
    new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const { open, options } = url.startsWith('https:') ? secure : plain;
      const request = open(url, { ...options, method: 'POST', headers, signal });
      const fail = (error: Error) => reject(Object.assign(error, { isStale: request.reusedSocket }));
      request.on('error', fail);
      request.once('response', (reply) => {
        // From here on what breaks is the body, which is kept as far as it came.
        request.off('error', fail).on('error', () => {});
        void readBody(reply).then((body) => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body }));
      });
      request.end(body);
    });

  return {
    faultOf: (url) => faultOfTarget(url, privateTargets),
    async post(given) {
      const startedAt = performance.now();
      const durationMs = () => Math.round(performance.now() - startedAt);
      const fault = faultOfTarget(given.url, privateTargets);
      if (fault) return { status: null, error: fault, durationMs: 0 };
      const request = { ...given, url: new URL(given.url).href };
      const inTime = AbortSignal.timeout(timeoutMs);
      const signal = stopped ? AbortSignal.any([inTime, stopped]) : inTime;
      try {
        // A kept connection may be closed by the other side at the moment it is used: that says nothing about the target.
        const reply = await send(request, signal).catch((error) => {
          if (error.isStale && !signal.aborted) return send(request, signal);
          throw error;
        });
        return { ...reply, durationMs: durationMs() };
      } catch (error) {
        if (stopped?.aborted)
          return { status: null, error: 'The server was stopped', durationMs: durationMs(), wasStopped: true };
        return { status: null, error: reasonOf(error, timeoutMs), durationMs: durationMs() };
      }
    },
  };
};

/** What comes of a body, at most 64 KB; the status has been answered, so a body that breaks off is kept as far as it came. */
const readBody = (reply: http.IncomingMessage): Promise<Buffer> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => resolve(Buffer.concat(chunks).subarray(0, mostBodyBytes));
    reply.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= mostBodyBytes) reply.destroy();
    });
    reply.on('error', finish);
    reply.once('close', finish);
    reply.once('end', finish);
  });
