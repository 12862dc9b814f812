import type { operations } from '../../generated/admin.ts';
import type { OperationTable } from '../core/http/operation.ts';
import { createCustomEvent } from './administration/create-custom-event.ts';
import { createIngestionStore } from './administration/create-ingestion-store.ts';
import { getIngestionStore } from './administration/get-ingestion-store.ts';
import { listCustomEvents } from './administration/list-custom-events.ts';
import { listIngestionStores } from './administration/list-ingestion-stores.ts';
import { updateCustomEvent } from './administration/update-custom-event.ts';
import { updateIngestionStore } from './administration/update-ingestion-store.ts';

/** The operations of the admin API that are about ingestion. */
export const ingestionAdministration = {
  createCustomEvent,
  createIngestionStore,
  getIngestionStore,
  listCustomEvents,
  listIngestionStores,
  updateCustomEvent,
  updateIngestionStore,
} satisfies Partial<OperationTable<operations>>;
