import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Database, sql } from '../../core/database/sql.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import type { ArrivedEvent } from '../queries/insert-events.ts';

/** A page view of nobody, ready to be stored, unless told otherwise. */
export const arrivedEvent = (now: Date, input: Partial<ArrivedEvent> = {}): ArrivedEvent => {
  const id = newId('evt', now);
  return {
    ...{ id, eventId: id, storeId: 'istore_1', eventName: 'PageView', eventTime: now, now },
    ...{ customData: null, currency: null, amount: null, isUncounted: false, identities: [], fingerprint: null },
    deliveries: [],
    ...input,
  };
};

/** A tenant that no other test has; the tables of events know no foreign key. */
export const uniqueTenantId = (): string => `org_${randomUUID().replaceAll('-', '')}`;

const stored = z.strictObject({
  ids: z.array(z.string()),
  counted: z.number(),
  identities: z.array(z.string()),
  strays: z.number(),
});

/** What is stored of a tenant: its events, how many the totals count, what it recognises, and identities of no event. */
export const storedOf = (database: Database, tenantId: string) =>
  database.one(sql.type(stored)`
    SELECT
      ARRAY(SELECT id FROM ingestion.event WHERE tenant_id = ${tenantId} ORDER BY id) AS ids,
      (SELECT COALESCE(sum(events), 0)::bigint FROM ingestion.event_total WHERE tenant_id = ${tenantId}) AS counted,
      ARRAY(
        SELECT value FROM ingestion.event_identity WHERE tenant_id = ${tenantId} ORDER BY kind, value
      ) AS identities,
      (
        SELECT count(*)
        FROM ingestion.event_identity AS identity
        WHERE tenant_id = ${tenantId}
          AND NOT EXISTS (SELECT FROM ingestion.event WHERE tenant_id = identity.tenant_id AND id = identity.id)
      ) AS strays
  `);
