import type { operations } from '../../generated/attribution.ts';
import {
  composeDeliveries,
  type EnabledDestination,
  type NewDelivery,
} from '../core/destinations/compose-deliveries.ts';
import type { Sale } from '../core/destinations/happening.ts';
import type { Call } from '../core/http/operation.ts';
import { shortTextOrNull } from './domain/click-input.ts';
import { isPossibleFbclid, visitorOf } from './domain/evidence.ts';
import type { ToldOfClick } from './queries/update-conversion-attribution.ts';

type ConversionCall = Call<operations['trackConversion']>;

/** What a body was read as. */
type Read = { id: string; eventType: string; eventSourceUrl: string | null; currency: string; occurredAt: Date };

/** What the destinations of a store are to be told of a conversion; its click completes it when there is one. */
export const conversionDeliveries = (
  call: ConversionCall,
  destinations: readonly EnabledDestination[],
  { id, eventType, eventSourceUrl, currency, occurredAt }: Read,
): NewDelivery[] => {
  if (destinations.length === 0) return [];
  const happening = {
    name: eventType,
    eventId: call.body.eventId || id,
    ...{ occurredAt, sourceUrl: eventSourceUrl, userData: toUserData(call), storeCountry: null },
    sale: toSale(call.body, currency),
  };
  return composeDeliveries(destinations, happening, call.now);
};

/** Which deliveries learn of the click that their conversion came from, those to Meta; undefined where there are none. */
export const toldOfClick = (deliveries: readonly NewDelivery[], receivedAt: Date): ToldOfClick | undefined => {
  const destinationIds = deliveries.filter(({ platform }) => platform === 'meta').map(({ id }) => id);
  return destinationIds.length > 0 ? { destinationIds, receivedAt } : undefined;
};

const toUserData = ({ body, clientAddress, userAgent }: ConversionCall) => {
  const { zipCode, ...customer } = body.customerData ?? {};
  const { address, agent } = visitorOf(body, { clientAddress, userAgent });
  const fbclid = body.fbclid && isPossibleFbclid(body.fbclid) ? body.fbclid : undefined;
  return {
    ...{ ...customer, zip: zipCode, clientIpAddress: address ?? undefined, clientUserAgent: agent, fbclid },
    fbc: shortTextOrNull(body.fbc) ?? undefined,
    fbp: shortTextOrNull(body.fbp) ?? undefined,
  };
};

const toSale = ({ eventValue, orderId, products = [] }: ConversionCall['body'], currency: string): Sale => {
  const contents = products.flatMap(({ productId, quantity, price }) =>
    productId
      ? [
          {
            id: productId,
            ...(quantity !== undefined && { quantity }),
            ...(price !== undefined && { itemPrice: price }),
          },
        ]
      : [],
  );
  return {
    ...(eventValue !== undefined && { value: eventValue, currency }),
    ...(orderId && { orderId }),
    ...(contents.length > 0 && { contentIds: contents.map(({ id }) => id), contents, contentType: 'product' }),
  };
};
