import { Client } from 'pg';

const reconnectMs = 1_000;

/** How a process learns of changes that others made: told at once by NOTIFY, and found out by itself every `everyMs`. */
export type ChangeWatch = {
  channel: string;
  everyMs: number;
  onNotice(payload: string): void;
  /** Compares what the process remembers with what is stored; what it throws is tried again the next time. */
  poll(): Promise<void>;
};

/**
 * Watches until it is stopped, on a connection of its own, because pooled ones carry no session state. Notices that were
 * missed while the connection was away are made up for by the poll.
 */
export const watchChanges = (
  url: string,
  { channel, everyMs, onNotice, poll }: ChangeWatch,
): { stop(): Promise<void> } => {
  let isStopped = false;
  let isPolling = false;
  let client: Client | null = null;
  let reconnection: NodeJS.Timeout | undefined;

  const pollOnce = async (): Promise<void> => {
    if (isPolling || isStopped) return;
    isPolling = true;
    await poll().catch(() => {});
    isPolling = false;
  };

  const connect = async (): Promise<void> => {
    const connection = new Client({
      connectionString: url,
      application_name: 'tributary-watch',
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
    });
    client = connection;
    const lose = (): void => {
      if (client !== connection || isStopped) return;
      client = null;
      reconnection = setTimeout(connect, reconnectMs).unref();
      connection.end().catch(() => {});
    };
    connection.on('error', lose);
    connection.on('end', lose);
    connection.on('notification', ({ payload = '' }) => onNotice(payload));
    try {
      await connection.connect();
      await connection.query(`LISTEN ${connection.escapeIdentifier(channel)}`);
      await pollOnce();
    } catch {
      lose();
    }
  };

  const timer = setInterval(pollOnce, everyMs).unref();
  const connecting = connect();
  return {
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      clearTimeout(reconnection);
      await connecting;
      await client?.end().catch(() => {});
    },
  };
};
