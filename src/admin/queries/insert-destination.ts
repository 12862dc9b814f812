import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { type DestinationRow, destinationColumns, destinationRow } from './destination-row.ts';

/** A new destination; `credentials` are encrypted, the hint may be seen. */
export type NewDestination = {
  tenantId: string;
  id: string;
  product: string;
  storeId: string;
  platform: string;
  credentials: string;
  credentialsHint: Record<string, string>;
  baseUrl: string | null;
  testEventCode: string | null;
  isEnabled: boolean;
  now: Date;
};

/** Stores a destination. */
export const insertDestination = (db: Queryable, given: NewDestination): Promise<DestinationRow> =>
  db.one(sql.type(destinationRow)`
    INSERT INTO core.destination (
      tenant_id, id, product, store_id, platform, credentials, credentials_hint, base_url, test_event_code, is_enabled,
      created_at
    )
    VALUES (
      ${given.tenantId}, ${given.id}, ${given.product}, ${given.storeId}, ${given.platform}, ${given.credentials},
      ${JSON.stringify(given.credentialsHint)}, ${given.baseUrl}, ${given.testEventCode}, ${given.isEnabled},
      ${instant(given.now)}
    )
    RETURNING ${destinationColumns}
  `);
