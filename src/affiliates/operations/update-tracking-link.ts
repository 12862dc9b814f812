import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { findOrganizationSettings } from '../../core/organizations/queries/find-organization-settings.ts';
import { destinationProblem } from '../domain/destination.ts';
import { refuseFields, refuseUnknown } from '../errors.ts';
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
  if (typeof body.customUrl === 'string') {
    const { allowed_link_domains } = await findOrganizationSettings(database, { organizationId });
    const problem = destinationProblem(body.customUrl, before.offer_url, allowed_link_domains);
    if (problem) throw refuseFields({ customUrl: problem });
  }

  await queries.updateTrackingLink(database, {
    ...key,
    now,
    changes: { customUrl: body.customUrl, archived: body.archived },
  });
  const row = await findTrackingLink(database, key);
  return { status: 200, body: { data: toTrackingLink(row ?? before, origin) } };
};
