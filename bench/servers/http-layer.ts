import express from 'express';
import { affiliates } from '../../src/affiliates/product.ts';
import type { Caller } from '../../src/core/authentication/caller.ts';
import { openDatabase } from '../../src/core/database/pool.ts';
import { loadContract } from '../../src/core/http/contract.ts';
import { createPlatform } from '../../src/core/http/create-platform.ts';
import { serveProduct } from '../../src/core/http/serve-product.ts';
import { listen } from '../../src/core/http/server.ts';
import { createLog } from '../../src/core/logs/log.ts';
import { affiliate, conversion } from '../affiliates-replies.ts';
import { answerMeasurements } from '../measured-server.ts';

/**
 * The HTTP layer with the document of affiliates and operations that answer at once. Its database is asked for the key
 * alone; `isAlone` leaves authentication and limits out.
 */
const { url, isAlone } = JSON.parse(process.argv[2] ?? '{}');
const database = await openDatabase(url, { size: 10 });
const platform = createPlatform([affiliates], {
  configuration: {
    ...{ publicOrigin: undefined, rateLimits: isAlone ? 'off' : 'on', requireHttps: false, trustedProxies: [] },
  },
  secrets: { adminToken: '', secretKey: 'a secret key of the benchmarks, 32 characters' },
  ...{ database, clock: () => new Date(), log: createLog('warn') },
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
  isAlone ? { ...platform, authenticator: { ...platform.authenticator, authenticate: async () => caller } } : platform,
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
