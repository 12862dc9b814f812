import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { findDestination } from '../queries/find-destination.ts';
import { toDestination } from '../resources/destination.ts';

/** Shows one destination without its secrets. */
export const getDestination: Operation<operations['getDestination']> = async ({ path, caller, database }) => {
  const tenantId = tenantIdOf(caller.organizationId, 'live');
  const row = await findDestination(database, { tenantId, id: path.destinationId });
  if (!row) throw refuseUnknown('Destination', path.destinationId);
  return { status: 200, body: { data: toDestination(row) } };
};
