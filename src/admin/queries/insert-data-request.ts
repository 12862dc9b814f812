import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import type { Traces } from '../../core/personal-data/places.ts';
import { type DataRequestRow, dataRequestColumns, dataRequestRow } from './data-request-row.ts';

/** A new data request, and who asked. */
export type NewDataRequest = {
  tenantId: string;
  id: string;
  kind: 'export' | 'erase';
  subject: string;
  traces: Traces;
  actorType: string;
  actorId: string | null;
  requestId: string;
  now: Date;
};

/** Stores a data request. */
export const insertDataRequest = (db: Queryable, request: NewDataRequest): Promise<DataRequestRow> =>
  db.one(sql.type(dataRequestRow)`
    INSERT INTO core.data_request (
      tenant_id, id, kind, subject, traces, findings, has_all_records, actor_type, actor_id, request_id, created_at
    )
    VALUES (
      ${request.tenantId}, ${request.id}, ${request.kind}, ${request.subject}, ${JSON.stringify(request.traces)}, '[]',
      true, ${request.actorType}, ${request.actorId}, ${request.requestId}, ${instant(request.now)}
    )
    RETURNING ${dataRequestColumns}
  `);
