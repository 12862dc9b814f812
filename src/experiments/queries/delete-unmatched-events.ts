import { type Queryable, sql } from '../../core/database/sql.ts';
import type { UnmatchedEvents } from './list-unmatched-events.ts';

/** Deletes events that were kept apart. */
export const deleteUnmatchedEvents = (db: Queryable, { tenantId, projectId, fingerprints }: UnmatchedEvents) =>
  db.query(sql.typeAlias('nothing')`
    DELETE FROM experiments.unmatched_event
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId}
      AND fingerprint = ANY (${sql.array([...fingerprints], 'text')})
  `);
