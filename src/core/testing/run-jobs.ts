import { z } from 'zod';
import { ownProduct, products } from '../../application.ts';
import { sql } from '../database/sql.ts';
import { destinationJobs } from '../destinations/destination-jobs.ts';
import { documentedAddresses } from '../destinations/platform-addresses.ts';
import { createEncryption } from '../encryption/encryption.ts';
import { keyedHash } from '../identifiers/keyed-hash.ts';
import { taskListOf } from '../jobs/worker.ts';
import { createLog } from '../logs/log.ts';
import { createOutbound } from '../outbound/outbound.ts';
import { webhookDeliveries, webhookJobs } from '../webhooks/webhook-jobs.ts';
import { secretKey, type TestServer } from './start-product.ts';

const job = z.strictObject({ id: z.number(), identifier: z.string(), payload: z.unknown() });

/**
 * Works off every job that is due by the clock of the test, and resolves to how many they were. Jobs that are added
 * meanwhile wait for the next call. The library's own runner would follow the clock of the database instead.
 */
export const runJobs = async (server: TestServer): Promise<number> => {
  const { database, now } = server;
  const tasks = taskListOf({
    handlers: {
      ...{ ...destinationJobs, ...webhookJobs, ...webhookDeliveries(ownProduct.name) },
      ...Object.assign({}, ...products.map(({ jobs }) => jobs)),
    },
    database,
    deliveryMetrics: server.deliveryMetrics,
    clock: () => server.now,
    keyedHash: keyedHash(secretKey),
    encryption: createEncryption(secretKey),
    outbound: createOutbound({ privateTargets: 'allow' }),
    platformAddresses: documentedAddresses,
    log: createLog('silent'),
  });
  // A job without a time of its own is due when it was created.
  const jobs = await database.any(sql.type(job)`
    UPDATE graphile_worker._private_jobs AS job
    SET locked_at = now(), locked_by = 'tests', attempts = attempts + 1
    FROM graphile_worker._private_tasks AS task
    WHERE task.id = job.task_id AND job.locked_at IS NULL AND job.attempts < job.max_attempts
      AND (job.run_at = job.created_at OR job.run_at <= ${now.toISOString()})
    RETURNING job.id, task.identifier, job.payload
  `);
  for (const { id, identifier, payload } of jobs) {
    await tasks[identifier]?.(payload, null as never);
    await database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs WHERE id = ${id}`);
  }
  return jobs.length;
};
