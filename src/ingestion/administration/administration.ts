import type { operations } from '../../../generated/admin.ts';
import type { OperationTable } from '../../core/http/operation.ts';
import { createCustomEvent } from './create-custom-event.ts';
import { createIngestionStore } from './create-ingestion-store.ts';
import { getIngestionStore } from './get-ingestion-store.ts';
import { listCustomEvents } from './list-custom-events.ts';
import { listIngestionStores } from './list-ingestion-stores.ts';
import { updateCustomEvent } from './update-custom-event.ts';
import { updateIngestionStore } from './update-ingestion-store.ts';

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
