import type { Call } from '../core/http/operation.ts';
import { callingStore } from './calling-store.ts';
import { identifier } from './domain/identities.ts';
import type { ReadContext } from './read-event.ts';

/** What the events of a request are read with: their store, and how its organization recognises a person again. */
export const readContext = async ({
  caller,
  database,
  now,
  keyedHash,
}: Pick<Call<never>, 'caller' | 'database' | 'now' | 'keyedHash'>): Promise<ReadContext> => {
  const store = await callingStore(database, caller, now);
  const identitiesOf = identifier({ keyedHash, organizationId: caller.organizationId }, store.country);
  return { store, now, identitiesOf };
};
