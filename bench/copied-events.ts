import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { purchase } from './shop-events.ts';

const eventColumns =
  'tenant_id, store_id, created_at, id, event_name, event_id, event_time, source, custom_data, currency, amount, is_uncounted, identities';
const identityColumns = 'tenant_id, store_id, kind, value, id, accepted_at, expires_at';

let written = 0;

const hash = (): string => randomBytes(32).toString('base64url');

/**
 * Events as rows for COPY, the same as the server stores them: `write` makes so many new ones, of which `copyAll` stores
 * events and identities in one transaction, `copyEvents` the events alone. The files are read by the database itself, so
 * that nothing but COPY is measured.
 */
export const copiedEvents = async (client: Client, tenantId: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-copy-'));
  await chmod(folder, 0o755);
  const [events, identities] = [join(folder, 'events'), join(folder, 'identities')];

  const write = async (count: number): Promise<void> => {
    const now = Date.now();
    const at = new Date(now).toISOString();
    const expiresAt = new Date(now + 20 * 60 * 1_000).toISOString();
    const eventRows: string[] = [];
    const identityRows: string[] = [];
    for (let index = 0; index < count; index++) {
      const { eventName, customData } = purchase(index);
      const id = `evt_copied_${String(written++).padStart(20, '0')}`;
      const place = [tenantId, 'istore_bench'];
      const told = ['API', JSON.stringify(customData), 'EUR', '1', 'f', `{${hash()},${hash()}}`];
      eventRows.push([...place, at, id, eventName, id, at, ...told].join('\t'));
      for (const [kind, value] of [
        ['event_id', id],
        ['fingerprint', hash()],
      ])
        identityRows.push([...place, kind, value, id, at, expiresAt].join('\t'));
    }
    await writeFile(events, `${eventRows.join('\n')}\n`, { mode: 0o644 });
    await writeFile(identities, `${identityRows.join('\n')}\n`, { mode: 0o644 });
  };

  const copyEvents = async (): Promise<void> => {
    await client.query(`COPY ingestion.event (${eventColumns}) FROM '${events}'`);
  };
  const copyAll = async (): Promise<void> => {
    await client.query('BEGIN');
    await client.query(`COPY ingestion.event_identity (${identityColumns}) FROM '${identities}'`);
    await copyEvents();
    await client.query('COMMIT');
  };
  return { write, copyAll, copyEvents, remove: () => rm(folder, { recursive: true }) };
};
