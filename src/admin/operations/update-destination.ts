import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import { deliverEventsAt } from '../../core/destinations/deliver-events-job.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseFields, refuseUnknown } from '../../core/http/problem-errors.ts';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { claimDestination } from '../queries/claim-destination.ts';
import * as queries from '../queries/update-destination.ts';
import { keepCredentials, readBaseUrl } from '../read-destination.ts';
import { toDestination, toDestinationSettings } from '../resources/destination.ts';

/** Changes what is given of a destination; what waits for it is sent when it is switched on again. */
export const updateDestination: Operation<operations['updateDestination']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { organizationId } = call.caller;
    const place = { tenantId: tenantIdOf(organizationId, 'live'), id: path.destinationId };
    const before = await claimDestination(transaction, place);
    if (!before) throw refuseUnknown('Destination', place.id);

    const kept = body.credentials && keepCredentials({ ...place, platform: before.platform }, body.credentials, call);
    const { isEnabled, testEventCode } = body;
    const baseUrl = readBaseUrl(body.baseUrl, call);
    // Who may not read the credentials must not have them sent to a server of their own.
    if (baseUrl !== undefined && baseUrl !== before.base_url && !kept)
      throw refuseFields({ credentials: 'Required when baseUrl changes' });
    const after = await queries.updateDestination(transaction, {
      ...place,
      changes: {
        baseUrl,
        isEnabled,
        testEventCode,
        ...(kept ?? { credentials: undefined, credentialsHint: undefined }),
      },
    });
    if (after.is_enabled)
      await insertJob(transaction, deliverEventsAt({ tenantId: place.tenantId, destinationId: place.id }));
    const changes = changesBetween(toDestinationSettings(before), toDestinationSettings(after));
    const change = { organizationId, action: 'destination.updated', targetId: place.id, changes } as const;
    await recordChange(transaction, call, change);
    return { status: 200, body: { data: toDestination(after) } };
  });
