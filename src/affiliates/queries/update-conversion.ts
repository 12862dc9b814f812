import { assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type ConversionRow, conversionColumns, conversionRow } from './conversion-row.ts';

/** What changes: undefined keeps, null clears. A rejected conversion earns nothing. */
type ConversionChanges = { status?: ConversionRow['status']; reason: string | null | undefined };

type Change = {
  tenantId: string;
  id: string;
  from: readonly ConversionRow['status'][];
  changes: ConversionChanges;
};

/**
 * Changes a conversion that has one of the statuses `from`; null when it has none of them, or this tenant has none of that
 * id. Of several changes at once the later ones are held against the status that the first one left.
 */
export const updateConversion = (
  db: Queryable,
  { tenantId, id, from, changes }: Change,
): Promise<ConversionRow | null> =>
  db.maybeOne(sql.type(conversionRow)`
    UPDATE affiliates.conversion
    SET ${assignments({
      status: changes.status,
      reason: changes.reason,
      commission_amount: changes.status === 'rejected' ? '0' : undefined,
    })}
    WHERE tenant_id = ${tenantId} AND id = ${id} AND status = ANY(${sql.array([...from], 'text')})
    RETURNING ${conversionColumns}
  `);
