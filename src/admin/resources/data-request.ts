import type { components } from '../../../generated/admin.ts';
import { toInstant, toInstantOrNull } from '../../core/time/instant.ts';
import { recordsExpireAt } from '../domain/export-retention.ts';
import type { DataRequestRow } from '../queries/data-request-row.ts';
import type { DataRequestDetailRow } from '../queries/find-data-request.ts';

/** A data request as clients see it. */
export const toDataRequest = (row: DataRequestRow): components['schemas']['DataRequest'] => ({
  id: row.id,
  organizationId: row.tenant_id,
  kind: row.kind,
  subject: row.subject,
  status: row.completed_at ? 'completed' : 'pending',
  findings: row.findings,
  createdAt: toInstant(row.created_at),
  completedAt: toInstantOrNull(row.completed_at),
});

/** A data request with what an export found, unless that has expired. */
export const toDataRequestDetail = (
  row: DataRequestDetailRow,
  now: Date,
): components['schemas']['DataRequestDetail'] => {
  const expiresAt = row.completed_at && row.records && recordsExpireAt(row.completed_at);
  const isThere = expiresAt && expiresAt > now;
  return {
    ...toDataRequest(row),
    records: isThere ? (row.records ?? []) : [],
    hasAllRecords: row.has_all_records,
    recordsExpireAt: isThere ? toInstant(expiresAt) : null,
  };
};
