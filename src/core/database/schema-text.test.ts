import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { ensurePartitions } from './partitions.ts';
import { schemaText } from './schema-text.ts';

const shop = `
  CREATE SCHEMA shop;
  CREATE TABLE public.not_ours (id text);
  CREATE TYPE shop.state AS ENUM ('open', 'closed');
  CREATE DOMAIN shop.code AS text CONSTRAINT code_is_short CHECK (length(VALUE) < 9);
  CREATE SEQUENCE shop.ticket AS bigint START 10;
  CREATE FUNCTION shop.twice(number integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN number * 2;
  CREATE TABLE shop.owner (tenant_id text, id text, CONSTRAINT owner_pkey PRIMARY KEY (tenant_id, id));
  CREATE TABLE shop.item (
    id bigint GENERATED ALWAYS AS IDENTITY,
    tenant_id text NOT NULL,
    owner_id text,
    "order" shop.state DEFAULT 'open',
    price numeric(10, 2) NOT NULL DEFAULT 0,
    doubled numeric GENERATED ALWAYS AS (price * 2) STORED,
    name text COLLATE "C",
    gone text,
    CONSTRAINT item_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT item_price_is_not_negative CHECK (price >= 0),
    CONSTRAINT item_has_an_owner FOREIGN KEY (tenant_id, owner_id) REFERENCES shop.owner (tenant_id, id)
  );
  ALTER TABLE shop.item DROP COLUMN gone;
  CREATE INDEX item_open ON shop.item (name) WHERE "order" = 'open';
  COMMENT ON TABLE shop.item IS 'What''s for sale.';
  COMMENT ON COLUMN shop.item."order" IS 'Open or closed.';
  CREATE TABLE shop.visit (created_at timestamptz NOT NULL, CONSTRAINT visit_pkey PRIMARY KEY (created_at))
    PARTITION BY RANGE (created_at);
  CREATE TABLE shop.visit_default PARTITION OF shop.visit DEFAULT;
  CREATE INDEX visit_descending ON shop.visit (created_at DESC);
  CREATE VIEW shop.open_item AS SELECT id FROM shop.item WHERE "order" = 'open'`;

const text = `CREATE SCHEMA shop;

CREATE TYPE shop.state AS ENUM (
  'open',
  'closed'
);

CREATE DOMAIN shop.code AS text
  CONSTRAINT code_is_short CHECK ((length(VALUE) < 9));

CREATE SEQUENCE shop.ticket AS bigint START 10 INCREMENT 1 MINVALUE 1 MAXVALUE 9223372036854775807;

CREATE TABLE shop.item (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  tenant_id text NOT NULL,
  owner_id text,
  "order" shop.state DEFAULT 'open'::shop.state,
  price numeric(10,2) NOT NULL DEFAULT 0,
  doubled numeric GENERATED ALWAYS AS ((price * (2)::numeric)) STORED,
  name text COLLATE "C",
  CONSTRAINT item_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT item_has_an_owner FOREIGN KEY (tenant_id, owner_id) REFERENCES shop.owner(tenant_id, id),
  CONSTRAINT item_price_is_not_negative CHECK ((price >= (0)::numeric))
);
CREATE INDEX item_open ON shop.item USING btree (name) WHERE ("order" = 'open'::shop.state);
COMMENT ON TABLE shop.item IS 'What''s for sale.';
COMMENT ON COLUMN shop.item."order" IS 'Open or closed.';

CREATE VIEW shop.open_item AS
 SELECT id
   FROM shop.item
  WHERE ("order" = 'open'::shop.state);

CREATE TABLE shop.owner (
  tenant_id text NOT NULL,
  id text NOT NULL,
  CONSTRAINT owner_pkey PRIMARY KEY (tenant_id, id)
);

CREATE TABLE shop.visit (
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT visit_pkey PRIMARY KEY (created_at)
) PARTITION BY RANGE (created_at);
CREATE INDEX visit_descending ON ONLY shop.visit USING btree (created_at DESC);

CREATE TABLE shop.visit_default PARTITION OF shop.visit DEFAULT;

CREATE OR REPLACE FUNCTION shop.twice(number integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN (number * 2)
;
`;

describe('schemaText', () => {
  let dataDirectory: string;
  let postgres: EmbeddedPostgres;

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'schema-text-'));
    await chmod(dataDirectory, 0o755);
    postgres = await startEmbeddedPostgres({ dataDirectory, durable: false, say: () => undefined });
  }, 30_000);

  afterAll(async () => {
    await postgres.stop();
    await removeEmbeddedPostgres(dataDirectory);
    await rm(dataDirectory, { recursive: true });
  });

  it('tells everything that a migration can make, and stays the same from month to month', async () => {
    const client = new Client(postgres.url('postgres'));
    await client.connect();
    await client.query(shop);
    await client.end();
    expect(await schemaText(postgres.url('postgres'))).toBe(text);

    await ensurePartitions({ url: postgres.url('postgres'), now: new Date('2026-11-15T00:00:00.000Z') });
    expect(await schemaText(postgres.url('postgres'))).toBe(text);
  });
});
