import { Client } from 'pg';
import type { Acknowledged } from '../acknowledged.ts';
import { commissionOf } from '../commission.ts';
import { moneyOf } from '../money.ts';
import { eachAsSent, eachOnce, type Verdict } from '../verdict.ts';

type Row = { name: string; amount: string | null; currency: string | null };

/** The tables hold what was acknowledged: each row once, with the amount that was sent. */
export const checkTables = async (databaseUrl: string, acknowledged: Acknowledged): Promise<Verdict[]> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const namesIn = async (statement: string) => (await client.query<Row>(statement)).rows.map(({ name }) => name);
  const salesIn = async (statement: string) =>
    (await client.query<Row>(statement)).rows.map((row) => ({ name: row.name, ...moneyOf(row) }));
  const { clicks, conversions, sales, events, visitors } = acknowledged;
  try {
    return [
      eachOnce('stored clicks', clicks, await namesIn(statements.clicks)),
      eachAsSent('stored tracked conversions', conversions, await salesIn(statements.conversions)),
      eachAsSent('stored sales', sales, await salesIn(statements.sales)),
      eachAsSent('stored commissions', sales.map(commissionOf), await salesIn(statements.commissions)),
      eachAsSent('stored events', events, await salesIn(statements.events)),
      eachOnce(
        'stored visitors',
        visitors.map(({ name }) => name),
        await namesIn(statements.visitors),
      ),
      eachAsSent('stored transactions', visitors, await salesIn(statements.transactions)),
    ];
  } finally {
    await client.end();
  }
};

const statements = {
  clicks: "SELECT fbclid AS name FROM attribution.click WHERE store_id = 'store_soak'",
  conversions: `
    SELECT order_id AS name, event_value AS amount, currency
    FROM attribution.conversion
    WHERE store_id = 'store_soak'
  `,
  sales: `
    SELECT external_id AS name, amount, currency
    FROM affiliates.conversion
    WHERE affiliate_id = 'aff_soak'
  `,
  commissions: `
    SELECT external_id AS name, commission_amount AS amount, commission_currency AS currency
    FROM affiliates.conversion
    WHERE affiliate_id = 'aff_soak'
  `,
  events: `
    SELECT event_id AS name, amount, currency
    FROM ingestion.event
    WHERE store_id = 'istore_soak'
  `,
  visitors: "SELECT visitor_id AS name FROM experiments.exposure WHERE visitor_id LIKE 'soak-%'",
  transactions: `
    SELECT transaction_id AS name, amount, NULL AS currency
    FROM experiments.transaction
    WHERE transaction_id LIKE 'soak-%'
  `,
};
