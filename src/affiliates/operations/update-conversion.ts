import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { announceEvent } from '../announce-event.ts';
import { everyStatus, statusesBefore } from '../domain/conversion-life.ts';
import { refuse, refuseUnknown } from '../errors.ts';
import { findConversion } from '../queries/find-conversion.ts';
import * as queries from '../queries/update-conversion.ts';
import { toConversion } from '../resources/conversion.ts';

/**
 * Decides on a conversion. Of several decisions at once one finds the status it starts from; to those that ask for the
 * same it is a repeat, to the others a move that cannot be made.
 */
export const updateConversion: Operation<operations['updateConversion']> = async (call) => {
  const { path, body, caller, database, now } = call;
  const { status, reason } = body;
  const { tenantId } = caller;
  const key = { tenantId, id: path.conversionId };

  return database.transaction(async (transaction) => {
    if (status !== undefined) {
      const changes = { status, reason: reason ?? null };
      const moved = await queries.updateConversion(transaction, { ...key, from: statusesBefore(status), changes });
      if (moved) {
        const data = toConversion(moved);
        if (status === 'approved' || status === 'rejected')
          await announceEvent(transaction, { tenantId, now, event: `conversion.${status}`, data });
        return { status: 200, body: { data } };
      }
    }
    const from = status === undefined ? everyStatus : [status];
    const kept = await queries.updateConversion(transaction, { ...key, from, changes: { reason } });
    if (kept) return { status: 200, body: { data: toConversion(kept) } };

    const present = await findConversion(transaction, key);
    if (!present) throw refuseUnknown('Conversion', path.conversionId);
    throw refuse('INVALID_TRANSITION', `A conversion that is '${present.status}' cannot become '${status}'`);
  });
};
