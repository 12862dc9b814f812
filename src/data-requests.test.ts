import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataRequestsPath, givenDataRequest, inShort } from './admin/testing/data-requests.ts';
import * as affiliates from './affiliates/testing/fixtures.ts';
import * as attribution from './attribution/testing/fixtures.ts';
import { sql } from './core/database/sql.ts';
import { sha256Hex } from './core/personal-data/identity.ts';
import { listAudit } from './core/testing/administration.ts';
import { listTables, tablesWith } from './core/testing/catalogue.ts';
import { runJobs } from './core/testing/run-jobs.ts';
import { expectStatus, startProduct } from './core/testing/start-product.ts';
import { givenStore } from './ingestion/testing/fixtures.ts';
import { givenEvent, listed } from './ingestion/testing/sending.ts';

const server = await startProduct();
const { database } = server;
const unique = attribution.unique;

/** An organization with everything in both modes: clients by product and mode. */
const givenEverything = async () => {
  const organizationId = await server.givenOrganization();
  const clientOf = async (product: string, mode: 'live' | 'test') =>
    server.client(await server.givenKey({ organizationId, product, mode }));
  const modes = await Promise.all(
    (['live', 'test'] as const).map(async (mode) => {
      const tracker = await clientOf('attribution', mode);
      const storeId = await attribution.givenStore(tracker);
      const shop = await givenStore(server, { organizationId, mode });
      return { mode, tracker, storeId, program: await clientOf('affiliates', mode), shop: shop.client };
    }),
  );
  return { organizationId, admin: await clientOf('admin', 'live'), modes };
};

type DataSet = Awaited<ReturnType<typeof givenEverything>>['modes'][number];
type Person = { email: string; phone: string; visitorId: string };

const person = (): Person => ({
  email: `Jo.${unique()}@customer.example`,
  phone: `+4930${String(Math.random()).slice(2, 10)}`,
  visitorId: `visitor-${unique()}`,
});

/** A click, two conversions, a sale and two events of a person, and an event without a name. */
const visit = async ({ tracker, storeId, program, shop }: DataSet, { email, phone, visitorId }: Person) => {
  const device = { visitorId, fingerprint: unique(), ipAddress: '198.51.100.7', userAgent: attribution.browser };
  const click = await attribution.givenClick(tracker, { storeId, ...device });
  const customerData = { email, phone };
  const conversion = await attribution.givenConversion(tracker, { storeId, ...device, customerData });
  const later = await attribution.givenConversion(tracker, { storeId, customerData: { email: email.toUpperCase() } });
  const sale = await affiliates.givenConversion(program, { customerEmail: email, metadata: { note: email } });
  await givenEvent(shop, { eventName: 'Lead', userData: { email, externalId: visitorId } });
  const money = { value: 9, currency: 'EUR' };
  await givenEvent(shop, { eventName: 'Purchase', userData: { phone }, customData: { orderId: unique(), ...money } });
  await givenEvent(shop, { eventName: 'PageView' });
  return { click, conversion, later, sale };
};

const left = async ({ tracker, program, shop }: DataSet) => {
  const [clicks, conversions] = [
    await attribution.found(tracker, 'clicks'),
    await attribution.found(tracker, 'conversions'),
  ];
  const sales = expectStatus(200, await program.get('/affiliates/v1/conversions')).body.data;
  return {
    clicks: clicks.clicks.length,
    conversions: conversions.conversions.length,
    notes: sales
      .map(({ metadata }: { metadata: object | null }) => metadata)
      .toSorted((note: unknown) => (note ? 1 : -1)),
    events: (await listed(shop)).length,
  };
};

const count = z.strictObject({ count: z.number() });
const countEvidence = (tenantId: string) =>
  database.oneFirst(sql.type(count)`
    SELECT
      (SELECT count(*) FROM attribution.click_evidence WHERE tenant_id = ${tenantId})
      + (SELECT count(*) FROM attribution.conversion_evidence WHERE tenant_id = ${tenantId})
      + (SELECT count(*) FROM attribution.click_identity WHERE tenant_id = ${tenantId}) AS count
  `) as Promise<number>;

const expectNowhere = async (jo: Person) => {
  for (const text of Object.values(jo))
    for (const spelled of [text, sha256Hex(text.toLowerCase())])
      expect(await tablesWith(server, spelled), text).toEqual([]);
};

const everything = (mode: string) => [
  `attribution ${mode} conversion 2/2/0`,
  `attribution ${mode} click 1/1/0`,
  `affiliates ${mode} conversion 1/0/1`,
  `ingestion ${mode} event 1/1/0`,
];

describe('a data request', () => {
  it('erases what is known by an e-mail address in both modes, and nothing of anybody else', async () => {
    const [mine, theirs] = [await givenEverything(), await givenEverything()];
    const [jo, other] = [person(), person()];
    for (const dataSet of [...mine.modes, ...theirs.modes]) await visit(dataSet, jo);
    for (const dataSet of mine.modes) await visit(dataSet, other);

    const { findings, ...request } = await givenDataRequest(server, mine.admin, { kind: 'erase', email: jo.email });
    expect(request).toMatchObject({ kind: 'erase', subject: 'email', status: 'completed', records: [] });
    expect(new Set(inShort(findings))).toEqual(
      new Set(['live', 'test'].flatMap((mode) => [...everything(mode), `affiliates ${mode} webhookEvent 1/0/1`])),
    );

    const { email } = other;
    for (const dataSet of mine.modes)
      expect(await left(dataSet)).toEqual({ clicks: 1, conversions: 2, notes: [null, { note: email }], events: 5 });
    for (const dataSet of theirs.modes)
      expect(await left(dataSet)).toEqual({ clicks: 1, conversions: 2, notes: [{ note: jo.email }], events: 3 });

    const again = await givenDataRequest(server, mine.admin, { kind: 'erase', email: ` ${jo.email.toLowerCase()} ` });
    expect(inShort(again.findings)).toEqual([]);
  });

  it('removes all that a click and a conversion were recognised by', async () => {
    const { organizationId, admin, modes } = await givenEverything();
    const [live] = modes as [DataSet];
    const jo = person();
    const { click } = await visit(live, jo);
    server.advance(3 * 24 * 60 * 60 * 1_000);
    // The click is sent again from elsewhere: evidence of its own, received later.
    const again = { fbclid: click.fbclid, ipAddress: '203.0.113.99', fingerprint: unique() };
    await attribution.givenClick(live.tracker, { storeId: live.storeId, ...again });
    expect(await countEvidence(organizationId)).toBeGreaterThan(10);
    const { findings } = await givenDataRequest(server, admin, { kind: 'erase', visitorId: jo.visitorId });
    expect(inShort(findings)).toEqual([
      'attribution live conversion 1/1/0',
      'attribution live click 1/1/0',
      'ingestion live event 1/1/0',
    ]);
    // What is left is the e-mail address of the conversion that carried no visitor id.
    expect(await countEvidence(organizationId)).toBe(1);
    await givenDataRequest(server, admin, { kind: 'erase', email: jo.email });
    expect(await countEvidence(organizationId)).toBe(0);
    const fresh = await attribution.givenClick(live.tracker, { storeId: live.storeId, fbclid: click.fbclid });
    expect(fresh.clickId).not.toBe(click.clickId);
  });

  it('finds a phone however it was written', async () => {
    const { organizationId, admin, modes } = await givenEverything();
    const [{ shop, tracker, storeId }] = modes as [DataSet];
    const abroad = await givenStore(server, { organizationId, mode: 'live', country: 'US' });
    const userData = { phone: '030 99999999', country: 'DE' };
    await givenEvent(abroad.client, { eventName: 'Lead', eventId: unique(), userData });
    for (const phone of ['+49 30 99999999', '030/99999999', '493099999999'])
      await givenEvent(shop, { eventName: 'Lead', eventId: unique(), userData: { phone } });
    const customerData = { phone: '030 99999999', country: 'de' };
    await attribution.givenConversion(tracker, { storeId, customerData });
    const { findings } = await givenDataRequest(server, admin, { kind: 'erase', phone: '+49 (30) 9999-9999' });
    expect(inShort(findings)).toEqual(['attribution live conversion 1/1/0', 'ingestion live event 4/4/0']);
  });

  it('keeps the sums of statistics, the commission of a sale, and takes the visitor from its click', async () => {
    const { organizationId, admin, modes } = await givenEverything();
    const [{ shop, program }] = modes as [DataSet];
    const { email } = person();
    const link = await affiliates.givenTrackingLink(program);
    await fetch(`${server.origin}/r/${link.code}?utm_source=letter`, {
      redirect: 'manual',
      headers: { 'User-Agent': attribution.browser },
    });
    const clickIds = await database.any(sql.type(z.strictObject({ id: z.string() }))`
      SELECT id FROM affiliates.click WHERE tenant_id = ${organizationId}
    `);
    const pair = { affiliateId: link.affiliateId, offerId: link.offerId };
    const sale = await affiliates.givenConversion(program, { ...pair, clickId: clickIds[0]?.id, customerEmail: email });
    const customData = { value: 12.5, currency: 'EUR' };
    await givenEvent(shop, { eventName: 'Purchase', userData: { email }, customData });
    const totals = async () => expectStatus(200, await shop.get('/ingestion/v1/stats')).body.totals;
    const before = await totals();

    await givenDataRequest(server, admin, { kind: 'erase', email });
    expect(await totals()).toEqual(before);
    expect(before.revenue).toBe(12.5);
    const { body } = await program.get(`/affiliates/v1/conversions/${sale.id}`);
    expect(body.data).toEqual({ ...sale, metadata: null });
    const click = z.strictObject({ address: z.null(), agent: z.null(), parameters: z.strictObject({}) });
    await database.one(sql.type(click)`
      SELECT address_hash AS address, user_agent_hash AS agent, parameters
      FROM affiliates.click WHERE tenant_id = ${organizationId}
    `);
  });

  it('exports what is known, writes down who read it, and forgets it after 30 days', async () => {
    const { admin, modes } = await givenEverything();
    const jo = person();
    const kept = [];
    for (const dataSet of modes) kept.push(await visit(dataSet, jo));
    const request = await givenDataRequest(server, admin, { kind: 'export', email: jo.email });
    expect(new Set(inShort(request.findings))).toEqual(
      new Set(['live', 'test'].flatMap(everything).map((line) => line.replace(/(\d)\/\d\/\d$/, '$1/0/0'))),
    );
    expect(request).toMatchObject({ hasAllRecords: true, recordsExpireAt: expect.any(String) });
    const ids = request.records.map(
      ({ data }: { data: Record<string, unknown> }) => data.conversionId ?? data.clickId ?? data.id,
    );
    for (const { click, conversion, later, sale } of kept)
      expect(ids).toEqual(
        expect.arrayContaining([click.clickId, conversion.conversionId, later.conversionId, sale.id]),
      );
    expect(request.records).toHaveLength(10);
    for (const dataSet of modes) expect(await left(dataSet)).toMatchObject({ clicks: 1, conversions: 2, events: 3 });
    expect(await listAudit(admin, { action: 'data_request.read' })).toMatchObject([{ target: { id: request.id } }]);

    const read = async () => expectStatus(200, await admin.get(`${dataRequestsPath}/${request.id}`)).body.data;
    server.advance(30 * 24 * 60 * 60 * 1_000);
    const expired = await read();
    expect(expired).toMatchObject({ records: [], recordsExpireAt: null, status: 'completed' });
    expect(expired.findings).toEqual(request.findings);
    server.now = new Date('2026-11-21T12:00:00.000Z');
  });

  it('leaves the person nowhere in clear or merely hashed: not in the queue, the request, or the audit log', async () => {
    const { admin, modes } = await givenEverything();
    const jo = { ...person(), email: `clear.${unique()}@customer.example` };
    const send = async ({ tracker, storeId, program, shop }: DataSet) => {
      const customerData = { email: jo.email, phone: jo.phone };
      await attribution.givenClick(tracker, { storeId, visitorId: jo.visitorId });
      await attribution.givenConversion(tracker, { storeId, visitorId: jo.visitorId, customerData });
      await affiliates.givenConversion(program, { customerEmail: jo.email });
      await givenEvent(shop, { eventName: 'Lead', userData: { ...customerData, externalId: jo.visitorId } });
    };
    for (const dataSet of modes) await send(dataSet);
    const ask = (input: Record<string, string>, key: string) =>
      admin.post(dataRequestsPath, input, { headers: { 'Idempotency-Key': key } });
    for (const kind of ['export', 'erase'])
      for (const [field, value] of Object.entries(jo))
        expect((await ask({ kind, [field]: value }, `${kind} ${field}`)).status).toBe(202);

    expect((await listTables(server)).map(({ schema }) => schema)).toContain('graphile_worker');
    const isQueued = await database.exists(sql.typeAlias('nothing')`SELECT FROM graphile_worker._private_jobs`);
    expect(isQueued).toBe(true);
    await expectNowhere(jo);
    while ((await runJobs(server)) > 0);
    await expectNowhere(jo);

    const isTraced = await database.exists(sql.typeAlias('nothing')`
      SELECT FROM core.data_request WHERE traces IS NOT NULL
    `);
    expect(isTraced).toBe(false);
    const entries = await listAudit(admin);
    expect(entries.filter(({ action }: { action: string }) => action === 'data_request.created')).toHaveLength(6);
    expect(entries.filter(({ action }: { action: string }) => action === 'data_request.completed')).toHaveLength(6);
    expect(JSON.stringify(entries)).not.toContain(jo.visitorId);
  });

  it('looks through more events and sales than one step holds', async () => {
    const { organizationId, admin, modes } = await givenEverything();
    const [{ shop, program }] = modes as [DataSet];
    const { email } = person();
    await givenEvent(shop, { eventName: 'Lead', userData: { email } });
    await affiliates.givenConversion(program, { customerEmail: email });
    const most = 12_000;
    await database.query(sql.typeAlias('nothing')`
      INSERT INTO ingestion.event (
        tenant_id, store_id, created_at, id, event_name, event_id, event_time, source, is_uncounted, identities
      )
      SELECT
        tenant_id, store_id, created_at + (n % 4000) * interval '1 second', id || n, event_name, event_id || n,
        event_time, source, is_uncounted, CASE WHEN n % 1000 = 0 THEN identities ELSE '{}' END
      FROM ingestion.event, generate_series(1, ${most}) AS n
      WHERE tenant_id = ${organizationId}
    `);
    await database.query(sql.typeAlias('nothing')`
      INSERT INTO affiliates.conversion
      SELECT (jsonb_populate_record(conversion, jsonb_build_object(
        'id', id || n, 'external_id', external_id || n,
        'customer_email_hash', CASE WHEN n % 1000 = 0 THEN customer_email_hash END
      ))).*
      FROM affiliates.conversion, generate_series(1, ${most}) AS n
      WHERE tenant_id = ${organizationId}
    `);
    const { findings } = await givenDataRequest(server, admin, { kind: 'erase', email });
    expect(inShort(findings)).toEqual([
      'affiliates live conversion 13/0/13',
      'affiliates live webhookEvent 1/0/1',
      'ingestion live event 13/13/0',
    ]);
    const kept = (table: 'event' | 'conversion') =>
      database.oneFirst(sql.type(count)`
        SELECT count(*) AS count
        FROM ${sql.identifier([table === 'event' ? 'ingestion' : 'affiliates', table])}
        WHERE tenant_id = ${organizationId}
      `);
    expect([await kept('event'), await kept('conversion')]).toEqual([most - 12, most + 1]);
  });
});
