import type { Express } from 'express';
import { type Database, sql } from '../database/sql.ts';

/** Mounts what operators and clients read without a key: `/healthz`, `/readyz`, `/metrics` and the documents. */
export const mountProbes = (
  app: Express,
  {
    database,
    readMetrics,
    documents,
  }: { database: Database; readMetrics: () => Promise<string>; documents: ReadonlyMap<string, object> },
): void => {
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
  for (const [name, document] of documents) {
    const text = JSON.stringify(document);
    app.get(`/openapi/${name}.json`, (_request, response) => void response.type('application/json').send(text));
  }
};
