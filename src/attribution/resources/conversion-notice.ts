import type { components } from '../../../generated/attribution.ts';
import { toJsonNumber } from '../../core/money/amount.ts';

type Schemas = components['schemas'];

/** A conversion as far as its webhooks tell of it; its value is decimal text. */
type ToldConversion = { id: string; storeId: string; orderId: string | null; eventValue: string | null };

/** A click that a conversion is attributed to. */
type ToldClick = { clickId: string; fbclid: string; score: number };

/** What is told of a conversion that was tracked. */
export const toConversionNotice = (
  { id, storeId, orderId, eventValue }: ToldConversion,
  click: ToldClick | null,
): Schemas['ConversionNotice'] => ({
  conversionId: id,
  storeId,
  orderId,
  revenue: eventValue === null ? null : toJsonNumber(eventValue),
  attributed: click !== null,
  fbclid: click?.fbclid ?? null,
});

/** What is told of a conversion that is attributed anew. */
export const toAttributionNotice = (conversion: ToldConversion, click: ToldClick): Schemas['AttributionNotice'] => {
  const { clickId, fbclid, score: confidenceScore } = click;
  return { ...toConversionNotice(conversion, click), fbclid, attributedTo: { clickId, fbclid, confidenceScore } };
};
