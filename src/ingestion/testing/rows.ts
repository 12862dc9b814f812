import { sql } from '../../core/database/sql.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import type { TestServer } from '../../core/testing/start-product.ts';

/** An event to be stored without being sent: of any time, any source, and with an id made elsewhere. It is not counted. */
export type EventSeed = {
  id?: string;
  eventName?: string;
  eventTime: Date;
  receivedAt?: Date;
  source?: 'PIXEL' | 'WEBHOOK' | 'API' | 'MERGED';
  customData?: string | null;
  identities?: string[];
};

/** Stores events for a store and returns their ids in the same order. */
export const addEvents = async (
  server: TestServer,
  { tenantId, storeId }: { tenantId: string; storeId: string },
  seeds: readonly EventSeed[],
): Promise<string[]> => {
  const rows = seeds.map(({ receivedAt, eventTime, ...seed }) => ({
    id: newId('evt', receivedAt ?? eventTime),
    eventName: 'PageView',
    source: 'API',
    customData: null,
    identities: [],
    eventTime,
    receivedAt: receivedAt ?? eventTime,
    ...seed,
  }));
  await server.database.query(sql.typeAlias('nothing')`
    INSERT INTO ingestion.event (
      tenant_id, store_id, created_at, id, event_name, event_id, event_time, source, custom_data, is_uncounted,
      identities
    )
    SELECT
      ${tenantId}, ${storeId}, "receivedAt", id, "eventName", id, date_trunc('second', "eventTime"), source,
      "customData", false, identities
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS seed (
      id text, "eventName" text, "eventTime" timestamptz, "receivedAt" timestamptz, source text, "customData" text,
      identities text[]
    )
  `);
  return rows.map(({ id }) => id);
};
