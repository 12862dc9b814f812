import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct } from '../testing/start-product.ts';
import { dropPartitions } from './drop-partitions.ts';
import { ensurePartitions } from './partitions.ts';

describe('dropPartitions', async () => {
  const { databaseUrl: url } = await startProduct();
  const client = new Client({ connectionString: url });
  beforeAll(() => client.connect());
  afterAll(() => client.end());

  it('drops what ended before the horizon, and of the rest only old rows of the DEFAULT partition', async () => {
    // Those of the real clock go first.
    await dropPartitions({ url, tables: ['core.event'], horizon: new Date('2131-01-01T00:00:00Z') });
    await ensurePartitions({ url, now: new Date('2131-01-15T00:00:00Z') });
    const days = ['2129-06-01', '2131-01-31', '2131-02-01', '2131-02-27', '2131-03-02'];
    for (const day of days)
      await client.query(`INSERT INTO core.event VALUES ('org_1', $1, 'affiliates', 'x', '{}', $2)`, [
        day,
        `${day}T00:00:00Z`,
      ]);
    const horizon = new Date('2131-03-01T00:00:00Z');
    const order = { url, tables: ['core.event'], horizon };
    expect(await dropPartitions(order)).toEqual(['core.event_y2131m01', 'core.event_y2131m02']);
    expect(await dropPartitions(order)).toEqual([]);
    const { rows } = await client.query('SELECT id FROM core.event ORDER BY id');
    expect(rows.map(({ id }) => id)).toEqual(['2131-03-02']);
  });
});
