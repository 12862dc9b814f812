/** The ad platforms that get personal data of shop events. */
export const platforms = [
  'meta',
  'google_ads',
  'microsoft',
  'tiktok',
  'pinterest',
  'snap',
  'linkedin',
  'reddit',
] as const;

/** One of `platforms`. */
export type Platform = (typeof platforms)[number];
