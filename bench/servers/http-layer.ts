import express from 'express';
import { affiliates } from '../../src/affiliates/product.ts';
import { authenticator } from '../../src/core/authentication/authenticate.ts';
import type { Caller } from '../../src/core/authentication/caller.ts';
import { openDatabase } from '../../src/core/database/pool.ts';
import { documentedAddresses } from '../../src/core/destinations/platform-addresses.ts';
import { createEncryption } from '../../src/core/encryption/encryption.ts';
import { origins } from '../../src/core/http/client-address.ts';
import { loadContract } from '../../src/core/http/contract.ts';
import { serveProduct } from '../../src/core/http/serve-product.ts';
import { listen } from '../../src/core/http/server.ts';
import { keyedHash } from '../../src/core/identifiers/keyed-hash.ts';
import { createLog } from '../../src/core/logs/log.ts';
import { createMetrics } from '../../src/core/metrics/metrics.ts';
import { createOutbound } from '../../src/core/outbound/outbound.ts';
import { rateLimits } from '../../src/core/rate-limits/rate-limits.ts';
import { affiliate, conversion } from '../affiliates-replies.ts';
import { answerMeasurements } from '../measured-server.ts';

/**
 * The HTTP layer with the document of affiliates and operations that answer at once. Its database is asked for the key
 * alone; `isAlone` leaves authentication and limits out.
 */
const { url, isAlone } = JSON.parse(process.argv[2] ?? '{}');
const database = await openDatabase(url, { size: 10 });
const clock = () => new Date();
const hash = keyedHash('a secret key of the benchmarks, 32 characters');
const authenticating = authenticator({
  ...{ database, clock, keyPrefixes: new Map([['sk_live_', 'affiliates']]), adminToken: '', onUsageError: () => {} },
});
const caller: Caller = {
  ...{ type: 'api_key', tenantId: 'bench', organizationId: 'bench', mode: 'live', keyId: 'bench', storeId: null },
  ...{ scopes: ['read', 'write'], rateLimit: 'off' },
};
const contract = await loadContract(affiliates.document, { fieldRules: affiliates.fieldRules });
const serve = serveProduct(
  {
    ...affiliates,
    operations: {
      ...affiliates.operations,
      recordConversion: async () => ({ status: 201, body: { data: conversion } }),
      getAffiliate: async () => ({ status: 200, body: { data: affiliate } }),
    },
  },
  contract,
  {
    ...{ database, clock, keyedHash: hash, requireHttps: false, platformAddresses: documentedAddresses },
    authenticator: isAlone ? { ...authenticating, authenticate: async () => caller } : authenticating,
    rateLimits: rateLimits({ isOff: isAlone, shared: false, keyedHash: hash, onError: () => {} }),
    origins: origins({ trustedProxies: [], publicOrigin: undefined }),
    encryption: createEncryption('a secret key of the benchmarks, 32 characters'),
    outbound: createOutbound({ privateTargets: 'refuse' }),
    log: createLog('warn'),
    metrics: createMetrics({ pool: () => database.state(), database }),
  },
);
const app = express().disable('x-powered-by').disable('etag');
app.use(affiliates.basePath, (request, response) => {
  request.url = request.originalUrl;
  return serve(request, response);
});
const server = await listen(app, { host: '127.0.0.1', port: 0 });
answerMeasurements(server.port, async () => {
  await server.stop();
  await database.end();
});
