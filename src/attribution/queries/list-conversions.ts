import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import type { Bounds } from '../../core/time/requested-period.ts';
import { receivedInTime, receivedLate, within } from './bounds.ts';
import { conversionColumns, conversionRow } from './conversion-row.ts';

/** Which conversions a list is about; the bounds are about when they were made. */
export type ConversionFilters = {
  tenantId: string;
  storeId: string | undefined;
  attributed: boolean | undefined;
  eventType: string | undefined;
} & Bounds;

const attribution = (attributed: boolean | undefined) => {
  if (attributed === undefined) return sql.fragment``;
  return attributed ? sql.fragment`AND click_id IS NOT NULL` : sql.fragment`AND click_id IS NULL`;
};

/**
 * A page of conversions, newest first, and one row more when there are more. Those that were received long after the
 * period are looked for apart, as in `listClicks`.
 */
export const listConversions = (
  db: Queryable,
  { tenantId, storeId, attributed, eventType, limit, after, ...bounds }: ConversionFilters & RequestedPage,
) => {
  const wanted = sql.fragment`
    SELECT ${conversionColumns}
    FROM attribution.conversion
    WHERE tenant_id = ${tenantId} ${matching({ store_id: storeId, event_type: eventType })}
      ${attribution(attributed)} ${within('occurred_at', bounds)} ${afterPosition(after)}
  `;
  return db.any(sql.type(conversionRow)`
    (${wanted} ${receivedInTime(bounds)} ORDER BY created_at DESC, id DESC LIMIT ${limit + 1})
    UNION ALL
    (${wanted} ${receivedLate(bounds)})
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
};
