import type { Platform } from './platform.ts';

/** Where platforms are reached unless a destination says otherwise, and the version of their API. */
export type PlatformAddresses = Partial<Record<Platform, { baseUrl: string; version: string }>>;

/** The platforms' own addresses. */
export const documentedAddresses = {
  meta: { baseUrl: 'https://graph.facebook.com', version: 'v25.0' },
} satisfies PlatformAddresses;
