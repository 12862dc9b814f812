import type { components } from '../../../generated/admin.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { DestinationRow } from '../queries/destination-row.ts';

type Destination = components['schemas']['Destination'];

/** A destination as clients see it: of its credentials what may be seen. */
export const toDestination = (row: DestinationRow): Destination => ({
  id: row.id,
  product: row.product,
  storeId: row.store_id,
  platform: row.platform,
  ...toDestinationSettings(row),
  createdAt: toInstant(row.created_at),
});

/** What of a destination can be changed, which is how the audit log tells it. */
export const toDestinationSettings = (
  row: DestinationRow,
): Pick<Destination, 'credentials' | 'baseUrl' | 'isEnabled' | 'testEventCode'> => ({
  credentials: row.credentials_hint as Destination['credentials'],
  baseUrl: row.base_url,
  isEnabled: row.is_enabled,
  testEventCode: row.test_event_code,
});
