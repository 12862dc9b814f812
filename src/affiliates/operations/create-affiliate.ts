import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { findOrganizationSettings } from '../../core/organizations/queries/find-organization-settings.ts';
import { announceEvent } from '../announce-event.ts';
import { readCommissionOverride } from '../domain/commission-override.ts';
import { refuseFields } from '../errors.ts';
import { findAffiliate } from '../queries/find-affiliate.ts';
import { insertAffiliate } from '../queries/insert-affiliate.ts';
import { toAffiliate } from '../resources/affiliate.ts';

/** Adds an affiliate, active at once unless the organization wants to approve each. */
export const createAffiliate: Operation<operations['createAffiliate']> = async ({ body, caller, database, now }) => {
  const { tenantId, organizationId } = caller;
  const settings = await findOrganizationSettings(database, { organizationId });
  return database.transaction(async (transaction) => {
    const row = await insertAffiliate(transaction, {
      tenantId,
      id: body.id ?? newId('aff', now),
      displayName: body.displayName,
      email: body.email,
      emailKey: body.email.toLowerCase(),
      type: body.type,
      status: body.status ?? (settings.require_approval ? 'pending' : 'active'),
      companyName: body.companyName ?? null,
      website: body.website ?? null,
      paymentEmail: body.paymentEmail ?? null,
      commissionOverride: readCommissionOverride(body.commissionOverride) ?? null,
      now,
    });
    if (!row) {
      const isIdTaken = body.id !== undefined && (await findAffiliate(transaction, { tenantId, id: body.id }));
      throw refuseFields(isIdTaken ? { id: 'Already in use' } : { email: 'Already in use by another affiliate' });
    }
    const data = toAffiliate(row);
    await announceEvent(transaction, { tenantId, now, event: 'affiliate.created', data });
    return { status: 201, body: { data } };
  });
};
