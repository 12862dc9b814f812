import autocannon from 'autocannon';
import type { MeasuredServer } from './measured-server.ts';
import { type Rounds, runRounds } from './rounds.ts';

type Figure = 'requestsPerSecond' | 'cpuMicrosPerRequest' | 'p50Ms' | 'p99Ms';

/** A server under one kind of load: as much as it bears, or as much as another bore the last time. */
export type Loaded<Name extends string = string> = {
  name: Name;
  server: MeasuredServer;
  load: Load;
  atPaceOf?: string;
};

/** Requests; `body` makes that of the nth. */
export type Load = {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: (nth: number) => string;
};

let sent = 0;

const measure = async (
  { server, load, name }: Loaded,
  connections: number,
  seconds: number,
): Promise<Record<Figure, number>> => {
  const before = await server.usage();
  const { body } = load;
  const result = await autocannon({
    url: server.origin,
    connections,
    duration: seconds,
    requests: [
      {
        method: load.method,
        path: load.path,
        headers: load.headers,
        ...(body && { setupRequest: (request: object) => ({ ...request, body: body(++sent) }) }),
      },
    ],
  });
  const cpuMicros = (await server.usage()) - before;
  if (result.errors + result.non2xx - result['3xx'] > 0)
    throw new Error(`${name}: ${result.errors} errors, ${result.non2xx} replies that are no success`);
  return {
    requestsPerSecond: result.requests.average,
    cpuMicrosPerRequest: cpuMicros / result.requests.total,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
};

/** A server that is slower because it stores what it gets must have compiled its code as well as the others have. */
const [warmUpSeconds, roundSeconds] = [10, 3];

/**
 * Puts servers under load for 3 s each, in 7 rounds, prints a table of medians and returns what was measured. The
 * server's CPU time per request is the figure to compare: wall clock varies. With `CONNECTIONS=1` one client sends one
 * request after the other, and waits 1,000 / requests/s milliseconds for each.
 */
export const underLoad = async <const Name extends string>(
  servers: readonly Loaded<Name>[],
  { connections = Number(process.env.CONNECTIONS ?? 64) } = {},
): Promise<Rounds<Name, Figure>> => {
  const variants = servers.map((loaded) => ({
    name: loaded.name,
    run: (isWarmUp: boolean) => measure(loaded, connections, isWarmUp ? warmUpSeconds : roundSeconds),
  }));
  const measured = await runRounds(variants, 7);
  console.log('| variant | requests/s | server CPU µs per request | p50 ms | p99 ms |\n|---|---|---|---|---|');
  for (const name of measured.names) {
    const [rate, cpu, p50, p99] = (['requestsPerSecond', 'cpuMicrosPerRequest', 'p50Ms', 'p99Ms'] as const).map(
      (figure) => measured.median(figure, name),
    );
    console.log(`| ${name} | ${rate?.toFixed(0)} | ${cpu?.toFixed(1)} | ${p50} | ${p99} |`);
  }
  console.log();
  return measured;
};
