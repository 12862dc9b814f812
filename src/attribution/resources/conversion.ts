import type { components } from '../../../generated/attribution.ts';
import { toJsonNumber } from '../../core/money/amount.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { ConversionRow } from '../queries/conversion-row.ts';
import { toAttributedClick } from './attributed-click.ts';

type Conversion = components['schemas']['Conversion'];

const toProduct = (product: ConversionRow['products'][number]): Conversion['products'][number] => ({
  productId: product.productId ?? null,
  name: product.name ?? null,
  price: product.price ?? null,
  quantity: product.quantity ?? null,
  category: product.category ?? null,
});

/** A conversion as clients see it. */
export const toConversion = (row: ConversionRow): Conversion => ({
  conversionId: row.id,
  storeId: row.store_id,
  orderId: row.order_id,
  eventType: row.event_type,
  eventValue: row.event_value === null ? null : toJsonNumber(row.event_value),
  currency: row.currency,
  attributed: row.click_id !== null,
  attributedTo: toAttributedClick(row),
  capiSent: row.capi_sent,
  timestamp: toInstant(row.occurred_at),
  products: row.products.map(toProduct),
});
