import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { migrate } from '../database/migrate.ts';

const migrations = fileURLToPath(new URL('../../../db/migrations', import.meta.url));
const name = 'tributary_old_events';

/** A database as it was before events said whom they are about, and what goes on in it. */
const withOldDatabase = async (work: (url: string, client: Client) => Promise<void>): Promise<void> => {
  const administrator = new Client(inject('databaseServerUrl'));
  await administrator.connect();
  const directory = await mkdtemp(join(tmpdir(), 'old-migrations-'));
  try {
    await administrator.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await administrator.query(`CREATE DATABASE ${name}`);
    for (const file of await readdir(migrations))
      if (file < '0012') await copyFile(join(migrations, file), join(directory, file));
    const url = Object.assign(new URL(inject('databaseServerUrl')), { pathname: `/${name}` }).href;
    await migrate({ url, directory });
    const client = new Client(url);
    await client.connect();
    await work(url, client).finally(() => client.end());
  } finally {
    await administrator.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await administrator.end();
    await rm(directory, { recursive: true });
  }
};

describe('an event from before events said whom they are about', () => {
  it('says it too, by what its body tells', async () => {
    const bodies = {
      sale: { event: 'conversion.created', data: { id: 'conv_1', clickId: 'click_9' } },
      click: { event: 'click.tracked', data: { clickId: 'click_1' } },
      conversion: { event: 'conversion.attributed', data: { conversionId: 'conv_2', attributedTo: { clickId: 'c' } } },
      trial: { event: 'webhook.test', data: { endpointId: 'whe_1' } },
    };
    await withOldDatabase(async (url, client) => {
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
