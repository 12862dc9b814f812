import { composeDeliveries } from '../core/destinations/compose-deliveries.ts';
import type { Call } from '../core/http/operation.ts';
import { callingStore } from './calling-store.ts';
import { identifier } from './domain/identities.ts';
import { readSale } from './domain/sale.ts';
import type { ReadContext } from './read-event.ts';

/**
 * What the events of a request are read with: their store, how its organization recognises a person again, and whom else
 * they are told.
 */
export const readContext = async ({
  caller,
  database,
  now,
  keyedHash,
}: Pick<Call<never>, 'caller' | 'database' | 'now' | 'keyedHash'>): Promise<ReadContext> => {
  const store = await callingStore(database, caller, now);
  const identitiesOf = identifier({ keyedHash, organizationId: caller.organizationId }, store.country);
  const deliveriesOf: ReadContext['deliveriesOf'] = ({ input, customData, eventName, eventId, eventTime }) => {
    if (store.destinations.length === 0) return [];
    const happening = {
      ...{ name: eventName, eventId, occurredAt: eventTime, sourceUrl: input.eventSourceUrl || null },
      ...{
        userData: input.userData ?? {},
        storeCountry: store.country,
        sale: readSale(customData, input.customData, store.currency),
      },
    };
    return composeDeliveries(store.destinations, happening, now);
  };
  return { store, now, identitiesOf, deliveriesOf };
};
