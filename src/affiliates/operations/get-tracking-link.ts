import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../errors.ts';
import { findTrackingLink } from '../queries/find-tracking-link.ts';
import { toTrackingLink } from '../resources/tracking-link.ts';

/** Shows one tracking link with its counts, archived or not. */
export const getTrackingLink: Operation<operations['getTrackingLink']> = async ({ path, caller, database, origin }) => {
  const row = await findTrackingLink(database, { tenantId: caller.tenantId, id: path.trackingLinkId });
  if (!row) throw refuseUnknown('Tracking link', path.trackingLinkId);
  return { status: 200, body: { data: toTrackingLink(row, origin) } };
};
