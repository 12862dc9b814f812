import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express } from 'express';
import { type Database, sql } from '../database/sql.ts';

type Probed = { database: Database; readMetrics: () => Promise<string> };

/** Mounts what operators read without a key: `/healthz`, `/readyz` and `/metrics`. */
export const mountProbes = (app: Express, { database, readMetrics }: Probed): void => {
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    try {
      await database.query(sql.typeAlias('nothing')`SELECT FROM core.migration LIMIT 1`);
      response.json({ status: 'ready' });
    } catch {
      response.status(503).set('Retry-After', '1').json({ status: 'unavailable' });
    }
  });
  app.get('/metrics', async (_request, response) => {
    try {
      response.type('text/plain; version=0.0.4').send(await readMetrics());
    } catch {
      response.status(503).set('Retry-After', '1').json({ status: 'unavailable' });
    }
  });
};

/** Serves that alone, for a process that serves nothing else. */
export const serveProbes = (probed: Probed): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const app = express().disable('x-powered-by').disable('etag');
  mountProbes(app, probed);
  return app.use((_request, response) => void response.status(404).json({ status: 'not found' }));
};
