import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { readLinkDomains } from '../domain/link-domains.ts';
import { reaches } from '../domain/reach.ts';
import { claimOrganization } from '../queries/claim-organization.ts';
import * as queries from '../queries/update-organization.ts';
import { toOrganization } from '../resources/organization.ts';

/** Changes what is given of an organization; what was made under the old settings stays as it is. */
export const updateOrganization: Operation<operations['updateOrganization']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const id = path.organizationId;
    const before = reaches(call.caller, id) ? await claimOrganization(transaction, { id }) : null;
    if (!before) throw refuseUnknown('Organization', id);

    const { name, requireApproval } = body;
    const allowedLinkDomains = body.allowedLinkDomains && readLinkDomains(body.allowedLinkDomains);
    const after = await queries.updateOrganization(transaction, {
      id,
      changes: { name, requireApproval, allowedLinkDomains },
    });
    const changes = changesBetween(toOrganization(before), toOrganization(after));
    await recordChange(transaction, call, {
      organizationId: id,
      action: 'organization.updated',
      targetId: id,
      changes,
    });
    return { status: 200, body: { data: toOrganization(after) } };
  });
