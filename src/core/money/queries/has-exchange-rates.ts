import { type Queryable, sql } from '../../database/sql.ts';

/** Tells whether there are rates published on this day, `YYYY-MM-DD`, or later. All tenants: they share them. */
export const hasExchangeRates = (db: Queryable, { since }: { since: string }): Promise<boolean> =>
  db.exists(sql.typeAlias('nothing')`SELECT FROM core.exchange_rate WHERE published_on >= ${since}`);
