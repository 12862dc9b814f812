import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ currency: z.string(), published_on: z.string(), rate: z.string() });

/** A rate of core.exchange_rate. */
export type ExchangeRateRow = z.infer<typeof row>;

/**
 * All rates of the last day of publication until `on`, of the newest one where it is undefined, by currency.
 * All tenants: rates are the same for everybody.
 */
export const listRatesInForce = (
  db: Queryable,
  { on }: { on: string | undefined },
): Promise<readonly ExchangeRateRow[]> =>
  db.any(sql.type(row)`
    SELECT currency, published_on, rate
    FROM core.exchange_rate
    WHERE published_on = (
      SELECT max(published_on) FROM core.exchange_rate WHERE published_on <= ${on ?? 'infinity'}::date
    )
    ORDER BY currency
  `);
