import type { components, operations } from '../../../generated/ingestion.ts';
import { hashUserData } from '../../core/destinations/hash-user-data.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse } from '../errors.ts';
import { readContext } from '../read-context.ts';
import { type EventInput, isProblem, type ReadContext, readEvent, type SentEvent } from '../read-event.ts';
import { sentEvents } from '../sent-events.ts';

type Result = components['schemas']['ValidationResult'];

/**
 * Says what would become of events and what each ad platform would be told of the person; stores nothing. What is refused
 * when it is sent is refused here, with the same error.
 */
export const validateEvents: Operation<operations['validateEvents']> = async (call) => {
  const context = { ...(await readContext(call)), deliveriesOf: () => [] };
  const { events, isBatch } = sentEvents(call.body, call.bodyText);
  const results = events.map((event, index) => toResult(event, index, context, isBatch));
  const valid = results.filter(({ success }) => success).length;
  return { status: 200, body: { success: true, results, summary: { valid, invalid: results.length - valid } } };
};

const toResult = (sent: SentEvent, index: number, context: ReadContext, isBatch: boolean): Result => {
  const read = readEvent(sent, context);
  if (isProblem(read) && !isBatch) throw refuse(read.error, read.message, read.details);
  if (isProblem(read))
    return { index, eventId: read.eventId, success: false, error: read.error, message: read.message };
  const { eventId, userData = {} } = sent.value as EventInput;
  const identities = Object.entries(hashUserData)
    .map(([platform, hash]) => ({ platform, userData: hash(userData, context.store.country) }))
    .filter((identity) => Object.keys(identity.userData).length > 0);
  return { index, eventId: eventId ?? null, success: true, identities };
};
