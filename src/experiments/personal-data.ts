import { randomUUID } from 'node:crypto';
import type { Queryable } from '../core/database/sql.ts';
import type { Hashing, KeptResource, PersonalData } from '../core/personal-data/personal-data.ts';
import { toInstant } from '../core/time/instant.ts';
import { identifyTransaction } from './domain/transaction.ts';
import { boundedVisitorId } from './domain/visitor-id.ts';
import { deleteUnmatchedEvents } from './queries/delete-unmatched-events.ts';
import { findVisitor, type VisitorKey, type VisitorRow } from './queries/find-visitor.ts';
import { listProjectIds } from './queries/list-project-ids.ts';
import { listUnmatchedEvents } from './queries/list-unmatched-events.ts';
import { listUnmatchedVisitors } from './queries/list-unmatched-visitors.ts';
import { listVisitorIds } from './queries/list-visitor-ids.ts';
import { updateVisitorErased } from './queries/update-visitor-erased.ts';

const rowsAtOnce = 5_000;

/** Visitors are stored by the ids that SDKs decide with; a request keeps only a hash of one, so each is hashed to compare. */
const traceOf = (storedId: string, { keyedHash, organizationId }: Hashing): string =>
  keyedHash(`visitor of experiments\n${organizationId}\n${storedId}`);

/** Where a search through the projects, by their ids, goes on. */
type Place = { projectId: number; after: string };

/** The place a step begins at; null where there is no project. */
const placeOf = (projectIds: readonly number[], after: string | null): Place | null => {
  if (after) return JSON.parse(after);
  return projectIds[0] === undefined ? null : { projectId: projectIds[0], after: '' };
};

/** Behind the last of a full slice, else in the next project. */
const nextPlace = (projectIds: readonly number[], { projectId }: Place, slice: readonly string[]): string | null => {
  if (slice.length === rowsAtOnce) return JSON.stringify({ projectId, after: slice.at(-1) });
  const next = projectIds[projectIds.indexOf(projectId) + 1];
  return next === undefined ? null : JSON.stringify({ projectId: next, after: '' });
};

const nothing = { records: [], next: null, erase: async () => [] };

const visitor: KeptResource = {
  erasure: 'anonymized',
  idMember: 'visitorId',
  find: async (db, { tenantId, traces, hashing, after }) => {
    const projectIds = await listProjectIds(db, { tenantId });
    const place = placeOf(projectIds, after);
    if (!place) return nothing;
    const ids = await listVisitorIds(db, { tenantId, ...place, most: rowsAtOnce });
    const next = nextPlace(projectIds, place, ids);
    const visitorId = ids.find((id) => traces.includes(traceOf(id, hashing)));
    if (visitorId === undefined) return { ...nothing, next };
    const key = { tenantId, projectId: place.projectId, visitorId };
    const row = await findVisitor(db, key);
    return { records: [toVisitorRecord(key, row)], next, erase: () => eraseVisitor(db, key, row) };
  },
};

const unmatchedEvent: KeptResource = {
  erasure: 'removed',
  idMember: 'visitorId',
  find: async (db, { tenantId, traces, hashing, after }) => {
    const projectIds = await listProjectIds(db, { tenantId });
    const place = placeOf(projectIds, after);
    if (!place) return nothing;
    const slice = await listUnmatchedVisitors(db, { tenantId, ...place, most: rowsAtOnce });
    const theirs = slice.filter((row) => traces.includes(traceOf(row.visitor_id, hashing)));
    const found = { tenantId, projectId: place.projectId, fingerprints: theirs.map(({ fingerprint }) => fingerprint) };
    const rows = theirs.length > 0 ? await listUnmatchedEvents(db, found) : [];
    return {
      records: rows.map(({ visitor_id: visitorId, reason, event, created_at: createdAt }) => ({
        ...{ projectId: String(place.projectId), visitorId, reason, event, createdAt: toInstant(createdAt) },
      })),
      next: nextPlace(
        projectIds,
        place,
        slice.map(({ fingerprint }) => fingerprint),
      ),
      erase: async () => {
        await deleteUnmatchedEvents(db, found);
        return [];
      },
    };
  },
};

/** The new id is made by chance and told nobody. A sale with an id of its own stays known by a hash of that id. */
const eraseVisitor = async (db: Queryable, key: VisitorKey, { transactions }: VisitorRow) => {
  const identities = transactions
    .filter((transaction) => transaction.transaction_id === null)
    .map(
      (transaction) =>
        identifyTransaction(key.visitorId, transaction.goal_data, transaction.environment, new Date(0)).identity,
    );
  await updateVisitorErased(db, { ...key, as: `erased:${randomUUID()}`, identities });
  return [];
};

const toVisitorRecord = ({ projectId, visitorId }: VisitorKey, row: VisitorRow) => {
  const at = (text: string) => toInstant(new Date(text));
  return {
    ...{ projectId: String(projectId), visitorId, segments: row.segments ?? {} },
    exposures: row.exposures.map((exposure) => ({
      ...{ experienceId: exposure.experience_id, variationId: exposure.variation_id },
      ...{ environment: exposure.environment || null, firstSeenAt: at(exposure.first_seen_at) },
    })),
    conversions: row.conversions.map(({ goal_id: goalId, environment, bucketing, segments, ...times }) => ({
      ...{ goalId, environment: environment || null, bucketing, segments },
      ...{ firstConvertedAt: at(times.first_converted_at), lastConvertedAt: at(times.last_converted_at) },
    })),
    transactions: row.transactions.map(({ goal_id: goalId, environment, bucketing, segments, ...sale }) => ({
      ...{
        goalId,
        environment: environment || null,
        transactionId: sale.transaction_id,
        amount: sale.amount,
        productsCount: sale.products_count,
      },
      ...{ goalData: sale.goal_data, bucketing, segments, createdAt: at(sale.created_at) },
    })),
  };
};

/**
 * What SDKs told of a visitor, known by visitor id alone. What counts stays counted, because results are decided by it, but
 * as nobody's; events that count for nothing go.
 */
export const experimentsPersonalData: PersonalData = {
  tracesOf: ({ kind, value }, hashing) => (kind === 'visitorId' ? [traceOf(boundedVisitorId(value), hashing)] : []),
  resources: { visitor, unmatchedEvent },
};
