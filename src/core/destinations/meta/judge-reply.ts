import type { PlatformReply, Verdict } from '../platform-sender.ts';

type GraphError = { code?: unknown; error_subcode?: unknown; is_transient?: unknown };

const errorOf = (body: string): GraphError => {
  try {
    const { error } = JSON.parse(body) as { error?: GraphError };
    return typeof error === 'object' && error !== null ? error : {};
  } catch {
    return {};
  }
};

/** Codes of the Graph API ("Handling errors", "Rate limits"): too many calls, of which it also says so by a 4xx. */
const limitCodes: readonly unknown[] = [4, 17, 32, 613];
const isBusinessLimit = (code: unknown): boolean => typeof code === 'number' && code >= 80_000 && code <= 80_014;

/** Codes that are about the access token or its permissions. */
const isPermission = (code: unknown): boolean =>
  [10, 102, 190].includes(code as number) || (typeof code === 'number' && code >= 200 && code <= 299);
const unknownObject = 33;

/** What a request is refused with for what is in it; any other status is about where it went. */
const aboutEvents: readonly number[] = [400, 413, 422];

/**
 * What a reply of the Conversions API means. One invalid event refuses the whole request; a wrong token or pixel would
 * refuse smaller ones as well.
 * `Reading:` a 4xx that calls itself transient, or is about a limit of the Graph API, is tried again like a 429.
 */
export const judgeMetaReply = ({ status, body }: PlatformReply): Verdict => {
  if (status >= 200 && status < 300) return 'accepted';
  if (status === 429 || status >= 500) return 'later';
  const { code, error_subcode: subcode, is_transient: isTransient } = errorOf(body);
  if (isTransient === true || limitCodes.includes(code) || isBusinessLimit(code)) return 'later';
  const isAboutEvents = aboutEvents.includes(status) && !isPermission(code) && subcode !== unknownObject;
  return isAboutEvents ? 'refused' : 'refused_all';
};
