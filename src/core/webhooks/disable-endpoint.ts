import type { Queryable } from '../database/sql.ts';
import { announce } from '../events/announce.ts';
import { toInstant, toInstantOrNull } from '../time/instant.ts';
import { type ReasonToDisable, updateEndpointDisabled } from './queries/update-endpoint-disabled.ts';

/** The event that tells of an endpoint the server has disabled; the server's own product documents it. */
export const endpointDisabledEvent = 'webhook_endpoint.disabled';

type Ending = {
  tenantId: string;
  /** The product whose webhooks tell of it. */
  ownProduct: string;
  endpoint: { id: string; product: string; url: string; failingSince: Date | null };
  reason: ReasonToDisable;
  now: Date;
};

/** Stops sending to an endpoint and tells whoever listens to the events of the server itself; false when it was disabled already. */
export const disableEndpoint = async (
  transaction: Queryable,
  { tenantId, ownProduct, endpoint, reason, now }: Ending,
): Promise<boolean> => {
  const { id, product, url, failingSince } = endpoint;
  const isDisabledNow = await updateEndpointDisabled(transaction, { tenantId, id, reason });
  if (!isDisabledNow) return false;
  const data = { id, product, url, reason, failingSince: toInstantOrNull(failingSince) };
  const payload = { event: endpointDisabledEvent, timestamp: toInstant(now), data };
  const told = { tenantId, product: ownProduct, type: endpointDisabledEvent, subjectId: id, payload, now };
  await announce(transaction, told);
  return true;
};
