import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { findStore } from '../queries/find-store.ts';
import { toIngestionStore } from '../resources/ingestion-store.ts';

/** Shows one store, the live one unless the other mode is asked for. */
export const getIngestionStore: Operation<operations['getIngestionStore']> = async ({
  path: { ingestionStoreId: id },
  query: { mode = 'live' },
  caller: { organizationId },
  database,
}) => {
  const row = await findStore(database, { tenantId: tenantIdOf(organizationId, mode), id });
  if (!row) throw refuseUnknown('Ingestion store', id);
  return { status: 200, body: { data: toIngestionStore(row, organizationId) } };
};
