import { newId } from '../identifiers/identifier.ts';
import type { EnabledEndpoints } from './queries/enabled-endpoints.ts';

/** What a row of a shared statement is announced by, if it turns out to be new; its `payload` is the body of the webhook. */
export type Announcement = {
  event_id: string;
  subject_id: string;
  payload: string;
  deliveries: readonly { id: string; endpoint_id: string }[];
};

/** The ids of the endpoints that want to be told of a type of event. */
export const wantedBy = (endpoints: EnabledEndpoints, type: string): string[] =>
  endpoints.filter(({ events }) => events.includes(type) || events.includes('*')).map(({ id }) => id);

/** Prepares the announcement of something that may happen, for the statement in which it does. */
export const newAnnouncement = (
  { subjectId, payload }: { subjectId: string; payload: object },
  endpointIds: readonly string[],
  now: Date,
): Announcement => ({
  event_id: newId('msg', now),
  subject_id: subjectId,
  payload: JSON.stringify(payload),
  deliveries: endpointIds.map((endpointId) => ({ id: newId('whd', now), endpoint_id: endpointId })),
});
