import cluster from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import type { Metrics } from './metrics.ts';

type Question = { metricsQuestion: number };
type Answer = { metricsAnswer: number; text: string | null };

/** Reads the metrics as text: of this process, or of all processes of a cluster through their primary, which waits 5 s for them. */
export const metricsReader = ({ registry }: Metrics, isOneOfSeveral: boolean): (() => Promise<string>) => {
  if (!isOneOfSeveral) return () => registry.metrics();
  new AggregatorRegistry(); // answers the primary from now on
  AggregatorRegistry.setRegistries(registry);
  let asked = 0;
  return () =>
    new Promise((resolve, reject) => {
      const question: Question = { metricsQuestion: ++asked };
      const listen = (message: Answer) => {
        if (message.metricsAnswer !== question.metricsQuestion) return;
        process.off('message', listen);
        if (message.text !== null) resolve(message.text);
        else reject(new Error('Not every process told its metrics'));
      };
      process.on('message', listen);
      process.send?.(question);
    });
};

/** In the primary: answers the questions of its workers with the sum of all their metrics. */
export const answerMetricsQuestions = (): void => {
  const aggregator = new AggregatorRegistry();
  cluster.on('message', (worker, message: Partial<Question>) => {
    if (message.metricsQuestion === undefined) return;
    const reply = (text: string | null) => worker.send({ metricsAnswer: message.metricsQuestion, text } as Answer);
    aggregator.clusterMetrics().then(reply, () => reply(null));
  });
};
