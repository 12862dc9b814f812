import cluster from 'node:cluster';

/** Stops gracefully on the first SIGINT or SIGTERM and ends the process; a second SIGINT ends it at once. */
export const stopOnSignal = (stop: () => Promise<void>, fail: (error: unknown) => void): void => {
  let isStopping = false;
  const begin = (signal: NodeJS.Signals) => {
    if (isStopping && signal === 'SIGINT' && cluster.isPrimary) process.exit(130);
    if (isStopping) return;
    isStopping = true;
    stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', begin);
  process.on('SIGTERM', begin);
};
