import type { operations } from '../../../generated/admin.ts';
import { recordRead } from '../../core/audit/record-change.ts';
import { findDestinationAddress } from '../../core/destinations/queries/find-destination-address.ts';
import { sendTestEvent } from '../../core/destinations/send-test-event.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse, refuseUnknown } from '../../core/http/problem-errors.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';

/**
 * Sends one made-up event that the platform counts nowhere, and shows what it answered. No transaction waits for the
 * platform: it begins with the answer. So copies with one Idempotency-Key that come before that may each send one, and
 * only the first to be done is logged and kept.
 */
export const testDestination: Operation<operations['testDestination']> = async ({ path, database, ...call }) => {
  const { caller, now } = call;
  const place = { tenantId: tenantIdOf(caller.organizationId, 'live'), destinationId: path.destinationId };
  const destination = await findDestinationAddress(database, place);
  if (!destination || destination.credentials === null) throw refuseUnknown('Destination', place.destinationId);
  if (destination.test_event_code === null)
    throw refuse('conflict', `Destination '${place.destinationId}' has no testEventCode`);

  const eventId = newId('evt', now);
  const { isAccepted, answer } = await sendTestEvent(place, destination, { ...call, eventId });
  const target = { targetType: 'destination', targetId: place.destinationId };
  return database.transaction(async (transaction) => {
    await recordRead(transaction, call, { action: 'destination.tested', ...target });
    return { status: 200, body: { data: { isAccepted, eventId, answer } } };
  });
};
