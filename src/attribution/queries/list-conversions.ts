import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { conversionColumns, conversionRow } from './conversion-row.ts';
import { within } from './within.ts';

/** Which conversions a list is about. */
export type ConversionFilters = {
  tenantId: string;
  storeId: string | undefined;
  from: Date | undefined;
  to: Date | undefined;
  attributed: boolean | undefined;
  eventType: string | undefined;
};

const attribution = (attributed: boolean | undefined) => {
  if (attributed === undefined) return sql.fragment``;
  return attributed ? sql.fragment`AND click_id IS NOT NULL` : sql.fragment`AND click_id IS NULL`;
};

/** A page of conversions, newest first, and one row more when there are more. */
export const listConversions = (
  db: Queryable,
  { tenantId, storeId, from, to, attributed, eventType, limit, after }: ConversionFilters & RequestedPage,
) =>
  db.any(sql.type(conversionRow)`
    SELECT ${conversionColumns}
    FROM attribution.conversion
    WHERE tenant_id = ${tenantId} ${matching({ store_id: storeId, event_type: eventType })}
      ${attribution(attributed)} ${within('occurred_at', { from, to })} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
