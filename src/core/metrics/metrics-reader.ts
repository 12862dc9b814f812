import cluster from 'node:cluster';
import { AggregatorRegistry, Registry } from 'prom-client';

type Question = { metricsQuestion: number };
type Answer = { metricsAnswer: number; text: string | null };

/** Reads the metrics of this process as text. */
export const ownMetricsReader = (registries: readonly Registry[]): (() => Promise<string>) => {
  const all = Registry.merge([...registries]);
  return () => all.metrics();
};

/** Reads the metrics of all processes of a cluster as text, through their primary, which waits 5 s for them. */
export const sharedMetricsReader = (registry: Registry): (() => Promise<string>) => {
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

/** In the primary: answers the questions of its server processes with the sum of all their metrics, and with its own, which are others. */
export const answerMetricsQuestions = (own: Registry): void => {
  const aggregator = new AggregatorRegistry();
  const tell = async (): Promise<string> => {
    const [theirs, ours] = await Promise.all([aggregator.clusterMetrics(), own.metrics()]);
    return `${theirs.trimEnd()}\n${ours}`;
  };
  cluster.on('message', (server, message: Partial<Question>) => {
    if (message.metricsQuestion === undefined) return;
    const reply = (text: string | null) => server.send({ metricsAnswer: message.metricsQuestion, text } as Answer);
    tell().then(reply, () => reply(null));
  });
};
