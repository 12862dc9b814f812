import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { openRowFiles } from './copied-rows.ts';
import { purchase } from './shop-events.ts';

const eventColumns =
  'tenant_id, store_id, created_at, id, event_name, event_id, event_time, source, custom_data, currency, amount, is_uncounted, identities';
const identityColumns = 'tenant_id, store_id, kind, value, id, accepted_at, expires_at';

let written = 0;

const hash = (): string => randomBytes(32).toString('base64url');

/**
 * Events as rows for COPY, the same as the server stores them: `write` makes so many new ones, of which `copyAll` stores
 * events and identities in one transaction, `copyEvents` the events alone.
 */
export const copiedEvents = async (client: Client, tenantId: string) => {
  const files = await openRowFiles();

  const write = async (count: number): Promise<void> => {
    const now = Date.now();
    const at = new Date(now).toISOString();
    const expiresAt = new Date(now + 20 * 60 * 1_000).toISOString();
    const eventRows: string[][] = [];
    const identityRows: string[][] = [];
    for (let index = 0; index < count; index++) {
      const { eventName, customData } = purchase(index);
      const id = `evt_copied_${String(written++).padStart(20, '0')}`;
      const place = [tenantId, 'istore_bench'];
      const told = ['API', JSON.stringify(customData), 'EUR', '1', 'f', `{${hash()},${hash()}}`];
      eventRows.push([...place, at, id, eventName, id, at, ...told]);
      for (const identity of [
        ['event_id', id],
        ['fingerprint', hash()],
      ])
        identityRows.push([...place, ...identity, id, at, expiresAt]);
    }
    await files.write('events', eventRows);
    await files.write('identities', identityRows);
  };

  const copyEvents = async (): Promise<void> => {
    await client.query(`COPY ingestion.event (${eventColumns}) FROM '${files.pathOf('events')}'`);
  };
  const copyAll = async (): Promise<void> => {
    await client.query('BEGIN');
    await client.query(`COPY ingestion.event_identity (${identityColumns}) FROM '${files.pathOf('identities')}'`);
    await copyEvents();
    await client.query('COMMIT');
  };
  return { write, copyAll, copyEvents, remove: files.remove };
};
