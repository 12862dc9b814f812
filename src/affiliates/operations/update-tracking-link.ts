import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { checkDestination } from '../check-destination.ts';
import { refuseUnknown } from '../errors.ts';
import { findTrackingLink } from '../queries/find-tracking-link.ts';
import * as queries from '../queries/update-tracking-link.ts';
import { toTrackingLink } from '../resources/tracking-link.ts';

/** Changes where a link leads, archives or restores it; its code never changes. */
export const updateTrackingLink: Operation<operations['updateTrackingLink']> = async (call) => {
  const { path, body, caller, database, now, origin } = call;
  const { tenantId, organizationId } = caller;
  const key = { tenantId, id: path.trackingLinkId };
  const before = await findTrackingLink(database, key);
  if (!before) throw refuseUnknown('Tracking link', path.trackingLinkId);
  if (typeof body.customUrl === 'string')
    await checkDestination(database, { customUrl: body.customUrl, offerUrl: before.offer_url, organizationId });

  await queries.updateTrackingLink(database, {
    ...key,
    now,
    changes: { customUrl: body.customUrl, archived: body.archived },
  });
  const row = await findTrackingLink(database, key);
  if (!row) throw new Error(`Tracking link ${path.trackingLinkId} is gone although links are never deleted`);
  return { status: 200, body: { data: toTrackingLink(row, origin) } };
};
