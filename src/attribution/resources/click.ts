import type { components } from '../../../generated/attribution.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { ClickRow } from '../queries/click-row.ts';

/** A click as clients see it: when it was made, and when it was received. */
export const toClick = (row: ClickRow): components['schemas']['Click'] => ({
  clickId: row.id,
  storeId: row.store_id,
  fbclid: row.fbclid,
  landingPage: row.landing_page,
  referrer: row.referrer,
  utm: {
    source: row.utm_source,
    medium: row.utm_medium,
    campaign: row.utm_campaign,
    content: row.utm_content,
    term: row.utm_term,
  },
  clickIds: row.click_ids,
  timestamp: toInstant(row.clicked_at),
  receivedAt: toInstant(row.created_at),
});
