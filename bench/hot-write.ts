import { startTributary } from './bench-database.ts';
import { type Load, underLoad } from './http-load.ts';
import type { MeasuredServer } from './measured-server.ts';

/** Servers that store what arrives by a statement of its own: all the rows that are stored of it, and one row alone. */
type BareServers = { all: MeasuredServer; single: MeasuredServer };

/**
 * Measures an endpoint that stores what it gets, against itself without a database, answered at once and a turn later (see
 * `startTributary`), and against bare servers where there are any; stops them all.
 */
export const measureHotWrite = async ({
  name,
  url,
  tributary,
  load,
  withoutStatement,
  bare,
}: {
  name: string;
  url: string;
  tributary: MeasuredServer;
  load: Load;
  withoutStatement: string;
  bare?: BareServers;
}): Promise<void> => {
  const [without, later] = await Promise.all([
    startTributary(url, { withoutStatement }),
    startTributary(url, { withoutStatement, isAnsweredLater: true }),
  ]);
  const [dry, sharing] = ['the same without a database', 'without a database, sharing statements'];
  const references = bare
    ? [
        { name: 'the same rows, one statement per request', server: bare.all, target: ' (target ≥ 0.9)' },
        { name: 'one row, one INSERT per request', server: bare.single, target: '' },
      ]
    : [];
  const servers = [
    { name, server: tributary },
    { name: dry, server: without },
    { name: sharing, server: later },
    ...references,
  ];
  const measured = await underLoad(servers.map((one) => ({ name: one.name, server: one.server, load })));
  const [cpu, cpuSharing] = [dry, sharing].map((reference) => measured.ratio('cpuMicrosPerRequest', name, reference));
  console.log(
    `${name} : without a database = ${cpu} of its CPU per request (target ≤ 1.25), sharing statements ${cpuSharing}`,
  );
  for (const reference of references) {
    const rate = measured.ratio('requestsPerSecond', name, reference.name);
    console.log(`${name} : ${reference.name} = ${rate} of its requests/s${reference.target}`);
  }
  await Promise.all(servers.map(({ server }) => server.stop()));
};
