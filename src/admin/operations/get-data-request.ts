import type { operations } from '../../../generated/admin.ts';
import { recordRead } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { findDataRequest } from '../queries/find-data-request.ts';
import { toDataRequestDetail } from '../resources/data-request.ts';

/** Shows a data request and what an export found; a look at somebody's data is written down before it is answered. */
export const getDataRequest: Operation<operations['getDataRequest']> = async ({ path, database, ...call }) => {
  const id = path.dataRequestId;
  const row = await findDataRequest(database, { tenantId: tenantIdOf(call.caller.organizationId, 'live'), id });
  if (!row) throw refuseUnknown('Data request', id);
  const data = toDataRequestDetail(row, call.now);
  const read = { action: 'data_request.read', targetType: 'data_request', targetId: id } as const;
  if (data.records.length > 0) await recordRead(database, call, read);
  return { status: 200, body: { data } };
};
