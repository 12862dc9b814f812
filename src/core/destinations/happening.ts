import type { UserData } from './user-data.ts';

/** What an event was about and worth; every number is finite, every text and list not empty. */
export type Sale = {
  value?: number;
  currency?: string;
  orderId?: string;
  contentIds?: string[];
  contents?: { id: string; quantity?: number; itemPrice?: number }[];
  contentType?: string;
};

/** Something that happened in a store, before it is put into a platform's words; it lives in memory only. */
export type Happening = {
  name: string;
  /** By which a platform recognises it when a browser reports it too. */
  eventId: string;
  occurredAt: Date;
  sourceUrl: string | null;
  userData: UserData;
  /** ISO 3166-1 alpha-2: where a phone number without a country's code is read. */
  storeCountry: string | null;
  sale: Sale;
};
