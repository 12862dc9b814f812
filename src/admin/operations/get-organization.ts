import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { reaches } from '../domain/reach.ts';
import { findOrganization } from '../queries/find-organization.ts';
import { toOrganization } from '../resources/organization.ts';

/** Shows one organization: the operator each one, a key its own. */
export const getOrganization: Operation<operations['getOrganization']> = async ({ path, caller, database }) => {
  const id = path.organizationId;
  const row = reaches(caller, id) ? await findOrganization(database, { id }) : null;
  if (!row) throw refuseUnknown('Organization', id);
  return { status: 200, body: { data: toOrganization(row) } };
};
