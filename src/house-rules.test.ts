import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { products } from './application.ts';
import { documentedEvents } from './core/testing/announced-events.ts';
import { documentedOperations } from './core/testing/documented-operations.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const find = (pattern: string): string[] => globSync(pattern, { cwd: root }).toSorted();
const isTest = (path: string): boolean => path.endsWith('.test.ts');

describe('core', () => {
  const names = products.map(({ name }) => name).filter((name) => name !== 'admin');
  /** What products are about, and core is not. Core serves the keys of the admin API, and events, clicks and stores of any. */
  const nouns = ['commission', 'offer', 'payout', 'tracking.?link', 'variation', 'experience', 'goal', 'campaign'];
  /** One of these, or a word that is made of one: `affiliates`, `affiliateId`, `affiliate_id`. */
  const word = new RegExp([...names.map((name) => name.replace(/s$/, '')), ...nouns].join('|'), 'i');
  const files = find('src/core/**/*.*').filter((path) => !isTest(path) && !/\/testing\//.test(path));

  it('is looked for where core is', () => {
    expect(names).toContain('affiliates');
    expect(files.length).toBeGreaterThan(100);
  });

  it('says no word of a product', () => {
    const lines = files.flatMap((path) =>
      read(path)
        .split('\n')
        .map((line) => `${path}: ${line}`),
    );
    expect(lines.filter((line) => word.test(line))).toEqual([]);
  });
});

describe('a query', () => {
  const files = find('src/{*,*/*}/queries/*.ts').filter((path) => !isTest(path));
  /** What a file holds besides rows and fragments that statements share. */
  const hasStatement = (text: string): boolean => /\b(sql\.(type|typeAlias|unsafe)|prepared)\(/.test(text);

  it('is looked for where queries are', () => expect(files.length).toBeGreaterThan(50));

  it.each(files)('%s asks for one tenant, or says why for all', (path) => {
    const text = read(path);
    if (hasStatement(text)) expect(text).toMatch(/tenant_id|All\s(\*\s)?tenants: \S/);
  });

  it('is found nowhere else in a product', () => {
    const others = products
      .flatMap(({ name }) => find(`src/${name}/**/*.ts`))
      .filter((path) => !/\/queries\//.test(path));
    expect(others.filter((path) => !isTest(path) && !/\/testing\//.test(path) && hasStatement(read(path)))).toEqual([]);
  });
});

describe('db/distribute.sql', () => {
  const text = read('db/distribute.sql');
  const listed = [
    ...[...text.matchAll(/\bcreate_(?:distributed|reference)_table\(\s*'([\w.]+)'/g)],
    ...[...text.matchAll(/^-- local: ([\w.]+)$/gm)],
  ].map(([, name]) => name as string);

  it('names every table of db/schema.sql once, and no other', () => {
    const tables = [...read('db/schema.sql').matchAll(/^CREATE TABLE ([\w.]+) (?!PARTITION OF)/gm)].map(
      ([, name]) => name,
    );
    expect(tables.length).toBeGreaterThan(10);
    expect(listed.toSorted()).toEqual(tables.toSorted());
  });
});

describe('a document', () => {
  /** Every `default` under a value, references followed. */
  const defaultsIn = (value: unknown, document: object, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, member]) => {
      if (name === 'example' || name === 'examples') return [];
      if (name === '$ref') return defaultsIn(memberAt(document, member), document, `${path} → ${member}`);
      return name === 'default' ? [path] : defaultsIn(member, document, `${path}.${name}`);
    });
  };
  const memberAt = (document: object, reference: string): unknown =>
    reference
      .slice(2)
      .split('/')
      .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], document);

  /** Every schema under a value that says it is a secret, and whether it may be null. */
  const secretsIn = (value: unknown): { nullable?: boolean }[] => {
    if (typeof value !== 'object' || value === null) return [];
    const found = 'x-secret' in value ? [value as { nullable?: boolean }] : [];
    return [...found, ...Object.values(value).flatMap(secretsIn)];
  };

  it('lets a secret be null: a repeated reply does not hold it', () => {
    const secrets = products.flatMap(({ document }) => secretsIn(document));
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter(({ nullable }) => nullable !== true)).toEqual([]);
  });

  it.each(products)('of $name fills nothing into a patch', ({ document }) => {
    const { schemas } = (document as { components: { schemas: Record<string, unknown> } }).components;
    const patches = Object.entries(schemas).filter(([name]) => name.endsWith('Patch'));
    expect(patches.flatMap(([name, schema]) => defaultsIn(schema, document, name))).toEqual([]);
  });
});

describe('an event', () => {
  it.each(products)('of $name is a callback of its document under the same name', ({ document, events = [] }) => {
    expect([...documentedEvents(document).keys()].toSorted()).toEqual(events.toSorted());
  });

  it.each(products)('of $name has a schema of its own that names it', ({ document }) => {
    const { schemas } = (document as { components: { schemas: Record<string, EventSchema> } }).components;
    for (const [event, schema] of documentedEvents(document)) {
      const name = `${event.replace(/(?:^|[._])(\w)/g, (_, letter) => letter.toUpperCase())}Webhook`;
      expect(schema).toEqual({ $ref: `#/components/schemas/${name}` });
      expect(schemas[name]?.properties.event.enum).toEqual([event]);
    }
  });
  type EventSchema = { properties: { event: { enum: string[] } } };
});

describe('a POST of the admin API', () => {
  const posts = documentedOperations.filter(({ product, method }) => product.name === 'admin' && method === 'POST');

  it.each(posts)('$operationId takes an Idempotency-Key and says what it answers to one', (operation) => {
    expect(operation.parameters.map(({ name }) => name)).toContain('Idempotency-Key');
    expect(operation.statuses).toEqual(expect.arrayContaining([409, 422]));
    const successes = operation.responses.filter(({ status }) => status < 300);
    for (const { headers } of successes) expect(headers).toContain('Idempotency-Replayed');
    expect(successes.length).toBeGreaterThan(0);
  });
});

describe('an operation', () => {
  const toKebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  /** A product may serve operations of the admin API too. */
  const placesOf = (productName: string, operationId: string): string[] =>
    [`src/${productName}/operations`, ...(productName === 'admin' ? find('src/*/administration') : [])].map(
      (folder) => `${folder}/${toKebab(operationId)}`,
    );
  const files = products.flatMap(({ name }) => find(`src/${name}/{operations,administration}/*.ts`));

  it.each(documentedOperations)('$operationId has a file of its name and a test beside it', (operation) => {
    const places = placesOf(operation.product.name, operation.operationId);
    expect(files.filter((path) => places.some((place) => path === `${place}.ts`))).toHaveLength(1);
    expect(files.filter((path) => places.some((place) => path === `${place}.test.ts`))).toHaveLength(1);
  });

  it('is documented', () => {
    const documented = documentedOperations.flatMap(({ product, operationId }) => placesOf(product.name, operationId));
    expect(files.filter((path) => !isTest(path) && !documented.includes(path.replace(/\.ts$/, '')))).toEqual([]);
  });
});
