import type { components, operations } from '../../../generated/attribution.ts';
import { Failure } from '../../core/errors/failure.ts';
import { wantedBy } from '../../core/events/announcement.ts';
import type { Call, Operation } from '../../core/http/operation.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { toAmount } from '../../core/money/amount.ts';
import { readIsoInstant } from '../../core/time/instant.ts';
import { activeStore } from '../active-store.ts';
import { announceEvent } from '../announce-event.ts';
import { conversionDeliveries, toldOfClick } from '../conversion-deliveries.ts';
import type { Framed } from '../dialect.ts';
import { cutUrlOrNull, isAhead } from '../domain/click-input.ts';
import { identityKeyOf } from '../domain/conversion-input.ts';
import { customerEvidence, deviceEvidence, namedClickEvidence } from '../domain/evidence.ts';
import { nothingFound, type Winner } from '../domain/match.ts';
import { longestTransactionMs } from '../domain/rematch.ts';
import { refuseField } from '../errors.ts';
import { matchConversion } from '../match-conversion.ts';
import { findConversionByIdentity } from '../queries/find-conversion-by-identity.ts';
import type { StoreSettings } from '../queries/find-store-settings.ts';
import { insertConversion, type NewConversion } from '../queries/insert-conversion.ts';
import { readCurrency } from '../read-currency.ts';
import { toConversionNotice } from '../resources/conversion-notice.ts';
import { toTrackedConversion } from '../resources/tracked-conversion.ts';

type Documented = operations['trackConversion'];
type ProductInput = components['schemas']['ProductInput'];

/**
 * Stores a conversion and finds the click it came from, in at most three statements; telling endpoints that want to know
 * takes three more. An order or event is one conversion of a store: a repeat, also at the same moment, gets what is known
 * of the first.
 */
export const trackConversion: Operation<Documented, Framed> = async (call) => {
  const { body, caller, database, now } = call;
  const store = await activeStore(database, { tenantId: caller.tenantId, storeId: body.storeId }, now);
  const terms = { attributionWindowDays: store.attribution_window_days, minimumConfidence: store.minimum_confidence };
  const read = readConversion(call, store);
  const deliveries = conversionDeliveries(call, store.destinations, read);
  const conversion = { ...read, deliveries, explanation: nothingFound(terms) };
  const notice = { tenantId: caller.tenantId, now, event: 'conversion.tracked' } as const;
  const isWanted = wantedBy(store.endpoints, notice.event).length > 0;

  return database.transaction(async (transaction) => {
    const startedAtMs = performance.now();
    const stored = await insertConversion(transaction, conversion);
    if (!stored) {
      const first = await findConversionByIdentity(transaction, conversion);
      if (!first) throw new Error('A conversion repeats one that is not there');
      return { status: 200, body: { data: { ...toTrackedConversion(first), duplicate: true } } };
    }
    const winner = await matchConversion(transaction, {
      ...{ ...conversion, terms, receivedAt: now },
      told: toldOfClick(deliveries, now),
    });
    if (isWanted) await announceEvent(transaction, { ...notice, data: toConversionNotice(conversion, winner) });
    if (performance.now() - startedAtMs > longestTransactionMs) throw tookTooLong();
    return { status: 200, body: { data: toTrackedConversion({ ...stored, ...toAttribution(winner) }) } };
  });
};

/** A click that came meanwhile may have been looked for already and not found this conversion: it is sent again. */
const tookTooLong = () => new Failure('unavailable', 'The database took too long', { retryAfterSeconds: 1 });

const toAttribution = (winner: Winner | null) =>
  winner && { click_id: winner.clickId, fbclid: winner.fbclid, confidence_score: winner.score };

const readConversion = (
  call: Call<Documented>,
  store: StoreSettings,
): Omit<NewConversion, 'explanation' | 'deliveries'> => {
  const { body, caller, now } = call;
  const { tenantId, organizationId } = caller;
  const sender = { ...call, organizationId };
  const order = { eventType: body.eventType, orderId: body.orderId || null, eventId: body.eventId || null };
  return {
    ...{ tenantId, storeId: body.storeId, ...order, now },
    id: newId('conv', now),
    identityKey: identityKeyOf(order),
    eventValue: body.eventValue === undefined ? null : toAmount(body.eventValue).toFixed(),
    currency: readCurrency(body.currency || store.currency),
    products: JSON.stringify((body.products ?? []).map(toKnownProduct)),
    eventSourceUrl: cutUrlOrNull(body.eventSourceUrl),
    occurredAt: readTime(body.timestamp, now),
    evidence: [
      ...namedClickEvidence(body),
      ...deviceEvidence(body, sender),
      ...customerEvidence(body.customerData ?? {}, sender),
    ],
  };
};

/** Only what is documented is kept. */
const toKnownProduct = ({ productId, name, price, quantity, category }: ProductInput) => ({
  ...{ productId, name, price, quantity, category },
});

const readTime = (text: string | undefined, now: Date): Date => {
  if (!text) return now;
  const instant = readIsoInstant(text);
  if (!instant)
    throw refuseField(
      'invalid_request',
      { field: 'timestamp', reason: 'invalid_format' },
      'timestamp must be a date, a time and an offset as in ISO 8601',
    );
  if (isAhead(instant, now))
    throw refuseField(
      'invalid_request',
      { field: 'timestamp', reason: 'out_of_range' },
      'timestamp must be at most 5 minutes ahead',
    );
  return instant;
};
