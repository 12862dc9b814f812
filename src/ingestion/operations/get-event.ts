import type { operations } from '../../../generated/ingestion.ts';
import { recordRead } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { callingStore, placeOf } from '../calling-store.ts';
import { horizonOf } from '../domain/plans.ts';
import { refuse } from '../errors.ts';
import { findEvent } from '../queries/find-event.ts';
import { toEvent } from '../resources/event.ts';

/** Shows one event of the caller's store. */
export const getEvent: Operation<operations['getEvent']> = async ({ path, caller, database, now, requestId }) => {
  const store = await callingStore(database, caller, now);
  const from = horizonOf(store.plan, now);
  const row = await findEvent(database, { ...placeOf(caller), id: path.id, from });
  if (!row) throw refuse('not_found', `Event '${path.id}' does not exist`);
  const target = { targetType: 'ingestion_store', targetId: store.id };
  await recordRead(database, { caller, requestId, now }, { action: 'event.read', ...target });
  return { status: 200, body: { data: toEvent(row) } };
};
