import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

/** What is known of where a request came from, seen through the operator's proxies. */
export type Origins = {
  /** The client's address: X-Forwarded-For counts only as far as trusted proxies wrote it. */
  clientAddress(request: IncomingMessage): string;
  /** True when the client's own connection was encrypted. */
  isSecure(request: IncomingMessage): boolean;
  /** The host name that the client asked for, in lower case and without port. */
  hostName(request: IncomingMessage): string;
  /** `https://track.example.com`: PUBLIC_ORIGIN, else what the client asked for. */
  publicOrigin(request: IncomingMessage): string;
};

/** Reads client addresses and origins; forwarded headers are believed only from `trustedProxies` (addresses or CIDR ranges). */
export const origins = ({
  trustedProxies,
  publicOrigin,
}: {
  trustedProxies: string[];
  publicOrigin: string | undefined;
}): Origins => {
  const isTrusted = proxyAddress.compile(trustedProxies);
  const forwarded = (request: IncomingMessage, name: string): string | undefined => {
    if (!isTrusted(request.socket.remoteAddress ?? '', 0)) return undefined;
    const value = request.headers[name];
    return typeof value === 'string' ? value.split(',')[0]?.trim() : undefined;
  };
  const isSecure = (request: IncomingMessage): boolean => forwarded(request, 'x-forwarded-proto') === 'https';
  return {
    clientAddress: (request) => (request.socket.remoteAddress ? proxyAddress(request, isTrusted) : ''),
    isSecure,
    hostName: (request) =>
      (forwarded(request, 'x-forwarded-host') ?? request.headers.host ?? '').toLowerCase().replace(/:\d+$/, ''),
    publicOrigin: (request) => {
      if (publicOrigin) return publicOrigin;
      const scheme = isSecure(request) ? 'https' : 'http';
      const host = forwarded(request, 'x-forwarded-host') ?? request.headers.host ?? 'localhost';
      const origin = `${scheme}://${host}`;
      return URL.canParse(origin) ? new URL(origin).origin : `${scheme}://localhost`;
    },
  };
};
