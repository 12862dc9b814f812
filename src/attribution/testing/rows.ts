import { sql } from '../../core/database/sql.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import type { TestServer } from '../../core/testing/start-product.ts';
import { unique } from './fixtures.ts';

/** A click to be stored without being tracked: many at once, of any time, and of ids made elsewhere. */
export type ClickSeed = {
  id?: string;
  storeId: string;
  campaign?: string | null;
  source?: string | null;
  medium?: string | null;
  content?: string | null;
  landingPage?: string;
  clickedAt: Date;
  receivedAt?: Date;
};

/** The same for a conversion; with a `score` it is attributed to some click. */
export type ConversionSeed = {
  id?: string;
  storeId: string;
  eventType?: string;
  eventValue?: string | null;
  currency?: string;
  score?: number | null;
  campaign?: string | null;
  source?: string | null;
  medium?: string | null;
  content?: string | null;
  landingPage?: string | null;
  occurredAt: Date;
  receivedAt?: Date;
};

/** Stores clicks for a tenant and returns their ids in the same order. */
export const addClicks = async (
  server: TestServer,
  tenantId: string,
  seeds: readonly ClickSeed[],
): Promise<string[]> => {
  const rows = seeds.map(({ receivedAt, clickedAt, ...seed }) => ({
    id: newId('click', receivedAt ?? clickedAt),
    landingPage: 'https://shop.example.com/',
    fbclid: `IwAR${unique()}`,
    clickedAt,
    receivedAt: receivedAt ?? clickedAt,
    ...seed,
  }));
  await server.database.query(sql.typeAlias('nothing')`
    INSERT INTO attribution.click (
      tenant_id, id, store_id, fbclid, landing_page, utm_source, utm_medium, utm_campaign, utm_content, click_ids,
      clicked_at, created_at
    )
    SELECT
      ${tenantId}, id, "storeId", fbclid, "landingPage", source, medium, campaign, content, '{}', "clickedAt",
      "receivedAt"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS seed (
      id text, "storeId" text, fbclid text, "landingPage" text, source text, medium text, campaign text, content text,
      "clickedAt" timestamptz, "receivedAt" timestamptz
    )
  `);
  return rows.map(({ id }) => id);
};

/** Stores conversions for a tenant and returns their ids in the same order. */
export const addConversions = async (
  server: TestServer,
  tenantId: string,
  seeds: readonly ConversionSeed[],
): Promise<string[]> => {
  const rows = seeds.map(({ receivedAt, occurredAt, score, ...seed }) => ({
    id: newId('conv', receivedAt ?? occurredAt),
    eventType: 'Purchase',
    currency: 'USD',
    occurredAt,
    receivedAt: receivedAt ?? occurredAt,
    score,
    clickId: score == null ? null : 'click_seed',
    ...seed,
  }));
  await server.database.query(sql.typeAlias('nothing')`
    INSERT INTO attribution.conversion (
      tenant_id, id, store_id, event_type, event_value, currency, products, click_id, fbclid, confidence_score,
      utm_source, utm_medium, utm_campaign, utm_content, landing_page, occurred_at, created_at
    )
    SELECT
      ${tenantId}, id, "storeId", "eventType", "eventValue", currency, '[]', "clickId", "clickId", score, source, medium,
      campaign, content, "landingPage", "occurredAt", "receivedAt"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS seed (
      id text, "storeId" text, "eventType" text, "eventValue" numeric, currency text, "clickId" text, score integer,
      source text, medium text, campaign text, content text, "landingPage" text, "occurredAt" timestamptz,
      "receivedAt" timestamptz
    )
  `);
  return rows.map(({ id }) => id);
};
