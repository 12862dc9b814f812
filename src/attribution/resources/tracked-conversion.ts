import type { components } from '../../../generated/attribution.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { TrackedConversionRow } from '../queries/tracked-conversion-row.ts';

/** A conversion as the reply to its tracking shows it. */
export const toTrackedConversion = (row: TrackedConversionRow): components['schemas']['TrackedConversion'] => {
  const { click_id: clickId, fbclid, confidence_score: confidenceScore } = row;
  const isAttributed = clickId !== null && fbclid !== null && confidenceScore !== null;
  return {
    conversionId: row.id,
    eventType: row.event_type,
    attributed: isAttributed,
    attributedTo: isAttributed ? { clickId, fbclid, confidenceScore } : null,
    capiSent: row.capi_sent,
    timestamp: toInstant(row.occurred_at),
  };
};
