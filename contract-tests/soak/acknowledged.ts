import type { Sale } from './money.ts';

/** What was acknowledged, by the names that the clients gave. */
export type Acknowledged = {
  clicks: string[];
  /** With the ids that the server gave. */
  conversions: (Sale & { id: string })[];
  visits: { acknowledged: number; tried: number };
  sales: Sale[];
  approved: Sale[];
  events: Sale[];
  /** Each bought once. */
  visitors: Sale[];
  /** Answers that no good client should get. */
  surprises: string[];
};

/** Nothing yet. */
export const nothingAcknowledged = (): Acknowledged => ({
  ...{ clicks: [], conversions: [], sales: [], approved: [], events: [], visitors: [], surprises: [] },
  visits: { acknowledged: 0, tried: 0 },
});
