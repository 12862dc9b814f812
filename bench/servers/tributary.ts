import { application } from '../../src/application.ts';
import { openDatabase } from '../../src/core/database/pool.ts';
import { listen } from '../../src/core/http/server.ts';
import { createLog } from '../../src/core/logs/log.ts';
import { answerMeasurements } from '../measured-server.ts';

const { url, adminToken } = JSON.parse(process.argv[2] ?? '{}');
const database = await openDatabase(url, { size: 10 });
const handle = await application({
  configuration: { publicOrigin: undefined, rateLimits: 'on', requireHttps: false, trustedProxies: [] },
  secrets: { adminToken, secretKey: 'a secret key of the benchmarks, 32 characters' },
  database,
  clock: () => new Date(),
  log: createLog('silent'),
});
const server = await listen(handle, { host: '127.0.0.1', port: 0 });
answerMeasurements(server.port, async () => {
  await server.stop();
  await database.end();
});
