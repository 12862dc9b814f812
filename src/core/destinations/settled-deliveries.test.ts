import { describe, expect, it } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { withOldDatabase } from '../testing/old-database.ts';

describe('a delivery from when what was sent was kept', () => {
  it('is emptied where it is settled, and still to be sent where it is pending', async () => {
    await withOldDatabase('0017', async (url, client) => {
      for (const status of ['pending', 'sent', 'failed'])
        await client.query(
          `INSERT INTO core.delivery (
            tenant_id, destination_id, created_at, id, occurred_at, status, status_at, payload, attempts, next_attempt_at
          )
          VALUES ('org_1', 'dest_1', now(), $1, now(), $1, now(), '{"a": 1}', 1, CASE WHEN $1 = 'pending' THEN now() END)`,
          [status],
        );
      expect(await migrate({ url })).toContain('0017-settled-deliveries');
      const { rows } = await client.query('SELECT id, payload FROM core.delivery');
      expect(Object.fromEntries(rows.map((row) => [row.id, row.payload]))).toEqual({
        ...{ pending: { a: 1 }, sent: null, failed: null },
      });
    });
  });
});
