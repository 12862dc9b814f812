import { openDatabase } from '../../src/core/database/pool.ts';
import { documentedAddresses } from '../../src/core/destinations/platform-addresses.ts';
import { createEncryption } from '../../src/core/encryption/encryption.ts';
import { startWorker } from '../../src/core/jobs/worker.ts';
import { createLog } from '../../src/core/logs/log.ts';
import { createDeliveryMetrics } from '../../src/core/metrics/delivery-metrics.ts';
import { createOutbound } from '../../src/core/outbound/outbound.ts';
import { endpointsAtOnce, webhookDeliveries } from '../../src/core/webhooks/webhook-jobs.ts';
import { answerMeasurements } from '../measured-server.ts';

/** The worker that delivers webhooks, as the server starts it. */
const { url, secretKey } = JSON.parse(process.argv[2] ?? '{}');
const database = await openDatabase(url, { size: 10 });
const worker = startWorker({
  ...{ url, database, handlers: webhookDeliveries('admin'), timers: [], clock: () => new Date() },
  keyedHash: (text) => text,
  encryption: createEncryption(secretKey),
  outbound: createOutbound({ privateTargets: 'allow' }),
  platformAddresses: documentedAddresses,
  log: createLog('warn'),
  deliveryMetrics: createDeliveryMetrics(),
  concurrency: endpointsAtOnce,
  fetchesMany: true,
});
answerMeasurements(0, async () => {
  await worker.stop();
  await database.end();
});
