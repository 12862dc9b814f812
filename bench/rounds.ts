import autocannon from 'autocannon';
import type { MeasuredServer } from './measured-server.ts';

/** What one variant did in one round. */
type Sample = { requestsPerSecond: number; cpuMicrosPerRequest: number; p50Ms: number; p99Ms: number };

/** A server under one kind of load. */
export type Variant = { name: string; server: MeasuredServer; load: Load };

/** Requests; `body` makes that of the nth. */
export type Load = {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: (nth: number) => string;
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;

let sent = 0;

const sample = async ({ server, load, name }: Variant, connections: number, seconds: number): Promise<Sample> => {
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

/**
 * Runs the variants in turn, round by round, so that a machine whose speed drifts slows all alike; the first round warms
 * up. Returns each variant's medians. The server's CPU time per request is the figure to compare: wall clock varies. With
 * `CONNECTIONS=1` one client sends one request after the other, and waits 1,000 / requests/s milliseconds for each.
 */
export const runRounds = async (
  variants: readonly Variant[],
  { rounds = 7, seconds = 3, connections = Number(process.env.CONNECTIONS ?? 64) } = {},
): Promise<ReadonlyMap<string, Sample>> => {
  const samples = new Map<string, Sample[]>(variants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const variant of variants) {
      const taken = await sample(variant, connections, seconds);
      if (round > 0) samples.get(variant.name)?.push(taken);
    }
  return new Map(
    [...samples].map(([name, taken]) => [
      name,
      {
        requestsPerSecond: median(taken.map((one) => one.requestsPerSecond)),
        cpuMicrosPerRequest: median(taken.map((one) => one.cpuMicrosPerRequest)),
        p50Ms: median(taken.map((one) => one.p50Ms)),
        p99Ms: median(taken.map((one) => one.p99Ms)),
      },
    ]),
  );
};

/** Prints a table of medians. */
export const printTable = (results: ReadonlyMap<string, Sample>): void => {
  console.log('| variant | requests/s | server CPU µs per request | p50 ms | p99 ms |\n|---|---|---|---|---|');
  for (const [name, { requestsPerSecond, cpuMicrosPerRequest, p50Ms, p99Ms }] of results)
    console.log(
      `| ${name} | ${Math.round(requestsPerSecond)} | ${cpuMicrosPerRequest.toFixed(1)} | ${p50Ms} | ${p99Ms} |`,
    );
};
