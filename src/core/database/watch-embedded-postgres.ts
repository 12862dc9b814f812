/**
 * The watcher process (`node watch-embedded-postgres.ts DATA_DIR`): stops PostgreSQL when no server has been attached for five
 * seconds, because a server that was killed could not do it, and ends when PostgreSQL has ended.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { connectAsWatcher, isAnyoneAttached, lockOutAttachments } from './embedded-postgres-attachment.ts';
import { type Cluster, findCluster } from './embedded-postgres-cluster.ts';
import { findPostmaster, stopPostmaster } from './postmaster.ts';

const patienceMs = 5000;
const pollMs = 500;

async function watch(cluster: Cluster, watched: { pid: number; port: number }): Promise<void> {
  let client: Client | null = null;
  let lastAttachedAt = Date.now();
  while (await isStillRunning(cluster, watched.pid)) {
    try {
      client ??= await connectAsWatcher(cluster, watched.port);
      if (!client) return;

      if (await isAnyoneAttached(client)) lastAttachedAt = Date.now();
      else if (Date.now() - lastAttachedAt > patienceMs && (await lockOutAttachments(client))) {
        return await stopPostmaster(cluster.folder, watched.pid);
      }
    } catch {
      client = null;
    }
    await sleep(pollMs);
  }
}

async function isStillRunning(cluster: Cluster, pid: number): Promise<boolean> {
  const postmaster = await findPostmaster(cluster.folder);
  return postmaster.state === 'running' && postmaster.pid === pid;
}

const cluster = await findCluster(process.argv[2] ?? '.data');
const watched = cluster ? await findPostmaster(cluster.folder) : null;
if (cluster && watched?.state === 'running') await watch(cluster, watched);
process.exit();
