import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { products as allProducts } from './application.ts';
import { newApiKey } from './core/authentication/api-key.ts';
import { demoKey, demoOrganization, givenDemo } from './core/testing/demo.ts';
import {
  keyedOperations as allKeyedOperations,
  type DocumentedOperation,
  isOperatorOnly,
} from './core/testing/documented-operations.ts';
import { expectStatus, startProduct, type TestRequest } from './core/testing/start-product.ts';

/** Those with API keys; experiments has a table of its own in src/experiments/access.test.ts. */
const products = allProducts.flatMap((product) => (product.keys ? [{ ...product, keys: product.keys }] : []));
type KeyedProduct = (typeof products)[number];
const keyedOperations = allKeyedOperations.flatMap((operation) =>
  products.filter(({ name }) => name === operation.product.name).map((product) => ({ ...operation, product })),
);

const isDatabaseShared = process.env.TEST_SHARED_DATABASE === '1';

describe('access', async () => {
  const server = await startProduct({ trustedProxies: ['127.0.0.1'] });
  let strangers = '';
  beforeAll(async () => {
    await givenDemo(server);
    strangers = await server.givenOrganization({ name: 'Strangers' });
    const headers = { 'X-Organization-Id': strangers };
    const store = { id: 'istore_strangers', name: 'Strangers', currency: 'USD', kind: 'dev' };
    expectStatus(201, await server.operator.post('/admin/v1/ingestion-stores', store, { headers }));
  });

  /** Each test has a minute of its own: the operator asks more often than its limit allows in one. */
  let minute = Date.now();
  beforeEach(() => {
    minute += 61_000;
    vi.useFakeTimers({ toFake: ['Date'], now: minute });
  });
  afterAll(() => void vi.useRealTimers());

  /** A new key as the admin API shows it, by default one that may do everything with the demo data. */
  const givenKey = async (
    product: KeyedProduct,
    input: Record<string, unknown> = {},
    organizationId = demoOrganization,
  ) => {
    const store = product.keys.hasStore && organizationId === strangers && { storeId: 'istore_strangers' };
    const wanted = { ...demoKey(product), ...store, name: 'Given', mode: 'live', rateLimit: 'off', ...input };
    const headers = { 'X-Organization-Id': organizationId };
    const { body } = expectStatus(201, await server.operator.post('/admin/v1/api-keys', wanted, { headers }));
    return body.data as { id: string; key: string; scopes: string[] };
  };

  /** Failed authentications are limited per address, so each request comes from one of its own. */
  let addresses = 0;
  const fromElsewhere = () => ({
    'X-Forwarded-For': `10.${(++addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`,
  });

  const call = (
    { method, examplePath, body: documented }: DocumentedOperation,
    key: string | undefined,
    { headers, ...request }: TestRequest = {},
  ) => {
    const body = documented ? { body: documented.examples[0] } : {};
    return server
      .client(key)
      .request(method, examplePath, { ...body, ...request, headers: { ...fromElsewhere(), ...headers } });
  };

  const hasName = ({ path }: DocumentedOperation) => path.includes('{');
  const hasNoName = (operation: DocumentedOperation) => !hasName(operation);
  const isRead = ({ method }: DocumentedOperation) => method === 'GET';
  const opensWithKey = (operation: DocumentedOperation) => !isOperatorOnly(operation);
  const namesOrganization = ({ parameters }: DocumentedOperation) =>
    parameters.some(({ name }) => name === 'X-Organization-Id');
  const badBodies: TestRequest[] = [
    { body: '{"broken":' },
    { body: 'text', headers: { 'Content-Type': 'text/plain' } },
    { body: 'x'.repeat(2 * 1024 * 1024), headers: { 'Content-Type': 'text/plain' } },
  ];

  describe('401', () => {
    /** By product: everything that is not a key of it. */
    const wrongKeys = new Map<string, Map<string, string>>();

    beforeAll(async () => {
      const good = new Map<string, string>();
      for (const product of products) good.set(product.name, (await givenKey(product)).key);
      for (const product of products) {
        const key = good.get(product.name) as string;
        const revoked = await givenKey(product);
        await call({ ...(keyedOperations.find((o) => o.product === product) as DocumentedOperation) }, revoked.key);
        const headers = { 'X-Organization-Id': demoOrganization };
        expectStatus(200, await server.operator.delete(`/admin/v1/api-keys/${revoked.id}`, { headers }));
        const expiresAt = new Date(server.now.getTime() + 1_000).toISOString();
        wrongKeys.set(
          product.name,
          new Map([
            ['no token', ''],
            ['nonsense', 'nonsense'],
            ['two words', `${key} ${key}`],
            ['a very long one', 'x'.repeat(10_000)],
            ['a prefix alone', product.keys.live],
            ['a broken checksum', key.slice(0, -1) + (key.endsWith('0') ? '1' : '0')],
            ['another letter', key.replace(/.(?=.{6}$)/, (letter) => (letter === 'a' ? 'b' : 'a'))],
            ['too short', key.slice(0, -1)],
            ['another case', key.toUpperCase()],
            ['an unknown key', newApiKey(product.keys.live)],
            ['a revoked key', revoked.key],
            ['an expired key', (await givenKey(product, { expiresAt })).key],
            ...products
              .filter((other) => other !== product)
              .map((other) => [`a key of ${other.name}`, good.get(other.name)] as [string, string]),
            ...(product.acceptsOperator ? [] : ([['the token of the operator', server.adminToken]] as const)),
          ]),
        );
      }
      server.advance(1_000);
    });

    describe.each(keyedOperations)('$operationId', (operation) => {
      it('refuses whatever is not a key of its product', async () => {
        for (const [name, key] of wrongKeys.get(operation.product.name) ?? [])
          expect((await call(operation, key)).status, name).toBe(401);
        for (const Authorization of ['', 'Basic YTpi', 'bearer', 'Bearer', 'Bearer\t', 'Token x', '\xff\xfe'])
          expect((await call(operation, undefined, { headers: { Authorization } })).status, Authorization).toBe(401);
        expect((await call(operation, undefined)).status).toBe(401);
      });

      if (operation.body)
        it('does so before it looks at the body', async () => {
          for (const request of badBodies) expect((await call(operation, 'nonsense', request)).status).toBe(401);
        });
    });

    it.each(keyedOperations.filter(hasName))('$operationId does so for ids that do not exist', async (operation) => {
      const examplePath = operation.path.replace(/\{\w+\}/, 'nothing');
      expect((await call({ ...operation, examplePath }, 'nonsense')).status).toBe(401);
    });
  });

  describe('403', () => {
    /** A key that writes also reads. */
    const mayLackScope = ({ product, scope }: (typeof keyedOperations)[number]) =>
      scope !== 'read' || !product.keys.scopes.includes('write');

    it.each(keyedOperations.filter(opensWithKey).filter(mayLackScope))(
      '$operationId refuses a key without its scope before it looks at the body',
      async (operation) => {
        const { product, scope } = operation;
        const scopes = product.keys.scopes.filter((other) => other !== scope);
        const key = await givenKey(product, { scopes });
        expect(key.scopes).not.toContain(scope);
        for (const request of [{}, ...(operation.body ? badBodies : [])])
          expect((await call(operation, key.key, request)).status).toBe(403);
      },
    );

    it.each(keyedOperations.filter(isOperatorOnly))('$operationId is for the operator alone', async (operation) => {
      const { key } = await givenKey(operation.product);
      for (const request of [{}, ...(operation.body ? badBodies : [])])
        expect((await call(operation, key, request)).status).toBe(403);
    });
  });

  it.each(keyedOperations.filter(opensWithKey).filter(isRead))(
    '$operationId needs no more than its scope',
    async (operation) => {
      const { key } = await givenKey(operation.product, { scopes: [operation.scope] });
      expect((await call(operation, key)).status).toBe(200);
    },
  );

  describe('another organization', () => {
    it.each(keyedOperations.filter(opensWithKey).filter(hasName))(
      '$operationId does not know its ids: 404',
      async (operation) => {
        const { key } = await givenKey(operation.product, {}, strangers);
        const reply = await call(operation, key);
        const examplePath = operation.path.replace(/\{\w+\}/, 'nothing');
        const unknown = await call({ ...operation, examplePath }, key);
        expect([reply.status, unknown.status]).toEqual([404, 404]);
        const place = operation.path.split('/').findIndex((segment) => segment.startsWith('{'));
        const name = operation.examplePath.split('/')[place] as string;
        expect(withoutRequestId(reply.text)).toBe(withoutRequestId(unknown.text.replaceAll('nothing', name)));
      },
    );

    it.each(keyedOperations.filter(opensWithKey).filter(isRead).filter(hasNoName))(
      '$operationId shows nothing of it',
      async (operation) => {
        const { key } = await givenKey(operation.product, {}, strangers);
        const headers = { 'X-Organization-Id': demoOrganization };
        for (const request of [{}, { headers }])
          expect(expectStatus(200, await call(operation, key, request)).text).not.toContain('_demo');
      },
    );
  });

  describe('the operator', () => {
    it.each(keyedOperations.filter(namesOrganization))('$operationId wants to know for whom', async (operation) => {
      for (const request of [{}, { headers: { 'X-Organization-Id': '' } }])
        expect((await call(operation, server.adminToken, request)).status).toBe(400);
      for (const id of ['org_nobody', 'x'.repeat(1_000), 'org_demo_test', `${demoOrganization},org_x`, "'", '\xff'])
        expect((await call(operation, server.adminToken, { headers: { 'X-Organization-Id': id } })).status).toBe(404);
      if (!isRead(operation)) return;
      const headers = { 'X-Organization-Id': demoOrganization };
      expect((await call(operation, server.adminToken, { headers })).status).toBe(200);
    });
  });

  describe.each(products)('the order of checks of $name', (product) => {
    const write = keyedOperations.find(
      (o) => o.product === product && o.body && opensWithKey(o),
    ) as DocumentedOperation;
    const read = keyedOperations.find(
      (o) => o.product === product && isRead(o) && opensWithKey(o) && hasNoName(o),
    ) as DocumentedOperation;
    const undocumented = true;

    it('has 404 and 405 before 401', async () => {
      const unknown = { ...write, examplePath: `${product.basePath}/nothing` };
      expect((await call(unknown, undefined, { undocumented })).status).toBe(404);
      expect((await call({ ...write, method: 'PUT' }, undefined, { undocumented })).status).toBe(405);
    });

    it('has 403 before 429, and 429 before 413, 415 and 400', async () => {
      const once = { rateLimit: { perMinute: 1 } };
      const reader = await givenKey(product, { ...once, scopes: [read.scope] });
      const writer = await givenKey(product, once);
      for (const { key } of [reader, writer]) expect((await call(read, key)).status).toBe(200);
      for (const request of [{}, ...badBodies]) {
        expect((await call(write, reader.key, request)).status).toBe(403);
        expect((await call(write, writer.key, request)).status).toBe(429);
      }
      expect((await call(read, reader.key)).status).toBe(429);
    });

    it('has 413 before 415, 415 before 400 and 400 before the 404 of an id', async () => {
      const { key } = await givenKey(product);
      const [malformed, otherType, large] = badBodies;
      expect((await call(write, key, large)).status).toBe(413);
      expect((await call(write, key, otherType)).status).toBe(415);
      expect((await call(write, key, malformed)).status).toBe(400);
      const named = keyedOperations.find((o) => o.product === product && o.body && hasName(o));
      if (!named) return;
      const examplePath = named.path.replace(/\{\w+\}/, 'nothing');
      expect((await call({ ...named, examplePath }, key, malformed)).status).toBe(400);
    });
  });

  describe.skipIf(isDatabaseShared)('the modes of all products', () => {
    const withModes = products.filter(({ keys }) => keys.test);
    const testTenant = `${demoOrganization}_test`;

    const expectOnly = async (product: KeyedProduct, seeing: 'live' | 'test', blind: 'live' | 'test') => {
      const [sees, seesNothing] = [await givenKey(product, { mode: seeing }), await givenKey(product, { mode: blind })];
      for (const operation of keyedOperations.filter((candidate) => candidate.product === product))
        if (hasName(operation)) {
          expect((await call(operation, seesNothing.key)).status, operation.operationId).toBe(404);
          if (isRead(operation)) expect((await call(operation, sees.key)).status, operation.operationId).toBe(200);
        } else if (isRead(operation))
          expect(expectStatus(200, await call(operation, seesNothing.key)).text).not.toContain('_demo');
    };

    it('live is not seen by test keys, test not by live keys', async () => {
      await changeTables(server.databaseUrl, (table) => `DELETE FROM ${table} WHERE tenant_id = '${testTenant}'`);
      for (const product of withModes) await expectOnly(product, 'live', 'test');
      const move = `SET tenant_id = '${testTenant}' WHERE tenant_id = '${demoOrganization}'`;
      await changeTables(server.databaseUrl, (table) => `UPDATE ${table} ${move}`);
      for (const product of withModes) await expectOnly(product, 'test', 'live');
    });
  });
});

const withoutRequestId = (text: string): string => text.replace(/\breq_\w+/, '');

/** Runs a statement for every table of the products, in any order; not for stores that keys belong to. */
const changeTables = async (databaseUrl: string, statement: (table: string) => string): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('SET session_replication_role = replica'); // no foreign keys
  const { rows } = await client.query<{ name: string }>(`
    SELECT format('%I.%I', table_schema, table_name) AS name
    FROM information_schema.columns
    JOIN information_schema.tables USING (table_schema, table_name)
    WHERE column_name = 'tenant_id' AND table_type = 'BASE TABLE' AND table_schema <> 'core'
      AND format('%I.%I', table_schema, table_name) <> 'ingestion.store'
      AND NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = format('%I.%I', table_schema, table_name)::regclass)
  `);
  for (const { name } of rows) await client.query(statement(name));
  await client.end();
};
