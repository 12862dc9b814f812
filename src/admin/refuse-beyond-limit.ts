import type { Queryable } from '../core/database/sql.ts';
import { refuse } from '../core/http/problem-errors.ts';
import { claimTenant } from './queries/claim-tenant.ts';
import { countDestinations } from './queries/count-destinations.ts';
import { countWebhookEndpoints } from './queries/count-webhook-endpoints.ts';

const most = 50;
const counts = { 'webhook endpoints': countWebhookEndpoints, destinations: countDestinations };

/**
 * Refuses one more where a data set has 50 already: each event costs as much work as there are. The lock comes first, in a
 * statement of its own, so that the count sees what others have added.
 */
export const refuseBeyondLimit = async (
  transaction: Queryable,
  { tenantId, of }: { tenantId: string; of: keyof typeof counts },
): Promise<void> => {
  await claimTenant(transaction, { tenantId });
  if ((await counts[of](transaction, { tenantId })) >= most)
    throw refuse('limit_reached', `A data set has at most ${most} ${of}`);
};
