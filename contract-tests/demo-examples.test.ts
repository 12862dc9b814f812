import { beforeAll, describe, expect, it } from 'vitest';
import { affiliates } from '../src/affiliates/product.ts';
import { demoKey, givenDemo } from '../src/core/testing/demo.ts';
import { startProduct, type TestClient } from '../src/core/testing/start-product.ts';
import { documentedExamples } from '../src/portal/documented-examples.ts';
import { documentedOperations } from './documented-operations.ts';

// What the document shows of the demo data is what `make start` seeds.

const server = await startProduct({ publicOrigin: 'https://go.example.com' });
let client: TestClient;
beforeAll(async () => {
  await givenDemo(server);
  client = server.client(await server.givenKey(demoKey(affiliates)));
});

/** The seed is as old as the database, and nobody has visited its link. */
const lasting = ({ clicks, ...item }: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, name.endsWith('At') && value ? 'then' : value]),
  );

type Shown = { value: { data: Record<string, unknown> } };
const shown = documentedExamples(affiliates.document);
const reads = documentedOperations(affiliates.document).filter(({ operationId }) => operationId.startsWith('get'));

describe('the demo data of affiliates', () => {
  it('is what each operation that gets one item shows', () => expect(reads).toHaveLength(4));

  it.each(reads)('is what $operationId shows, 200', async ({ operationId, examplePath }) => {
    const { status, body } = await client.get(examplePath);
    const [example] = shown.filter((candidate) => candidate.operationId === operationId && candidate.status === 200);
    expect(status).toBe(200);
    expect(lasting(body.data)).toEqual(lasting((example as Shown).value.data));
  });
});
