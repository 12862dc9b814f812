import type { components } from '../../generated/affiliates.ts';
import type { Queryable } from '../core/database/sql.ts';
import { announce } from '../core/events/announce.ts';
import { toInstant } from '../core/time/instant.ts';

type Schemas = components['schemas'];
type Webhook =
  | Schemas['AffiliateCreatedWebhook']
  | Schemas['AffiliateApprovedWebhook']
  | Schemas['ConversionCreatedWebhook']
  | Schemas['ConversionApprovedWebhook']
  | Schemas['ConversionRejectedWebhook'];
type Event = Webhook['event'];

/** Every event of this API. */
export const affiliatesEvents: readonly Event[] = [
  'affiliate.created',
  'affiliate.approved',
  'conversion.created',
  'conversion.approved',
  'conversion.rejected',
];

/** What happened: an event, and what it happened to as a reply shows it. */
type Happening = { [E in Event]: { event: E; data: Extract<Webhook, { event: E }>['data'] } }[Event];

/** Announces an event in the transaction of the change it tells of, with its documented body. */
export const announceEvent = (
  transaction: Queryable,
  { tenantId, now, event, data }: Happening & { tenantId: string; now: Date },
): Promise<void> => {
  const payload = { event, timestamp: toInstant(now), data };
  return announce(transaction, { tenantId, product: 'affiliates', type: event, subjectId: data.id, payload, now });
};
