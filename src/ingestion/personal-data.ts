import { eraseDeliveries } from '../core/destinations/erase-deliveries.ts';
import { identityHasher, keptPhones } from '../core/personal-data/identity.ts';
import type { KeptResource, PersonalData } from '../core/personal-data/personal-data.ts';
import { toInstant } from '../core/time/instant.ts';
import { identifier } from './domain/identities.ts';
import { deleteEvents } from './queries/delete-events.ts';
import { listEventsOfPerson, type PersonEventRow } from './queries/list-events-of-person.ts';
import { listStoreIds } from './queries/list-store-ids.ts';

const rowsAtOnce = 5_000;

/** Where a search through the stores, by their ids, goes on. */
type Place = { storeId: string; createdAtMs: number; id: string };

const event: KeptResource = {
  erasure: 'removed',
  idMember: 'id',
  find: async (db, { tenantId, traces, after }) => {
    const ids = (await listStoreIds(db, { tenantId })).map(({ id }) => id);
    const place: Place = after ? JSON.parse(after) : { storeId: ids[0] ?? '', createdAtMs: 0, id: '' };
    const { storeId } = place;
    const behind = { createdAt: new Date(place.createdAtMs), id: place.id };
    const rows = await listEventsOfPerson(db, {
      tenantId,
      storeId,
      identities: traces,
      after: behind,
      most: rowsAtOnce,
    });
    const theirs = rows.filter((row) => row.is_theirs);
    return {
      records: theirs.map((row) => toRecord(row, storeId)),
      next: nextPlace(ids, storeId, rows),
      erase: async () => {
        await deleteEvents(db, { tenantId, storeId, events: theirs });
        const found = await eraseDeliveries(db, { tenantId, product: 'ingestion', subjects: theirs });
        return [{ resource: 'delivery', erasure: 'removed', found }];
      },
    };
  },
};

const nextPlace = (storeIds: readonly string[], storeId: string, rows: readonly PersonEventRow[]): string | null => {
  const last = rows.find((row) => row.is_last);
  if (last) return spelled({ storeId, createdAtMs: last.created_at.getTime(), id: last.id });
  const nextStoreId = storeIds[storeIds.indexOf(storeId) + 1];
  return nextStoreId === undefined ? null : spelled({ storeId: nextStoreId, createdAtMs: 0, id: '' });
};

const spelled = (place: Place): string => JSON.stringify(place);

/** customData stays the text that was sent. */
const toRecord = (row: PersonEventRow, storeId: string) => ({
  id: row.id,
  storeId,
  eventName: row.event_name,
  eventId: row.event_id,
  eventTime: toInstant(row.event_time),
  source: row.source,
  customData: row.custom_data,
  createdAt: toInstant(row.created_at),
});

/** Events that carried a person's e-mail address, phone or external id, as long as their plan keeps them or longer, and what ad platforms are told of them. */
export const ingestionPersonalData: PersonalData = {
  tracesOf: ({ kind, value }, hashing) => {
    if (kind === 'phone') return keptPhones(value).map(identityHasher(hashing.keyedHash, hashing.organizationId));
    return identifier(hashing)(kind === 'email' ? { email: value } : { externalId: value });
  },
  resources: { event },
};
