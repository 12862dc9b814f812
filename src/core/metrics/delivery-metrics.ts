import { Counter, Histogram, Registry } from 'prom-client';

type Kind = 'webhook' | 'destination';

/**
 * What a process that works off jobs counts of its deliveries. They have a registry of their own, since a cluster's worker
 * is its primary, whose other numbers are not those of a server process.
 */
export const createDeliveryMetrics = () => {
  const registry = new Registry();
  const attempts = new Histogram({
    name: 'tributary_delivery_attempt_duration_seconds',
    help: 'Time that receivers of webhooks and ad platforms took for a request, by what came of it',
    labelNames: ['kind', 'outcome'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    registers: [registry],
  });
  const ended = new Counter({
    name: 'tributary_deliveries_total',
    help: 'Deliveries that were sent, or given up as failed',
    labelNames: ['kind', 'status'],
    registers: [registry],
  });
  return {
    registry,
    /** One request: of webhooks it is one delivery, of ad platforms a batch. */
    observeAttempt({ kind, outcome, durationMs }: { kind: Kind; outcome: string; durationMs: number }): void {
      attempts.observe({ kind, outcome }, durationMs / 1_000);
    },
    countEnded({ kind, status, count }: { kind: Kind; status: 'sent' | 'failed'; count: number }): void {
      if (count > 0) ended.inc({ kind, status }, count);
    },
  };
};

/** See `createDeliveryMetrics`. */
export type DeliveryMetrics = ReturnType<typeof createDeliveryMetrics>;
