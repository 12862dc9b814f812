import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One difference of two documents, as a client of the older one sees it. */
export type Change = { text: string; operation: string; path: string; isBreaking: boolean };

const oasdiff = fileURLToPath(new URL('../.cache/go-bin/oasdiff', import.meta.url));
const warning = 2;

/** What oasdiff takes for news, and breaks a client all the same. */
const raised = [
  // Clients are generated: these are the names of their methods, classes and types.
  'api-operation-id-removed',
  'api-tag-removed',
  'api-schema-removed',
  // A key is no longer sent in the same way.
  'api-security-component-type-changed',
  'api-security-component-removed',
  // A client tells errors apart by their status, and reads a body by its media type.
  'response-non-success-status-removed',
  'response-media-type-name-specialized',
  // What a client reads may be absent, but not from all replies.
  'response-optional-property-removed',
  'optional-response-header-removed',
  // The same request means something else.
  'request-parameter-default-value-changed',
  'request-parameter-default-value-removed',
  'request-body-default-value-changed',
  'request-body-default-value-removed',
  'request-property-default-value-changed',
  'request-property-default-value-removed',
  'api-version-decreased',
];

/** Whether a version is high enough is judged here, not by oasdiff. */
const unasked = ['api-version-not-bumped', 'api-major-version-not-bumped'];

type Found = { id: string; text: string; operation?: string; path?: string; level: number };
type Payload = { content?: object };
type Callback = { post: { summary?: string; parameters?: { $ref: string }[]; requestBody: Payload } };
type Operation = { operationId: string; callbacks?: Record<string, { $ref?: string }> };
type Components = {
  callbacks?: Record<string, Record<string, Callback>>;
  parameters?: Record<string, { name: string; description?: string; required?: boolean; schema: object }>;
};
type Document = { paths: Record<string, Record<string, Operation>>; components: Components };

const last = ({ $ref }: { $ref?: string }): string => $ref?.split('/').at(-1) as string;

/** What a webhook tells, written as a reply, which is what it is to its receiver. */
const asReply = ({ post }: Callback, { parameters = {} }: Components): object => {
  const headers = (post.parameters ?? []).map((reference) => {
    const { name, description, required, schema } = parameters[last(reference)] as NonNullable<
      Components['parameters']
    >[string];
    return [name, { description, required, schema }];
  });
  return {
    get: { responses: { 200: { description: 'Told', headers: Object.fromEntries(headers), ...post.requestBody } } },
  };
};

/** A path for every event of every operation: oasdiff does not look at callbacks. */
const webhookPaths = ({ paths, components }: Document): Record<string, object> => {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const told = operations.flatMap(({ operationId, callbacks = {} }) =>
    Object.entries(callbacks).map(([event, callback]) => {
      const [sent] = Object.values(components.callbacks?.[last(callback)] ?? {});
      return [`/webhooks/${operationId}/${event}`, asReply(sent as Callback, components)];
    }),
  );
  return Object.fromEntries(told);
};

/** The document as it is compared. */
const documentToCompare = (document: object): object => {
  const { paths } = document as Document;
  return { ...document, paths: { ...paths, ...webhookPaths(document as Document) } };
};

/** True where Go could install the tool that compares documents. */
export const canCompare = (): boolean => existsSync(oasdiff);

/** Every difference that oasdiff finds between two documents, webhooks included. */
export const compareDocuments = (before: object, now: object): Change[] => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-compatibility-'));
  try {
    const file = (name: string): string => join(folder, name);
    writeFileSync(file('before.json'), JSON.stringify(documentToCompare(before)));
    writeFileSync(file('now.json'), JSON.stringify(documentToCompare(now)));
    writeFileSync(file('levels'), raised.map((id) => `${id} err\n`).join(''));
    const { status, stdout, stderr } = spawnSync(
      oasdiff,
      ['changelog', file('before.json'), file('now.json'), '--format', 'json', '--severity-levels', file('levels')],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    if (status !== 0) throw new Error(`oasdiff ended with ${status}: ${stderr}`);
    return (JSON.parse(stdout || '[]') as Found[])
      .filter(({ id }) => !unasked.includes(id))
      .map(({ text, operation = '', path = '', level }) => ({ text, operation, path, isBreaking: level >= warning }));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
