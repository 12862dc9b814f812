import type { Queryable } from '../core/database/sql.ts';
import { eraseDeliveries } from '../core/destinations/erase-deliveries.ts';
import type { ErasedAlong, Hashing, KeptResource, PersonalData, Subject } from '../core/personal-data/personal-data.ts';
import { dayMs } from '../core/time/day.ts';
import { toInstant } from '../core/time/instant.ts';
import { removeEvents } from '../core/webhooks/erase-events.ts';
import { longestWindowDays } from './domain/click-input.ts';
import { customerEvidence, deviceEvidence, phoneEvidence } from './domain/evidence.ts';
import { deleteClicks } from './queries/delete-clicks.ts';
import { deleteConversions } from './queries/delete-conversions.ts';
import { deleteEvidenceOfClicks } from './queries/delete-evidence-of-clicks.ts';
import { deleteEvidenceOfPerson } from './queries/delete-evidence-of-person.ts';
import { listClickIdsOfPerson } from './queries/list-click-ids-of-person.ts';
import { listClicksByIds, type WholeClickRow } from './queries/list-clicks-by-ids.ts';
import { listConversionsOfPerson, type PersonConversionRow } from './queries/list-conversions-of-person.ts';

const rowsAtOnce = 200;

/** Evidence is added to a click as long as the longest window after its receipt, and a while after by requests under way. */
const evidenceDays = longestWindowDays + 1;

const tracesOf = ({ kind, value }: Subject, hashing: Hashing): string[] => {
  const sender = { ...hashing, clientAddress: '', userAgent: undefined };
  const evidence = {
    email: () => customerEvidence({ email: value }, sender),
    phone: () => phoneEvidence(value, sender),
    visitorId: () => deviceEvidence({ visitorId: value }, sender),
  };
  return [...new Set(evidence[kind]().map((piece) => piece.value))];
};

const conversion: KeptResource = {
  erasure: 'removed',
  idMember: 'conversionId',
  find: async (db, { tenantId, traces, after, now }) => {
    const found = { tenantId, values: traces, after: after ?? '', most: rowsAtOnce };
    const rows = await listConversionsOfPerson(db, found);
    return {
      records: rows.map(toConversionRecord),
      next: nextOf(rows.map(({ id }) => id)),
      erase: () => eraseConversions(db, tenantId, rows, now),
    };
  },
};

const click: KeptResource = {
  erasure: 'removed',
  idMember: 'clickId',
  find: async (db, { tenantId, traces, after, now }) => {
    const found = { tenantId, values: traces, after: after ?? '', most: rowsAtOnce };
    const ids = await listClickIdsOfPerson(db, found);
    const rows = await listClicksByIds(db, { tenantId, ids });
    return {
      records: rows.map(toClickRecord),
      next: nextOf(ids),
      erase: async () => {
        await deleteEvidenceOfPerson(db, { tenantId, values: traces, ids });
        return eraseClicks(db, tenantId, rows, now);
      },
    };
  },
};

const nextOf = (ids: readonly string[]): string | null => (ids.length === rowsAtOnce ? (ids.at(-1) ?? null) : null);

const product = 'attribution';

/** Once the conversions are gone, nothing more is announced or sent of them. */
const eraseConversions = async (
  db: Queryable,
  tenantId: string,
  rows: readonly PersonConversionRow[],
  now: Date,
): Promise<ErasedAlong[]> => {
  const ids = rows.map(({ id }) => id);
  await deleteConversions(db, { tenantId, ids });
  return [
    removed('webhookEvent', await removeEvents(db, { tenantId, product, subjectIds: ids, now })),
    removed('delivery', await eraseDeliveries(db, { tenantId, product, subjects: rows })),
  ];
};

const removed = (resource: ErasedAlong['resource'], found: number): ErasedAlong => ({
  ...{ resource, found, erasure: 'removed' },
});

/** Their evidence goes day by day, so that no statement is long. */
const eraseClicks = async (
  db: Queryable,
  tenantId: string,
  rows: readonly WholeClickRow[],
  now: Date,
): Promise<ErasedAlong[]> => {
  const ids = rows.map(({ id }) => id);
  const storeIds = [...new Set(rows.map(({ store_id: storeId }) => storeId))];
  const receivedMs = rows.map(({ created_at: receivedAt }) => receivedAt.getTime());
  const endMs = Math.min(Math.max(...receivedMs) + evidenceDays * dayMs, now.getTime() + dayMs);
  for (let fromMs = Math.min(...receivedMs); fromMs < endMs; fromMs += dayMs) {
    const slice = { from: new Date(fromMs), to: new Date(fromMs + dayMs) };
    await deleteEvidenceOfClicks(db, { tenantId, storeIds, ids, ...slice });
  }
  await deleteClicks(db, { tenantId, ids });
  return [removed('webhookEvent', await removeEvents(db, { tenantId, product, subjectIds: ids, now }))];
};

const toConversionRecord = (row: PersonConversionRow) => ({
  conversionId: row.id,
  storeId: row.store_id,
  eventType: row.event_type,
  orderId: row.order_id,
  eventId: row.event_id,
  eventValue: row.event_value,
  currency: row.currency,
  products: row.products,
  eventSourceUrl: row.event_source_url,
  clickId: row.click_id,
  fbclid: row.fbclid,
  landingPage: row.landing_page,
  occurredAt: toInstant(row.occurred_at),
  receivedAt: toInstant(row.created_at),
});

const toClickRecord = (row: WholeClickRow) => ({
  clickId: row.id,
  storeId: row.store_id,
  fbclid: row.fbclid,
  landingPage: row.landing_page,
  referrer: row.referrer,
  clickIds: row.click_ids,
  fbp: row.fbp,
  fbc: row.fbc,
  clickedAt: toInstant(row.clicked_at),
  receivedAt: toInstant(row.created_at),
});

/** Clicks and conversions that a person's e-mail address, phone or visitor id was recognised by, with all their evidence, and what is told of them. */
export const attributionPersonalData: PersonalData = { tracesOf, resources: { conversion, click } };
