import { archiving, assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type OfferRow, offerColumns, offerRow } from './offer-row.ts';

/** What changes: undefined keeps, null clears. */
export type OfferChanges = {
  name: string | undefined;
  url: string | undefined;
  description: string | null | undefined;
  defaultCommissionType: string | undefined;
  defaultCommissionValue: string | undefined;
  currency: string | undefined;
  attributionWindowDays: number | undefined;
  dailyCap: number | undefined;
  isActive: boolean | undefined;
  appendClickParameters: boolean | undefined;
  archived: boolean | undefined;
};

/** Changes an offer; null when this tenant has none of that id. */
export const updateOffer = (
  db: Queryable,
  { tenantId, id, now, changes }: { tenantId: string; id: string; now: Date; changes: OfferChanges },
): Promise<OfferRow | null> =>
  db.maybeOne(sql.type(offerRow)`
    UPDATE affiliates.offer
    SET ${assignments({
      name: changes.name,
      url: changes.url,
      description: changes.description,
      default_commission_type: changes.defaultCommissionType,
      default_commission_value: changes.defaultCommissionValue,
      currency: changes.currency,
      attribution_window_days: changes.attributionWindowDays,
      daily_cap: changes.dailyCap,
      is_active: changes.isActive,
      append_click_parameters: changes.appendClickParameters,
      archived_at: archiving(changes.archived, now),
    })}
    WHERE tenant_id = ${tenantId} AND id = ${id}
    RETURNING ${offerColumns}
  `);
