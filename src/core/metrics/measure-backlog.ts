import { Gauge, type Registry } from 'prom-client';
import type { Queryable } from '../database/sql.ts';
import { type Backlog, findBacklog } from './queries/find-backlog.ts';

/** What a gauge shows, by kind where it has kinds. */
type Shown = { kind?: string; value: number }[];

/** Adds gauges of what is still to be done; they are asked for at every reading, and left out while the database is away. */
export const measureBacklog = (registry: Registry, database: Queryable): void => {
  let asked: Promise<Backlog | null> | undefined;
  /** Asked once for all gauges of one reading. */
  const backlogNow = () => {
    asked ??= findBacklog(database)
      .catch(() => null)
      .finally(() => {
        asked = undefined;
      });
    return asked;
  };
  const gauge = (name: string, help: string, shown: (backlog: Backlog) => Shown): void => {
    new Gauge({
      ...{ name, help, registers: [registry], labelNames: ['kind'] },
      // Every process of a cluster says the same.
      aggregator: 'max',
      async collect() {
        const backlog = await backlogNow();
        this.reset();
        for (const { value, ...labels } of backlog ? shown(backlog) : []) this.set(labels, value);
      },
    });
  };
  gauge('tributary_job_lag_seconds', 'How long the oldest job that is not begun has been due', (backlog) => [
    { value: backlog.job_lag },
  ]);
  gauge('tributary_deliveries_waiting', 'Deliveries that are still to be made', (backlog) => [
    { kind: 'webhook', value: backlog.webhooks },
    { kind: 'destination', value: backlog.destinations },
  ]);
  gauge('tributary_delivery_lag_seconds', 'How long the oldest delivery has been due', (backlog) => [
    { kind: 'webhook', value: backlog.webhook_lag },
    { kind: 'destination', value: backlog.destination_lag },
  ]);
};
