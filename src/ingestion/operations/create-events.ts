import type { operations } from '../../../generated/ingestion.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse } from '../errors.ts';
import { handleEvents } from '../handle-events.ts';
import { readContext } from '../read-context.ts';
import { refuseOverQuota } from '../refuse-over-quota.ts';
import { type Handled, toBatchItem, toBatchSummary } from '../resources/batch-result.ts';
import { sentEvents } from '../sent-events.ts';

/** Stores one event, or each of a list by itself, before it answers: all of a request in one statement. */
export const createEvents: Operation<operations['createEvents']> = async (call) => {
  const { body, bodyText, caller, database, now } = call;
  const context = await readContext(call);
  await refuseOverQuota(database, { tenantId: caller.tenantId, store: context.store, now });
  const { events, isBatch } = sentEvents(body, bodyText);
  const handled = await handleEvents(database, caller.tenantId, events, context);
  if (isBatch)
    return {
      status: 200,
      body: { success: true, results: handled.map(toBatchItem), summary: toBatchSummary(handled) },
    };

  const [event] = handled as [Handled];
  if ('error' in event) throw refuse(event.error, event.message, event.details);
  const { eventId, outcome } = event;
  return { status: 200, body: { success: true, id: outcome.id, eventId, duplicate: outcome.isDuplicate } };
};
