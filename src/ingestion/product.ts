import document from '../../generated/ingestion.openapi.json' with { type: 'json' };
import type { operations } from '../../generated/ingestion.ts';
import type { OperationTable } from '../core/http/operation.ts';
import type { Product } from '../core/http/product.ts';
import { admitStore } from './calling-store.ts';
import { createEventsOfLines } from './create-events-of-lines.ts';
import { ingestionDialect } from './dialect.ts';
import { ingestionErrors } from './errors.ts';
import { forgetIdentities } from './jobs/forget-identities.ts';
import { removeExpired } from './jobs/remove-expired.ts';
import { createEvents } from './operations/create-events.ts';
import { getEvent } from './operations/get-event.ts';
import { getStatistics } from './operations/get-statistics.ts';
import { listEvents } from './operations/list-events.ts';
import { validateEvents } from './operations/validate-events.ts';
import { ingestionPersonalData } from './personal-data.ts';
import { hasStore } from './queries/has-store.ts';

export { ingestionAdministration } from './administration.ts';

const handlers: OperationTable<operations> = { createEvents, getEvent, getStatistics, listEvents, validateEvents };

/** Events of shops: stored once, told as they were sent, added up. */
export const ingestion: Product = {
  name: 'ingestion',
  basePath: '/ingestion/v1',
  document,
  dialect: ingestionDialect,
  errors: ingestionErrors,
  operations: handlers,
  lineOperations: { createEvents: { mostLineBytes: 65_536, operate: createEventsOfLines } },
  keys: { live: 'sp_', test: 'sp_test_', scopes: ['events:read', 'events:write', 'stats:read'], hasStore },
  destinations: { hasStore },
  admit: admitStore,
  sourceBasePaths: ['/api/v1'],
  bodyLimitBytes: 524_288,
  jobs: { 'ingestion.forget_identities': forgetIdentities, 'ingestion.remove_expired': removeExpired },
  personalData: ingestionPersonalData,
  timers: [
    { job: 'ingestion.forget_identities', schedule: '*/5 * * * *' },
    { job: 'ingestion.remove_expired', schedule: '42 2 * * *' },
  ],
};
