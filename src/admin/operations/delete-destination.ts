import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import { deliverEventsAt } from '../../core/destinations/deliver-events-job.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { toInstant } from '../../core/time/instant.ts';
import * as queries from '../queries/delete-destination.ts';
import { toDestination } from '../resources/destination.ts';

/** Ends a destination for good and erases its credentials; a job gives up what still waits for it. */
export const deleteDestination: Operation<operations['deleteDestination']> = ({ path, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller, now } = call;
    const { organizationId } = caller;
    const place = { tenantId: tenantIdOf(organizationId, 'live'), id: path.destinationId };
    const row = await queries.deleteDestination(transaction, { ...place, now });
    if (!row) throw refuseUnknown('Destination', place.id);

    await insertJob(transaction, deliverEventsAt({ tenantId: place.tenantId, destinationId: place.id }));
    const changes = changesBetween(null, { deletedAt: toInstant(now) });
    const change = { organizationId, action: 'destination.deleted', targetId: place.id, changes } as const;
    await recordChange(transaction, call, change);
    return { status: 200, body: { data: toDestination(row) } };
  });
