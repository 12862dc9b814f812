import { beforeAll, describe, expect, it } from 'vitest';
import { demoKey, demoOrganization, givenDemo } from './core/testing/demo.ts';
import { startPlatform } from './core/testing/destinations.ts';
import { documentedOperations, isOperatorOnly } from './core/testing/documented-operations.ts';
import { expectStatus, startProduct } from './core/testing/start-product.ts';

const posts = documentedOperations.filter(({ parameters }) =>
  parameters.some(({ name }) => name === 'Idempotency-Key'),
);

describe('an Idempotency-Key', async () => {
  const server = await startProduct({ rateLimits: 'off' });
  const platform = await startPlatform();
  /** The demo sends nothing to anybody: its endpoint is disabled, and its destination is of a platform that is not here. */
  const letTheDemoSend = async () => {
    const headers = { 'X-Organization-Id': demoOrganization };
    const change = async (place: string, patch: object) =>
      expectStatus(200, await server.operator.patch(`/admin/v1/${place}`, patch, { headers }));
    await change('webhook-endpoints/whe_demo', { isEnabled: true });
    const credentials = { pixelId: '1234567890', accessToken: 'EAAGtest' };
    await change('destinations/dest_demo', { baseUrl: platform.baseUrl, credentials });
  };
  const keys = new Map<string, string>();
  beforeAll(async () => {
    await givenDemo(server);
    await letTheDemoSend();
    for (const product of new Set(posts.map((operation) => operation.product)))
      keys.set(product.name, await server.givenKey(demoKey(product)));
  });

  it.each(posts)('of $operationId gets the first reply again, without its secrets', async (operation) => {
    const { operationId, method, examplePath, body, otherBodies, product } = operation;
    const client = isOperatorOnly(operation) ? server.operator : server.client(keys.get(product.name));
    const mediaType = body ? 'application/json' : (otherBodies[0]?.mediaType ?? 'application/json');
    const example = body?.examples[0] ?? exampleText(product.document, operation.path);
    const headers = { 'Idempotency-Key': `${operationId} in ${demoOrganization}`, 'Content-Type': mediaType };
    const send = () =>
      client.request(method, examplePath, { headers, ...(example !== undefined && { body: example }) });

    const first = await send();
    expect(first.status, first.text).toBeLessThan(300);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const second = await send();
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.status).toBe(first.status);
    // What is null only now is a secret.
    const isGone = ([name, value]: [string, unknown]) => value !== null && second.body.data[name] === null;
    const secrets = Object.fromEntries(Object.entries(first.body.data).filter(isGone));
    expect({ ...second.body.data, ...secrets }).toEqual(first.body.data);
  });
});

type Bundle = {
  paths: Record<
    string,
    { post?: { requestBody?: { content: Record<string, { examples?: Record<string, object> }> } } }
  >;
  components: { examples: Record<string, { value: string }> };
};

/** The first example of a body that is no JSON. */
const exampleText = (document: object, path: string): string | undefined => {
  const { paths, components } = document as Bundle;
  const [content] = Object.values(paths[path]?.post?.requestBody?.content ?? {});
  const [example] = Object.values(content?.examples ?? {}) as { $ref: string }[];
  return example && components.examples[example.$ref.split('/').at(-1) as string]?.value;
};
