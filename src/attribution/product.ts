import document from '../../generated/attribution.openapi.json' with { type: 'json' };
import type { operations } from '../../generated/attribution.ts';
import type { OperationTable } from '../core/http/operation.ts';
import type { Product } from '../core/http/product.ts';
import { attributionEvents } from './announce-event.ts';
import { attributionDialect, type Framed } from './dialect.ts';
import { rematchJobName } from './domain/rematch.ts';
import { attributionErrors } from './errors.ts';
import { rematch } from './jobs/rematch.ts';
import { removeExpired } from './jobs/remove-expired.ts';
import { createStore } from './operations/create-store.ts';
import { getAnalytics } from './operations/get-analytics.ts';
import { getClick } from './operations/get-click.ts';
import { getConversion } from './operations/get-conversion.ts';
import { getConversionExplanation } from './operations/get-conversion-explanation.ts';
import { getStore } from './operations/get-store.ts';
import { listClicks } from './operations/list-clicks.ts';
import { listConversions } from './operations/list-conversions.ts';
import { listStores } from './operations/list-stores.ts';
import { trackClick } from './operations/track-click.ts';
import { trackConversion } from './operations/track-conversion.ts';
import { updateStore } from './operations/update-store.ts';
import { attributionPersonalData } from './personal-data.ts';
import { hasStore } from './queries/has-store.ts';

const handlers: OperationTable<operations, Framed> = {
  createStore,
  getAnalytics,
  getClick,
  getConversion,
  getConversionExplanation,
  getStore,
  listClicks,
  listConversions,
  listStores,
  trackClick,
  trackConversion,
  updateStore,
};

/** Clicks on ads, the conversions that came from them, and how sure that is. */
export const attribution: Product = {
  name: 'attribution',
  basePath: '/attribution/v1',
  document,
  dialect: attributionDialect,
  errors: attributionErrors,
  operations: handlers,
  keys: { live: 'wt_live_', test: 'wt_test_', scopes: ['read', 'write'] },
  destinations: { hasStore },
  limits: [{ points: 6_000, windowSeconds: 60 }],
  bodyLimitBytes: 1_048_576,
  sourceBasePaths: ['/v1'],
  refusesPlainHttp: true,
  cors: [
    {
      pathPrefix: '/attribution/v1/track/',
      methods: ['POST', 'OPTIONS'],
      requestHeaders: ['authorization', 'content-type'],
      exposedHeaders: [
        'X-Request-Id',
        'Retry-After',
        'X-RateLimit-Limit',
        'X-RateLimit-Remaining',
        'X-RateLimit-Reset',
      ],
      maxAgeSeconds: 86_400,
    },
  ],
  jobs: { [rematchJobName]: rematch, 'attribution.remove_expired': removeExpired },
  timers: [{ job: 'attribution.remove_expired', schedule: '52 2 * * *' }],
  events: attributionEvents,
  personalData: attributionPersonalData,
};
