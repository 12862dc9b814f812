import type { components } from '../../../generated/ingestion.ts';
import { rawJson } from '../../core/http/raw-json.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { EventRow } from '../queries/event-row.ts';

/** An event as clients see it: customData is the text that was sent. */
export const toEvent = (row: EventRow): components['schemas']['Event'] => ({
  id: row.id,
  eventName: row.event_name,
  eventId: row.event_id,
  eventTime: row.event_time.getTime() / 1_000,
  source: row.source,
  customData: row.custom_data === null ? null : rawJson(row.custom_data),
  createdAt: toInstant(row.created_at),
  deliveries: row.deliveries.map(({ platform, status, at }) => ({ platform, status, at: toInstant(new Date(at)) })),
});
