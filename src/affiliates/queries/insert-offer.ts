import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { type OfferRow, offerColumns, offerRow } from './offer-row.ts';

/** A new offer; commission values are decimal text. */
export type NewOffer = {
  tenantId: string;
  id: string;
  name: string;
  url: string;
  description: string | null;
  defaultCommissionType: string;
  defaultCommissionValue: string;
  currency: string;
  attributionWindowDays: number;
  dailyCap: number;
  isActive: boolean;
  appendClickParameters: boolean;
  now: Date;
};

/** Stores an offer; null when its id is taken. */
export const insertOffer = (db: Queryable, offer: NewOffer): Promise<OfferRow | null> =>
  db.maybeOne(sql.type(offerRow)`
    INSERT INTO affiliates.offer (
      tenant_id, id, name, url, description, default_commission_type, default_commission_value, currency,
      attribution_window_days, daily_cap, is_active, append_click_parameters, created_at
    )
    VALUES (
      ${offer.tenantId}, ${offer.id}, ${offer.name}, ${offer.url}, ${offer.description},
      ${offer.defaultCommissionType}, ${offer.defaultCommissionValue}, ${offer.currency},
      ${offer.attributionWindowDays}, ${offer.dailyCap}, ${offer.isActive}, ${offer.appendClickParameters},
      ${instant(offer.now)}
    )
    ON CONFLICT (tenant_id, id) DO NOTHING
    RETURNING ${offerColumns}
  `);
