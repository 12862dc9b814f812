import { setTimeout as sleep } from 'node:timers/promises';
import { administrate } from './administrate.ts';
import type { DocumentedOperation } from './documented-operations.ts';

/** What fixtures may do on the server. */
export type Tools = {
  adminToken: string;
  /** Makes a key of the demo organization and returns what the admin API says about it, the key itself included. */
  givenKey(input?: Record<string, unknown>): Promise<{ id: string; key: string; scopes: string[] }>;
  /** Sends a body with a key without limits of the product of the path and returns the `data` of the reply. */
  post(path: string, body: object): Promise<Record<string, unknown>>;
  /** Reads with such a key, again and again until something is true of the `data` of the reply. */
  readUntil(path: string, isTrue: (data: Record<string, unknown>) => boolean): Promise<void>;
  /** Asks the admin API for something of the demo organization and returns the `data` of the reply. */
  administrate(method: string, path: string, body?: object, organizationId?: string): Promise<Record<string, unknown>>;
  /** Sends the first documented example of an operation with whatever opens it. */
  sendExample(operationId: string): Promise<void>;
};

/**
 * Keys of the demo organization: one without limits, one whose only request is used up, and for each scope one that lacks
 * just that, where the others do not include it.
 */
export type Credentials = { full: string; limited: string; lacking: ReadonlyMap<string, string> };

/** What the keys of a product are made with beside what all are: those of `ingestion` belong to a store. */
export const keyOrderOf = (product: string): object => (product === 'ingestion' ? { storeId: 'istore_demo' } : {});

/** What is for the operator's token alone. */
export const isOperatorOnly = ({ securitySchemes }: DocumentedOperation): boolean =>
  securitySchemes.length === 1 && securitySchemes[0] === 'operatorToken';

/** The server demands HTTPS; this is what a proxy says that ended it. */
export const overTls = { 'X-Forwarded-Proto': 'https' };

let addressCount = 0;
/** Failed authentications are limited per address, so each comes from one of its own. */
export const newAddress = (): string => `198.18.${addressCount >> 8}.${addressCount++ & 255}`;

/** The address that failed to authenticate too often. */
export const exhaustedAddress = '198.19.255.255';
const failuresPerAddress = 60;

/** Of requests whose bodies no transaction sends. */
export const usedIdempotencyKey = 'contract-tests-used';

/**
 * The live server as the hooks use it, told by the environment that run.ts sets. `keyOrder` is what the keys of the
 * product are made with beside what all are.
 */
export const connect = (
  product: string,
  { operations, keyOrder = {} }: { operations: readonly DocumentedOperation[]; keyOrder?: object | undefined },
) => {
  const { CONTRACT_TEST_ORIGIN: origin, CONTRACT_TEST_ADMIN_TOKEN: adminToken } = process.env;
  if (!origin || !adminToken) throw new Error('Run this with contract-tests/run.ts');
  const server = { origin, adminToken };
  const { protocol, hostname: host, port } = new URL(origin);

  const givenKey: Tools['givenKey'] = async (input = {}) => {
    const order = { product, mode: 'live', name: 'Contract tests', rateLimit: 'off', ...keyOrder, ...input };
    return administrate(server, { method: 'POST', path: '/api-keys', body: order, status: 201 });
  };

  const send = async (path: string, token: string, mediaType: string, body: string): Promise<string> => {
    const response = await fetch(origin + path, {
      method: 'POST',
      headers: { ...overTls, Authorization: `Bearer ${token}`, 'Content-Type': mediaType },
      body,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${text}`);
    return text;
  };

  const keyFor = (path: string) => givenKey({ product: path.split('/')[1] });

  const post: Tools['post'] = async (path, body) => {
    const text = await send(path, (await keyFor(path)).key, 'application/json', JSON.stringify(body));
    return JSON.parse(text).data;
  };

  const readUntil: Tools['readUntil'] = async (path, isTrue) => {
    const headers = { ...overTls, Authorization: `Bearer ${(await keyFor(path)).key}` };
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(50)) {
      const response = await fetch(origin + path, { headers });
      if (response.ok && isTrue(((await response.json()) as { data: Record<string, unknown> }).data)) return;
    }
    throw new Error(`GET ${path} did not become what it should be`);
  };

  const sendExample: Tools['sendExample'] = async (operationId) => {
    const operation = operations.find((candidate) => candidate.operationId === operationId);
    const [example] = operation?.exampleBodies ?? [];
    if (!operation || !example) throw new Error(`There is no example of ${operationId}`);
    const token = isOperatorOnly(operation) ? adminToken : (await givenKey()).key;
    await send(operation.examplePath, token, example.mediaType, example.text);
  };

  /** The limit is per hour so that it still holds when the run is slow. */
  const makeLimitedKey = async (): Promise<string> => {
    const { key } = await givenKey({ rateLimit: { perHour: 1 } });
    const readable = operations.find(
      (operation) => operation.method === 'GET' && operation.securitySchemes.length > 0 && !isOperatorOnly(operation),
    );
    await fetch(origin + readable?.examplePath, { headers: { ...overTls, Authorization: `Bearer ${key}` } });
    return key;
  };

  const makeLackingKeys = async (): Promise<Map<string, string>> => {
    const scopes = new Set(operations.flatMap(({ scope }) => scope ?? []));
    const keys = new Map<string, string>();
    for (const scope of scopes) {
      const others = [...scopes].filter((other) => other !== scope);
      if (others.length === 0) continue;
      const made = await givenKey({ scopes: others });
      if (!made.scopes.includes(scope)) keys.set(scope, made.key);
    }
    return keys;
  };

  const exhaustAddress = async (operation: DocumentedOperation): Promise<void> => {
    for (let count = 0; count < failuresPerAddress; count++)
      await fetch(origin + operation.examplePath, { headers: { 'X-Forwarded-For': exhaustedAddress } });
  };

  /** The operator uses it for his own requests and for those of the demo organization, which are other keys. */
  const useIdempotencyKey = async (): Promise<void> => {
    const use = async (path: string, body: object, headers: Record<string, string>) => {
      const response = await fetch(origin + path, {
        method: 'POST',
        headers: {
          ...headers,
          Authorization: `Bearer ${adminToken}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': usedIdempotencyKey,
        },
        body: JSON.stringify(body),
      });
      if (response.status !== 201) throw new Error(`No key was used: ${await response.text()}`);
    };
    await use('/admin/v1/organizations', { name: 'Used a key' }, {});
    const order = { product, mode: 'live', name: 'Used a key', ...keyOrder };
    await use('/admin/v1/api-keys', order, { 'X-Organization-Id': 'org_demo' });
  };

  const tools: Tools = {
    ...{ adminToken, givenKey, post, readUntil, sendExample },
    administrate: (method, path, body, organizationId) => administrate(server, { method, path, body, organizationId }),
  };
  return {
    place: { protocol, host, port },
    tools,
    makeCredentials: async (): Promise<Credentials> => {
      const operatorOnly = operations.find((operation) => operation.method === 'GET' && isOperatorOnly(operation));
      if (operatorOnly) await exhaustAddress(operatorOnly);
      if (operations.some(({ statuses }) => statuses.includes(422))) await useIdempotencyKey();
      const areKeysNeeded = operations.some(({ securitySchemes }) => securitySchemes.length > 0);
      if (!areKeysNeeded) return { full: '', limited: '', lacking: new Map() };
      return {
        full: (await givenKey()).key,
        limited: await makeLimitedKey(),
        lacking: await makeLackingKeys(),
      };
    },
  };
};
