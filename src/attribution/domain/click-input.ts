import { dayMs } from '../../core/time/day.ts';
import { readIsoInstant } from '../../core/time/instant.ts';

const mostUrlCharacters = 2_048;
const mostCharacters = 500;
const mostClickIds = 20;
const latestAheadMs = 5 * 60_000;

/** Where a click came from: the `utm_*` parameters of its landing page. */
export type Campaign = {
  source: string | null;
  medium: string | null;
  campaign: string | null;
  content: string | null;
  term: string | null;
};

/** At most so many characters, and no half of one. */
const cutText = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** The text where it is one and not too long, else null. */
export const shortTextOrNull = (text: string | undefined): string | null =>
  text && text.length <= mostCharacters ? text : null;

/** Any text, cut to what is kept of an address; null for none. */
export const cutUrlOrNull = (text: string | undefined): string | null =>
  text ? cutText(text, mostUrlCharacters) : null;

/** An absolute http(s) address as it is kept, and the campaign it names; null for anything else. */
export const readLandingPage = (text: string): { landingPage: string; campaign: Campaign } | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const parameter = (name: string): string | null => {
    const value = url.searchParams.get(`utm_${name}`)?.replaceAll('\0', '');
    return value ? cutText(value, mostCharacters) : null;
  };
  return {
    landingPage: cutText(text, mostUrlCharacters),
    campaign: {
      source: parameter('source'),
      medium: parameter('medium'),
      campaign: parameter('campaign'),
      content: parameter('content'),
      term: parameter('term'),
    },
  };
};

/** Click ids of other ad platforms: the first 20 that are texts of 1 to 500 characters. */
export const readClickIds = (clickIds: Record<string, unknown> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(clickIds)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && shortTextOrNull(entry[1]) !== null)
      .filter(([name]) => name.length <= mostCharacters)
      .slice(0, mostClickIds),
  );

/** True for an instant more than 5 minutes ahead. */
export const isAhead = (instant: Date, now: Date): boolean => instant.getTime() > now.getTime() + latestAheadMs;

/** When a click was made: the time given, where it can be read and is not more than 5 minutes ahead, else now. */
export const readClickTime = (text: string | undefined, now: Date): Date => {
  const instant = readIsoInstant(text ?? '');
  return instant && !isAhead(instant, now) ? instant : now;
};

/** The longest window that a store can have. */
export const longestWindowDays = 90;

/** True when an fbclid was first received longer ago than the window. */
export const isExpired = (receivedAt: Date, attributionWindowDays: number, now: Date): boolean =>
  now.getTime() - receivedAt.getTime() > attributionWindowDays * dayMs;
