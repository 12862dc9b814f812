import type { Queryable } from '../core/database/sql.ts';
import { findOrganizationSettings } from '../core/organizations/queries/find-organization-settings.ts';
import { destinationProblem } from './domain/destination.ts';
import { refuseFields } from './errors.ts';

/** Refuses a link's own destination where neither the offer's url nor the organization's settings allow it. */
export const checkDestination = async (
  db: Queryable,
  { customUrl, offerUrl, organizationId }: Record<'customUrl' | 'offerUrl' | 'organizationId', string>,
): Promise<void> => {
  const { allowed_link_domains } = await findOrganizationSettings(db, { organizationId });
  const problem = destinationProblem(customUrl, offerUrl, allowed_link_domains);
  if (problem) throw refuseFields({ customUrl: problem });
};
