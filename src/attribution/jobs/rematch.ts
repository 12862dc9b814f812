import { z } from 'zod';
import type { Database } from '../../core/database/sql.ts';
import type { JobHandler } from '../../core/jobs/job.ts';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { announceEvent } from '../announce-event.ts';
import type { MatchTerms } from '../domain/match.ts';
import { rematchLater } from '../domain/rematch.ts';
import { matchConversion } from '../match-conversion.ts';
import { findConversion } from '../queries/find-conversion.ts';
import { findEvidenceSlice } from '../queries/find-evidence-slice.ts';
import { findRematch } from '../queries/find-rematch.ts';
import { findStoreSettings } from '../queries/find-store-settings.ts';
import { type ConversionToRematch, listConversionsToRematch } from '../queries/list-conversions-to-rematch.ts';
import { upsertRematch } from '../queries/upsert-rematch.ts';
import { toAttributionNotice } from '../resources/conversion-notice.ts';

const order = z.strictObject({ tenantId: z.string(), storeId: z.string(), isLater: z.boolean().default(false) });

/** A run looks so far behind the last one: evidence may have been under way for this long when that one ran. */
const overlapMs = 30_000;
/** Evidence of this age may just have been committed, so that conversions that missed it may still be under way. */
const unsettledMs = 30_000;

/**
 * Holds late evidence against conversions received before it, and keeps every answer that got better.
 *
 * A conversion is stored first and matched in a later statement of its transaction, which is given up after 10 s, so one
 * that missed evidence is committed at most that long after it. A run sees both:
 * - Evidence of a click: its statement adds a run at once where it sees that a conversion has the same. What it did not
 *   see is left to a later run, 30 s or more after the click's receipt, which the first click of every 10 s that says
 *   something new adds for all of them. So a click has 20 s to be committed: some to wait for its statement, 8 for that.
 * - Evidence that a conversion adds: its statement adds a run at once, and that run a later one after 10 s. Where one waits
 *   already, that may come too early; so a later run that finds evidence young enough for that adds another one.
 * Receipts are told by the clock of whoever received, runs begin by the clock of the database. By as much as the first is
 * behind, a click has less than those 20 s; a worker whose clock is behind as well finds evidence younger than 30 s and adds
 * another run. Where evidence or a conversion was not committed yet when a run began, the evidence had been received at
 * most 30 s before, so the next run looks at it again.
 */
export const rematch: JobHandler = async ({ payload, database, now }) => {
  const { isLater, ...place } = order.parse(payload);
  const store = await findStoreSettings(database, place);
  if (!store) return;
  const terms = { attributionWindowDays: store.attribution_window_days, minimumConfidence: store.minimum_confidence };
  const done = await findRematch(database, place);
  await rematchSince(database, { place, terms, now, since: before(done?.done_until ?? new Date(0), overlapMs) });

  const isUnsettled = async () =>
    (await findEvidenceSlice(database, { ...place, since: before(now, unsettledMs) })).has_any;
  if (!isLater || (await isUnsettled())) await insertJob(database, rematchLater(place, now));
};

type Work = { place: { tenantId: string; storeId: string }; terms: MatchTerms; now: Date; since: Date };

const endOfTime = new Date('9999-12-31T00:00:00Z');
const before = (date: Date, ms: number): Date => new Date(Math.max(0, date.getTime() - ms));

/** Slice by slice, so that no statement grows with the time a worker was away. */
const rematchSince = async (database: Database, { place, terms, now, since }: Work): Promise<void> => {
  const slice = await findEvidenceSlice(database, { ...place, since });
  if (!slice.has_any) return;
  const until = slice.until ?? endOfTime;
  const conversions = await listConversionsToRematch(database, { ...place, ...terms, since, until });
  for (const conversion of conversions) await rematchOne(database, { place, terms, now, conversion });
  await upsertRematch(database, { ...place, doneUntil: slice.until ?? now });
  if (slice.until) await rematchSince(database, { place, terms, now, since: slice.until });
};

/** An answer that got better is kept and announced together, and what still waits for Meta learns of it. */
const rematchOne = (
  database: Database,
  { place, terms, now, conversion }: Omit<Work, 'since'> & { conversion: ConversionToRematch },
): Promise<void> =>
  database.transaction(async (transaction) => {
    const { id, evidence, occurred_at: occurredAt, created_at: receivedAt } = conversion;
    const stored = { ...place, id, evidence, occurredAt, receivedAt, terms, told: { receivedAt }, now };
    const winner = await matchConversion(transaction, stored);
    const row = winner && (await findConversion(transaction, { ...place, id }));
    if (!row) return;
    const told = { id, storeId: place.storeId, orderId: row.order_id, eventValue: row.event_value };
    const data = toAttributionNotice(told, winner);
    await announceEvent(transaction, { tenantId: place.tenantId, now, event: 'conversion.attributed', data });
  });
