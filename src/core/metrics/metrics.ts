import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Queryable } from '../database/sql.ts';
import { measureBacklog } from './measure-backlog.ts';

type Pool = { acquired: number; idle: number; waiting: number };

/**
 * The numbers an operator watches, in Prometheus' format. One registry per server process; what is asked of the database is
 * the same in all of them, and left out while it is away.
 */
export const createMetrics = ({ pool, database }: { pool: () => Pool; database: Queryable }) => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'tributary_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its reply',
    labelNames: ['product', 'operation', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const uncounted = new Counter({
    name: 'tributary_rate_limit_errors_total',
    help: 'Requests let through because their rate limit could not be counted',
    registers: [registry],
  });
  const connections = new Gauge({
    name: 'tributary_database_connections',
    help: 'Connections of the pool, and requests waiting for one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(pool())) connections.set({ state }, count);
    },
  });
  measureBacklog(registry, database);
  return {
    registry,
    observeRequest({ product, operation, status, durationMs }: ObservedRequest): void {
      requests.observe({ product, operation, status }, durationMs / 1_000);
    },
    countUncountedRequest: (): void => uncounted.inc(),
  };
};

type ObservedRequest = { product: string; operation: string; status: number; durationMs: number };

/** See `createMetrics`. */
export type Metrics = ReturnType<typeof createMetrics>;
