import { describe, expect, it } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { withOldDatabase } from '../testing/old-database.ts';

describe('an event from before events said whom they are about', () => {
  it('says it too, by what its body tells', async () => {
    const bodies = {
      sale: { event: 'conversion.created', data: { id: 'conv_1', clickId: 'click_9' } },
      click: { event: 'click.tracked', data: { clickId: 'click_1' } },
      conversion: { event: 'conversion.attributed', data: { conversionId: 'conv_2', attributedTo: { clickId: 'c' } } },
      trial: { event: 'webhook.test', data: { endpointId: 'whe_1' } },
    };
    await withOldDatabase('0012', async (url, client) => {
      for (const [id, body] of Object.entries(bodies))
        await client.query(
          `INSERT INTO core.event (tenant_id, id, product, type, payload, created_at) VALUES ('org_1', $1, '', '', $2, now())`,
          [id, JSON.stringify(body)],
        );
      expect(await migrate({ url })).toContain('0012-erasure');
      const { rows } = await client.query('SELECT id, subject_id FROM core.event');
      expect(Object.fromEntries(rows.map((row) => [row.id, row.subject_id]))).toEqual({
        ...{ sale: 'conv_1', click: 'click_1', conversion: 'conv_2', trial: null },
      });
    });
  });
});
