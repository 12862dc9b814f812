import { sale } from './affiliates-replies.ts';
import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { underLoad } from './http-load.ts';
import { startMeasured } from './measured-server.ts';

/** A validated POST and a GET by id whose operations answer at once, against node:http, Express and Fastify. */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const { key } = await givenKey(tributary, { product: 'affiliates' });
  await tributary.stop();
  const [alone, everything, node, express, fastify] = await Promise.all([
    startMeasured('http-layer', { url, isAlone: true }),
    startMeasured('http-layer', { url, isAlone: false }),
    startMeasured('bare-framework', { name: 'node' }),
    startMeasured('bare-framework', { name: 'express' }),
    startMeasured('bare-framework', { name: 'fastify' }),
  ]);
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  const post = {
    ...{ method: 'POST' as const, path: '/affiliates/v1/conversions', headers },
    body: (nth: number) => JSON.stringify(sale(nth)),
  };
  const get = {
    method: 'GET' as const,
    path: '/affiliates/v1/affiliates/aff_bench',
    headers: { Authorization: `Bearer ${key}` },
  };
  const measured = await underLoad([
    { name: 'POST, HTTP layer alone', server: alone, load: post },
    { name: 'POST, everything on', server: everything, load: post },
    { name: 'POST, node:http', server: node, load: post },
    { name: 'POST, Fastify with the same schema', server: fastify, load: post },
    { name: 'GET by id, HTTP layer alone', server: alone, load: get },
    { name: 'GET by id, everything on', server: everything, load: get },
    { name: 'GET by id, bare Express', server: express, load: get },
  ]);
  const compare = (what: 'POST' | 'GET by id', reference: (typeof measured.names)[number], target: string) => {
    const [layer, all] = (['HTTP layer alone', 'everything on'] as const).map((level) =>
      measured.ratio('cpuMicrosPerRequest', `${what}, ${level}`, reference),
    );
    console.log(`${what} : ${reference} = ${layer} of its CPU (target ≤ ${target}), ${all} with everything on`);
  };
  compare('POST', 'POST, node:http', '3.5');
  compare('POST', 'POST, Fastify with the same schema', '3');
  compare('GET by id', 'GET by id, bare Express', '2.7');
  await Promise.all([alone, everything, node, express, fastify].map((server) => server.stop()));
});
