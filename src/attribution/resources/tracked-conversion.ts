import type { components } from '../../../generated/attribution.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { TrackedConversionRow } from '../queries/tracked-conversion-row.ts';
import { toAttributedClick } from './attributed-click.ts';

/** A conversion as the reply to its tracking shows it. */
export const toTrackedConversion = (row: TrackedConversionRow): components['schemas']['TrackedConversion'] => {
  const attributedTo = toAttributedClick(row);
  return {
    conversionId: row.id,
    eventType: row.event_type,
    attributed: attributedTo !== null,
    attributedTo,
    capiSent: row.capi_sent,
    timestamp: toInstant(row.occurred_at),
  };
};
