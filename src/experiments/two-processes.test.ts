import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../core/database/sql.ts';
import { type ChildServer, startChildServer } from '../core/testing/child-server.ts';
import { startStallFreeClock } from '../core/testing/stall-free-clock.ts';
import { secretKey, startProduct } from '../core/testing/start-product.ts';
import { documentOf } from './testing/fixtures.ts';
import { saleAsSdksSendIt, visitor } from './testing/tracking.ts';

const server = await startProduct();
const clock = startStallFreeClock();
let folder = '';
let children: ChildServer[] = [];
let origins: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tributary-experiments-'));
  const shared = { DATABASE_URL: server.databaseUrl, DATA_DIR: folder, ADMIN_TOKEN: server.adminToken };
  children = [1, 2].map(() => startChildServer({ ...shared, SECRET_KEY: secretKey, ROLE: 'api' }));
  origins = await Promise.all(children.map(({ ready }) => ready));
});
afterAll(async () => {
  clock.stop();
  for (const child of children) child.signal('SIGTERM');
  await Promise.all(children.map(({ ended }) => ended));
  await rm(folder, { recursive: true });
});

const call = async (origin: string | undefined, method: string, path: string, body?: object) => {
  const isAdministration = path.startsWith('/admin/');
  const reply = await fetch(origin + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(isAdministration && { Authorization: `Bearer ${server.adminToken}`, 'X-Organization-Id': 'org_demo' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
  return { status: reply.status, body: (await reply.json()) as any };
};
const idsAt = async (origin: string | undefined, key: string): Promise<string> => {
  const { body } = await call(origin, 'GET', `/experiments/v1/config/${key}`);
  return body.experiences.map(({ id }: { id: string }) => id).join();
};

/** A project that both processes remember; `path` is where it is administrated. */
const givenProject = async () => {
  const document = documentOf();
  await call(origins[0], 'POST', '/admin/v1/projects/import', document);
  const key = `${document.account_id}/${document.project.id}`;
  for (const origin of origins) expect(await idsAt(origin, key)).toBe('31');
  return { key, path: `/admin/v1/projects/${document.project.id}` };
};

/** How long after now, in milliseconds, a process was last asked that did not serve these experiences yet. */
const timeUntil = async (origin: string | undefined, key: string, ids: string): Promise<number> => {
  const startedAt = clock.now();
  let lastAskedInVain = 0;
  while (lastAskedInVain < 5_000) {
    const askedAt = clock.now() - startedAt;
    if ((await idsAt(origin, key)) === ids) break;
    lastAskedInVain = askedAt;
    await sleep(5);
  }
  return lastAskedInVain;
};

const pid = z.strictObject({ pid: z.number() });

/** Ends the connections by which processes are told of changes. */
const endNotices = () =>
  server.database.any(sql.type(pid)`
    SELECT pid
    FROM (SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tributary-watch') AS ended
  `);

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')('two processes', () => {
  it('count a batch once that is sent 20 times at once through both', async () => {
    const { key, path } = await givenProject();
    const visitors = Array.from({ length: 10 }, (_, index) => visitor(`v${index}`, saleAsSdksSendIt(5, `t-${index}`)));
    const anonymous = Array.from({ length: 10 }, (_, index) => visitor(`w${index}`, saleAsSdksSendIt(7)));
    const send = (index: number) =>
      call(origins[index % 2], 'POST', `/experiments/v1/track/${key}`, { visitors: [...visitors, ...anonymous] });
    const replies = await Promise.all(Array.from({ length: 20 }, (_, index) => send(index)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    const { body } = await call(origins[0], 'GET', `${path}/experiences/31/counts`);
    const [variation] = body.data.variations;
    expect(variation.visitors).toBe(20);
    expect(variation.goals[1]).toMatchObject({ convertedVisitors: 20, transactions: 20, revenue: '120' });
  });

  it('both serve a change within a second, whichever made it', async () => {
    const { key, path } = await givenProject();
    for (const [index, status, ids] of [
      [0, 'paused', ''],
      [1, 'active', '31'],
    ] as const) {
      await call(origins[index], 'PATCH', `${path}/experiences/31`, { status });
      for (const origin of origins) expect(await timeUntil(origin, key, ids)).toBeLessThan(1_000);
    }
  });

  it('do so also when they cannot be told', async () => {
    const { key, path } = await givenProject();
    await endNotices();
    await call(origins[0], 'PATCH', `${path}/experiences/31`, { status: 'paused' });
    for (const origin of origins) expect(await timeUntil(origin, key, '')).toBeLessThan(1_000);
    expect((await call(origins[1], 'PATCH', `${path}/experiences/31`, { status: 'active' })).status).toBe(200);
    for (const origin of origins) expect(await timeUntil(origin, key, '31')).toBeLessThan(1_000);
  });

  it('both take a debug token that one made, and neither keeps its answer', async () => {
    const { key, path } = await givenProject();
    const { body } = await call(origins[0], 'POST', `${path}/debug-tokens`, {});
    for (const origin of origins) {
      const debug = await call(origin, 'GET', `/experiments/v1/config/${key}?debug_token=${body.data.token}`);
      expect(debug.body.experiences.map(({ id }: { id: string }) => id)).toEqual(['31', '32', '33']);
      expect(await idsAt(origin, key)).toBe('31');
    }
  });
});
