import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse } from '../../core/http/problem-errors.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { readLinkDomains } from '../domain/link-domains.ts';
import { insertOrganization } from '../queries/insert-organization.ts';
import { insertTenants } from '../queries/insert-tenants.ts';
import { toOrganization } from '../resources/organization.ts';

/** Adds an organization with its empty live and test data sets. */
export const createOrganization: Operation<operations['createOrganization']> = ({ body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { now } = call;
    const { id = newId('org', now), name, requireApproval } = body;
    const allowedLinkDomains = readLinkDomains(body.allowedLinkDomains);
    const row = await insertOrganization(transaction, { id, name, requireApproval, allowedLinkDomains, now });
    if (!row) throw refuse('conflict', `Organization '${id}' exists already`);

    const [liveTenantId, testTenantId] = [tenantIdOf(id, 'live'), tenantIdOf(id, 'test')];
    await insertTenants(transaction, { organizationId: id, liveTenantId, testTenantId });
    const changes = changesBetween(null, { name, requireApproval, allowedLinkDomains });
    await recordChange(transaction, call, {
      organizationId: id,
      action: 'organization.created',
      targetId: id,
      changes,
    });
    return { status: 201, body: { data: toOrganization(row) } };
  });
