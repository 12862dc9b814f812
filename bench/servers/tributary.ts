import { application } from '../../src/application.ts';
import { type DatabaseHandle, openDatabase } from '../../src/core/database/pool.ts';
import { listen } from '../../src/core/http/server.ts';
import { createLog } from '../../src/core/logs/log.ts';
import { answerMeasurements } from '../measured-server.ts';

const { url, adminToken, withoutClickStatement } = JSON.parse(process.argv[2] ?? '{}');

/** Answers the statement that stores clicks by itself, as the database would for new ones. */
const answeringClicks = (database: DatabaseHandle): DatabaseHandle => ({
  ...database,
  any: (async (query: { sql: string; values: readonly unknown[] }) => {
    if (!query.sql.includes('INTO attribution.click_identity')) return database.any(query as never);
    const arrived = query.values.find((value) => typeof value === 'string' && value.startsWith('[{')) as string;
    return JSON.parse(arrived).map((click: { id: string; store_id: string; fbclid: string }) => ({
      store_id: click.store_id,
      fbclid: click.fbclid,
      click_id: click.id,
      clicked_at: new Date(),
      received_at: new Date(),
      woken_stores: 1,
    }));
  }) as DatabaseHandle['any'],
});

const opened = await openDatabase(url, { size: 10 });
const handle = await application({
  configuration: { publicOrigin: undefined, rateLimits: 'on', requireHttps: false, trustedProxies: [] },
  secrets: { adminToken, secretKey: 'a secret key of the benchmarks, 32 characters' },
  database: withoutClickStatement ? answeringClicks(opened) : opened,
  clock: () => new Date(),
  log: createLog('silent'),
});
const server = await listen(handle, { host: '127.0.0.1', port: 0 });
answerMeasurements(server.port, async () => {
  await server.stop();
  await opened.end();
});
