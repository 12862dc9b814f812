import { z } from 'zod';
import { type Fragment, sql } from '../../core/database/sql.ts';
import { eventDeliveries, eventDeliveriesList } from '../../core/destinations/queries/event-deliveries.ts';

/** An event as it is shown. */
export const eventRow = z.strictObject({
  id: z.string(),
  event_name: z.string(),
  event_id: z.string(),
  event_time: z.date(),
  source: z.string(),
  custom_data: z.string().nullable(),
  created_at: z.date(),
  deliveries: eventDeliveriesList,
});

/** See `eventRow`. */
export type EventRow = z.infer<typeof eventRow>;

/** The columns of `eventRow`, of ingestion.event; `customData` may stand for less than the whole of it. */
export const eventColumns = (
  place: { tenantId: string; storeId: string },
  customData = sql.fragment`custom_data`,
): Fragment => sql.fragment`
  id, event_name, event_id, event_time, source, ${customData} AS custom_data, created_at,
  ${eventDeliveries({ product: 'ingestion', ...place }, sql.fragment`event.created_at`, sql.fragment`event.id`)} AS deliveries
`;
