import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { products } from '../../application.ts';
import { sql } from '../database/sql.ts';
import { closed } from './document-check.ts';
import type { TestServer } from './start-product.ts';

type Referable = { $ref?: string };
type Callback = Record<string, { post: { requestBody: { content: { 'application/json': { schema: object } } } } }>;
type Document = {
  paths: Record<string, Record<string, { callbacks?: Record<string, Referable & Callback> }>>;
  components: Record<string, Record<string, unknown>>;
};

/** Of every event that a document names as a callback, the schema of its body. */
export const documentedEvents = (document: object): Map<string, object> => {
  const { paths, components } = document as Document;
  const resolve = (callback: Referable & Callback): Callback =>
    callback.$ref ? (components.callbacks?.[callback.$ref.split('/').at(-1) ?? ''] as Callback) : callback;
  const callbacks = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ callbacks: named = {} }) => Object.entries(named)),
  );
  return new Map(
    callbacks.map(([event, callback]) => {
      const [request] = Object.values(resolve(callback));
      return [event, request?.post.requestBody.content['application/json'].schema ?? {}];
    }),
  );
};

/** Throws where the body of a webhook misses anything its document promises, or holds anything more. */
const checkPayload = (product: string, type: string, payload: unknown): void => {
  const document = products.find(({ name }) => name === product)?.document as Document;
  const schema = documentedEvents(document).get(type);
  if (!schema) throw new Error(`${type} is no documented event of ${product}`);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true);
  const validate = ajv.compile(closed({ ...schema, components: document.components }) as object);
  if (!validate(payload)) throw new Error(`${type} breaks its schema: ${JSON.stringify(validate.errors)}`);
};

const row = z.strictObject({ id: z.string(), product: z.string(), type: z.string(), payload: z.string() });

/** The body of a webhook. */
export type AnnouncedEvent = { event: string; timestamp: string; data: Record<string, unknown> };

/**
 * Listens to a data set: each call resolves to the bodies of the events since the one before, the oldest first, each of them
 * held against its document.
 */
export const listener = ({ database }: TestServer, { tenantId }: { tenantId: string }) => {
  const known = new Set<string>();
  return async (): Promise<AnnouncedEvent[]> => {
    const events = await database.any(sql.type(row)`
      SELECT id, product, type, payload FROM core.event WHERE tenant_id = ${tenantId} ORDER BY created_at, id
    `);
    return events.flatMap(({ id, product, type, payload }) => {
      if (known.has(id)) return [];
      known.add(id);
      const body = JSON.parse(payload);
      checkPayload(product, type, body);
      return body;
    });
  };
};

/** An endpoint that wants these events and where nobody listens. */
export const givenEndpoint = async (
  { database, now }: TestServer,
  { id = 'whe_given', tenantId, product, events }: { id?: string; tenantId: string; product: string; events: string[] },
): Promise<void> => {
  await database.query(sql.typeAlias('nothing')`
    INSERT INTO core.webhook_endpoint (tenant_id, id, product, url, events, is_enabled, created_at)
    VALUES (
      ${tenantId}, ${id}, ${product}, 'http://127.0.0.1:9/', ${sql.array(events, 'text')}, true,
      ${now.toISOString()}
    )
  `);
};
