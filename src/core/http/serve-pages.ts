import { createHash } from 'node:crypto';
import express, { type RequestHandler } from 'express';
import { Failure } from '../errors/failure.ts';

/** What is read at one path, the same for everybody; made when it is first asked for. */
export type Page = { mediaType: string; read: () => string | Buffer };

/** A page may fetch from this server alone, runs no script but this server's, and is shown in no frame. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves pages by their paths, with or without a slash at the end, to GET and HEAD, with a strong ETag to ask again with.
 * Another method is refused by `refuse` with 405; another path is left to whoever comes next.
 */
export const servePages = (
  pages: ReadonlyMap<string, Page>,
  refuse: (request: Parameters<RequestHandler>[0], response: Parameters<RequestHandler>[1], failure: Failure) => void,
): RequestHandler => {
  const made = new Map<string, { body: Buffer; etag: string }>();
  const bodyOf = (path: string, { read }: Page) => {
    const known = made.get(path);
    if (known) return known;
    const body = Buffer.from(read());
    const fresh = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
    made.set(path, fresh);
    return fresh;
  };

  const served = express().disable('x-powered-by').enable('case sensitive routing');
  for (const [path, page] of pages)
    served.all(path, (request, response) => {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return refuse(request, response, notAllowed(request.method));
      const { body, etag } = bodyOf(path, page);
      response
        .set({
          'Content-Type': page.mediaType,
          'Content-Security-Policy': contentSecurityPolicy,
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
          'Cache-Control': 'no-cache',
          ETag: etag,
        })
        .send(body);
    });
  return served;
};

const notAllowed = (method: string): Failure =>
  new Failure('methodNotAllowed', `Method ${method} is not allowed here; use GET, HEAD`, {
    headers: { Allow: 'GET, HEAD' },
  });
