import { Client } from 'pg';
import { type Cluster, postgresUser } from './embedded-postgres-cluster.ts';

const attachmentName = 'tributary-attachment';
const attachmentLock = 1;
const watcherLock = 2;

/**
 * Connects as one of the servers that need PostgreSQL. The operating system closes the connection however the server ends, and it
 * holds a shared lock: nobody stops PostgreSQL between this promise and the end of the connection.
 */
export async function attach(cluster: Cluster, port: number): Promise<Client> {
  const client = await connect(cluster, port, attachmentName);
  await client.query('SELECT pg_advisory_lock_shared($1)', [attachmentLock]).catch(async (error) => {
    await client.end();
    throw error;
  });
  return client;
}

/** Gives up the attachment's share; true when it was the last, and then whoever attaches meanwhile waits until PostgreSQL is gone. */
export async function detachAsLast(attachment: Client): Promise<boolean> {
  await attachment.query('SELECT pg_advisory_unlock_shared($1)', [attachmentLock]);
  return tryLock(attachment, attachmentLock);
}

/** Connects as the one watcher of this PostgreSQL, or returns null when there is one already. */
export async function connectAsWatcher(cluster: Cluster, port: number): Promise<Client | null> {
  const client = await connect(cluster, port, 'tributary-watcher');
  if (await tryLock(client, watcherLock)) return client;
  await client.end();
  return null;
}

/** Whether any server is attached. */
export async function isAnyoneAttached(watcher: Client): Promise<boolean> {
  const { rowCount } = await watcher.query('SELECT FROM pg_stat_activity WHERE application_name = $1', [
    attachmentName,
  ]);
  return rowCount !== 0;
}

/** Shuts the door: true when nobody is attached, and then whoever attaches waits until PostgreSQL is gone. */
export function lockOutAttachments(watcher: Client): Promise<boolean> {
  return tryLock(watcher, attachmentLock);
}

async function connect(cluster: Cluster, port: number, name: string): Promise<Client> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: postgresUser,
    password: cluster.password,
    database: 'postgres',
    application_name: name,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function tryLock(client: Client, lock: number): Promise<boolean> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS locked', [lock]);
  return rows[0].locked;
}
