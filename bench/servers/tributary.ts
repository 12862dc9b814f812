import { setImmediate as turn } from 'node:timers/promises';
import { application } from '../../src/application.ts';
import { type DatabaseHandle, openDatabase } from '../../src/core/database/pool.ts';
import { listen } from '../../src/core/http/server.ts';
import { createLog } from '../../src/core/logs/log.ts';
import { answerMeasurements } from '../measured-server.ts';

/** The hot statements that a bench can have answered without a database, by the table that each writes first. */
const answers: Record<string, (arrived: Record<string, string>) => object> = {
  'attribution.click_identity': ({ id, store_id, fbclid }) => ({
    ...{ store_id, fbclid, click_id: id, added_jobs: null },
    clicked_at: new Date(),
    received_at: new Date(),
  }),
  'experiments.exposure': () => ({ stored: true }),
  'ingestion.event_identity': ({ id }) => ({ arrived_id: id, id, is_duplicate: false }),
};

/**
 * Answers one statement by itself, as the database would for rows that are new: at once, or a turn later, so that what
 * arrives meanwhile shares the next statement, as it does while a database works.
 */
const answering = (table: string, isLater: boolean, database: DatabaseHandle): DatabaseHandle => ({
  ...database,
  any: (async (query: { sql: string; values: readonly unknown[] }) => {
    if (!query.sql.includes(`INTO ${table}`)) return database.any(query as never);
    if (isLater) await turn();
    const arrived = query.values.find((value) => typeof value === 'string' && value.startsWith('[{')) as string;
    return JSON.parse(arrived).map(answers[table]);
  }) as DatabaseHandle['any'],
});

const { url, adminToken, withoutStatement, isAnsweredLater } = JSON.parse(process.argv[2] ?? '{}');
const opened = await openDatabase(url, { size: 10 });
const handle = await application({
  configuration: { publicOrigin: undefined, rateLimits: 'on', requireHttps: false, trustedProxies: [] },
  secrets: { adminToken, secretKey: 'a secret key of the benchmarks, 32 characters' },
  database: withoutStatement ? answering(withoutStatement, isAnsweredLater, opened) : opened,
  clock: () => new Date(),
  log: createLog('silent'),
});
const server = await listen(handle, { host: '127.0.0.1', port: 0 });
answerMeasurements(server.port, async () => {
  await server.stop();
  await opened.end();
});
