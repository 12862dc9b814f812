import { assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type DestinationRow, destinationColumns, destinationRow } from './destination-row.ts';

/** What changes: undefined keeps, null clears. */
export type DestinationChanges = {
  credentials: string | undefined;
  credentialsHint: Record<string, string> | undefined;
  baseUrl: string | null | undefined;
  testEventCode: string | null | undefined;
  isEnabled: boolean | undefined;
};

/** Changes a destination that exists. */
export const updateDestination = (
  db: Queryable,
  { tenantId, id, changes }: { tenantId: string; id: string; changes: DestinationChanges },
): Promise<DestinationRow> =>
  db.one(sql.type(destinationRow)`
    UPDATE core.destination
    SET ${assignments({
      credentials: changes.credentials,
      credentials_hint: changes.credentialsHint && JSON.stringify(changes.credentialsHint),
      base_url: changes.baseUrl,
      test_event_code: changes.testEventCode,
      is_enabled: changes.isEnabled,
    })}
    WHERE tenant_id = ${tenantId} AND id = ${id}
    RETURNING ${destinationColumns}
  `);
