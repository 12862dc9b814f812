import type { Database } from '../core/database/sql.ts';
import type { Outcome } from './queries/insert-events.ts';
import { isProblem, type ReadContext, readEvent, type SentEvent } from './read-event.ts';
import { recordEvents } from './record-events.ts';
import type { Handled } from './resources/batch-result.ts';

/** Handles each of several events by itself: reads it, and stores the good ones together; in the order they were sent. */
export const handleEvents = async (
  database: Database,
  tenantId: string,
  sent: readonly SentEvent[],
  context: ReadContext,
): Promise<Handled[]> => {
  const read = sent.map((event) => readEvent(event, context));
  const good = read.flatMap((event) => (isProblem(event) ? [] : event));
  const outcomes = await recordEvents(database, tenantId, good);
  return read.map((event) =>
    isProblem(event) ? event : { eventId: event.eventId, outcome: outcomes.get(event.id) as Outcome },
  );
};
