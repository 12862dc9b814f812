import type { Queryable } from '../database/sql.ts';
import { deleteEventsAbout, type EventsAbout } from './queries/delete-events-about.ts';
import { listEventsAbout } from './queries/list-events-about.ts';
import { updateAttemptsForgotten } from './queries/update-attempts-forgotten.ts';
import { updateEventPayloads } from './queries/update-event-payloads.ts';

/**
 * Removes what webhooks tell of records that are erased: the events, and what receivers answered to them. Their deliveries
 * stay, given up as `erased`. Resolves to how many events they were. The records must be locked or gone before, so that
 * nothing more is announced of them; answers are taken away in a later statement than deliveries are given up, so that
 * one that was being kept just then is seen.
 */
export const removeEvents = async (db: Queryable, about: EventsAbout & { now: Date }): Promise<number> => {
  if (about.subjectIds.length === 0) return 0;
  const { events, delivery_ids: deliveryIds } = await deleteEventsAbout(db, about);
  if (deliveryIds.length > 0) await updateAttemptsForgotten(db, { tenantId: about.tenantId, deliveryIds });
  return events;
};

/**
 * Takes the person from what webhooks tell of records that stay: whatever is sent from now on has the body that `without`
 * makes of it. What receivers answered goes. Resolves to how many events they were.
 */
export const anonymizeEvents = async (
  db: Queryable,
  { without, ...about }: EventsAbout & { without(payload: Record<string, unknown>): object },
): Promise<number> => {
  if (about.subjectIds.length === 0) return 0;
  const events = await listEventsAbout(db, about);
  if (events.length === 0) return 0;
  const { tenantId } = about;
  const changed = events.map(({ id, created_at, payload }) => ({
    ...{ id, created_at },
    payload: JSON.stringify(without(JSON.parse(payload))),
  }));
  await updateEventPayloads(db, { tenantId, events: changed });
  await updateAttemptsForgotten(db, { tenantId, deliveryIds: events.flatMap((event) => event.delivery_ids) });
  return events.length;
};
