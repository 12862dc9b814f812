import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChildServer, eventually, startChildServer } from './core/testing/child-server.ts';
import { secretKey, startProduct } from './core/testing/start-product.ts';
import { givenListening } from './core/webhooks/testing/fixtures.ts';
import { startReceiver } from './core/webhooks/testing/receiver.ts';

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')(
  'a process that works off jobs alone',
  { timeout: 60_000 },
  async () => {
    const server = await startProduct();
    const receiver = await startReceiver();
    let folder = '';
    let worker: ChildServer;
    let origin = '';
    const start = (environment: Record<string, string>) =>
      startChildServer({
        ...{ ROLE: 'worker', DATABASE_URL: server.databaseUrl, DATA_DIR: folder, OUTBOUND_PRIVATE: 'allow' },
        ...{ SECRET_KEY: secretKey, ...environment },
      });
    const read = async (path: string) => {
      const reply = await fetch(origin + path);
      return { status: reply.status, text: await reply.text() };
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'tributary-worker-'));
      await server.givenOrganization(); // so that no demo is made
      worker = start({ METRICS_PORT: '0' });
      origin = await worker.ready;
    });
    afterAll(async () => {
      worker.signal('SIGTERM');
      await worker.ended;
      await receiver.stop();
      await rm(folder, { recursive: true, force: true });
    });

    it('answers probes on METRICS_PORT, and nothing else', async () => {
      expect(await read('/healthz')).toEqual({ status: 200, text: '{"status":"ok"}' });
      expect(await read('/readyz')).toEqual({ status: 200, text: '{"status":"ready"}' });
      for (const path of ['/', '/docs', '/openapi/admin.json', '/admin/v1/organizations'])
        expect((await read(path)).status, path).toBe(404);
    });

    it('tells what it delivered, each once, besides what every process tells', async () => {
      server.now = new Date();
      const { happen } = await givenListening(server, { url: receiver.url });
      for (let count = 0; count < 3; count++) await happen();
      await eventually(async () => /tributary_deliveries_total\{.*\} 3$/m.test((await read('/metrics')).text));
      const { text } = await read('/metrics');
      expect(text).toContain('tributary_deliveries_total{kind="webhook",status="sent"} 3\n');
      expect(text).toContain(
        'tributary_delivery_attempt_duration_seconds_count{kind="webhook",outcome="accepted"} 3\n',
      );
      for (const name of ['process_cpu_seconds_total', 'tributary_job_lag_seconds', 'tributary_database_connections'])
        expect(text.match(new RegExp(`^# TYPE ${name} `, 'gm')), name).toHaveLength(1);
    });

    it('says which port is in use, and how to choose another one', async () => {
      const { port } = new URL(origin);
      const second = start({ METRICS_PORT: port });
      expect(await second.ended).toBe(1);
      expect(second.output()).toBe(
        `Port ${port} is in use: stop what listens there or set METRICS_PORT to another one\n`,
      );
    });

    it('listens nowhere without METRICS_PORT', async () => {
      const silent = start({});
      await eventually(() => silent.output() === 'Working off jobs\n');
      silent.signal('SIGTERM');
      expect(await silent.ended).toBe(0);
      expect(silent.output()).toBe('Working off jobs\nStopped\n');
    });
  },
);
