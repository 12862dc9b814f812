import type { components } from '../../generated/attribution.ts';
import type { Queryable } from '../core/database/sql.ts';
import { announce } from '../core/events/announce.ts';
import { toInstant } from '../core/time/instant.ts';

type Schemas = components['schemas'];
type Webhook =
  | Schemas['ClickTrackedWebhook']
  | Schemas['ConversionTrackedWebhook']
  | Schemas['ConversionAttributedWebhook'];
type Event = Webhook['event'];

/** Every event of this API. */
export const attributionEvents: readonly Event[] = ['click.tracked', 'conversion.tracked', 'conversion.attributed'];

/** What happened: an event, and what its webhook tells of it. */
type Happening = { [E in Event]: { event: E; data: Extract<Webhook, { event: E }>['data'] } }[Event];

/** The documented body of a webhook. */
export const toWebhook = ({ event, data }: Happening, now: Date) => ({ event, timestamp: toInstant(now), data });

/** Announces an event in the transaction of the change it tells of. */
export const announceEvent = (
  transaction: Queryable,
  { tenantId, now, ...happening }: Happening & { tenantId: string; now: Date },
): Promise<void> => {
  const payload = toWebhook(happening, now);
  const { data } = payload;
  const subjectId = 'conversionId' in data ? data.conversionId : data.clickId;
  return announce(transaction, { tenantId, product: 'attribution', type: happening.event, subjectId, payload, now });
};
