import { afterAll, describe, expect, it } from 'vitest';
import { fingerprints } from '../../core/testing/fingerprint.ts';
import { expectStatus, startProduct } from '../../core/testing/start-product.ts';
import { givenStore, secondsOf, uniqueEventId } from '../testing/fixtures.ts';
import { givenEvent, refusalOf, send } from '../testing/sending.ts';

const server = await startProduct();
const { client, organizationId } = await givenStore(server);
const tables = await fingerprints(server.databaseUrl);
afterAll(() => tables.end());

const validate = (body: unknown, by = client) => by.post('/ingestion/v1/events/validate', body);
const sha = {
  kunde: 'fb61a1c0812291896b616dcf76f12acf06182ec900e8cfef58a2959bb64fedc5',
  phoneDigits: '51337d9b8ab67accf7c6c5f2ee6ddd213ac8248d599350c45dff70993993d90e',
  phone: '872bcb1f61e5bbc38647b3ba54c912f32257d5203d9f56497527edf69d526f98',
  johnSmith: '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
  janeDoe: '62a8040a00736e70808e43009b5c63c4f6229ced98f486d0968441b292b9858a',
  valery: '08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c',
  newYork: '350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5',
  unitedStates: '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621',
};

/** What each platform would be told of a person, by its name. */
const identitiesOf = async (userData: unknown, by = client): Promise<Record<string, Record<string, string>>> => {
  const { body } = expectStatus(200, await validate({ eventName: 'Lead', userData }, by));
  const { identities } = body.results[0];
  return Object.fromEntries(
    identities.map((identity: { platform: string; userData: object }) => [identity.platform, identity.userData]),
  );
};

/** Events that are refused, of every kind. */
const bad: unknown[] = [
  ...[{}, { eventName: 5 }, { eventName: 'Loyalty', eventId: 'custom' }, { eventName: 'pageview' }],
  ...[-86_401, 301].map((moved) => ({ eventName: 'Lead', eventTime: secondsOf(server, moved) })),
  { eventName: 'Lead', eventTime: secondsOf(server) * 1_000 },
  { eventName: 'Lead', eventId: 'x'.repeat(201), userData: { email: 5 }, customData: [] },
  { eventName: 'Lead', eventId: '\0' },
  { eventName: 'Lead', unknown: 2 ** 60 },
  { eventName: 'Lead', customData: JSON.parse(`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`) },
];

describe('validateEvents', () => {
  it('tells of a single event as of a list of one, 200', async () => {
    const { status, body } = await validate({ eventName: 'PageView' });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        success: true,
        results: [{ index: 0, eventId: null, success: true, identities: [] }],
        summary: { valid: 1, invalid: 0 },
      },
    });
  });

  it('tells what becomes of each of a list, in order, 200', async () => {
    const { status, body } = await validate([{ eventName: 'Lead', eventId: 'a' }, null, { eventName: 'Nope' }, 5]);
    const invalid = { success: false, error: 'validation_failed', message: 'Must be an object', eventId: null };
    const message = "Event 'Nope' is not defined for this store";
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        success: true,
        results: [
          { index: 0, eventId: 'a', success: true, identities: [] },
          { index: 1, ...invalid },
          { index: 2, ...invalid, error: 'event_not_found', message },
          { index: 3, ...invalid },
        ],
        summary: { valid: 1, invalid: 3 },
      },
    });
  });

  it('refuses what createEvents refuses, with the same error, 400', async () => {
    for (const event of bad) {
      const [tried, sent] = [refusalOf(await validate(event)), refusalOf(await send(client, event))];
      expect(tried.status).toBe(400);
      expect(tried).toEqual(sent);
    }
    const [tried, sent] = [await validate(bad), await send(client, bad)];
    expect(tried.body.results).toEqual(sent.body.results);
    expect(tried.body.summary).toEqual({ valid: 0, invalid: bad.length });
    for (const body of ['{', '[]', '5', 'null', '', Array.from({ length: 101 }, () => ({ eventName: 'Lead' }))])
      expect(refusalOf(await validate(body))).toEqual(refusalOf(await send(client, body)));
  });

  it('stores nothing and recognises nothing, 200, 400', async () => {
    const known = await givenEvent(client, { eventName: 'PageView', eventId: uniqueEventId() });
    const event = {
      ...{ eventName: 'Purchase', eventId: uniqueEventId(), userData: { email: 'kunde@example.com' } },
      customData: { orderId: 'ORDER-1', value: 49.99, currency: 'EUR' },
    };
    const before = await tables.take();
    expectStatus(200, await validate(event));
    expectStatus(200, await validate([event, event, ...bad]));
    expectStatus(200, await validate({ eventName: 'PageView', eventId: known.eventId }));
    expectStatus(400, await validate(bad[0]));
    expect(await tables.take()).toEqual(before);
    expect(await givenEvent(client, event)).toMatchObject({ duplicate: false });
  });

  it('shows what each platform would be told of a customer, 200', async () => {
    const userData = {
      email: ' Kunde@Example.com ',
      phone: '+49 30 99999999',
      fbclid: 'IwAR0',
      clientIpAddress: '203.0.113.7',
    };
    expect(await identitiesOf(userData)).toEqual({
      meta: { em: sha.kunde, ph: sha.phoneDigits },
      google_ads: { emailAddress: sha.kunde, phoneNumber: sha.phone },
      microsoft: { em: sha.kunde, ph: sha.phone },
      tiktok: { email: sha.kunde, phone: sha.phone },
      pinterest: { em: sha.kunde, ph: sha.phoneDigits },
      snap: { em: sha.kunde, ph: sha.phoneDigits },
      linkedin: { SHA256_EMAIL: sha.kunde },
      reddit: { email: sha.kunde, phone_number: sha.phone },
    });
  });

  it('cuts aliases and dots for Microsoft alone, and dots of Gmail for Google, 200', async () => {
    const alias = await identitiesOf({ email: 'jane.doe+shopping@contoso.com' });
    expect(alias.microsoft).toEqual({ em: sha.janeDoe });
    expect(
      Object.values(alias)
        .flatMap(Object.values)
        .filter((hash) => hash === sha.janeDoe),
    ).toHaveLength(1);
    const gmail = await identitiesOf({ email: 'john_.smith@gmail.com' });
    expect(gmail.google_ads).toEqual({ emailAddress: sha.johnSmith });
    expect(gmail.meta).not.toEqual({ em: sha.johnSmith });
  });

  it('keeps accents and leaves out spaces as Meta wants it, 200', async () => {
    const userData = { firstName: 'Valéry', city: 'New York', country: 'US' };
    expect((await identitiesOf(userData)).meta).toEqual({
      ...{ fn: sha.valery, ct: sha.newYork, country: sha.unitedStates },
    });
  });

  it('reads a phone without a country code as one of the country of the store, 200', async () => {
    const french = await givenStore(server, { organizationId, country: 'FR' });
    const local = { phone: '030 99999999' };
    expect((await identitiesOf(local)).microsoft).toEqual({ ph: sha.phone });
    const phones = await Promise.all(
      ['01 99 00 12 34', '+33199001234'].map((phone) => identitiesOf({ phone }, french.client)),
    );
    expect(phones[0]?.microsoft).toHaveProperty('ph');
    expect(phones[0]).toEqual(phones[1]);
  });

  it('passes on what is hashed already, and leaves out a platform that would be told nothing, 200', async () => {
    const identities = await identitiesOf({ email: sha.kunde, phone: 'call me' });
    expect(identities.meta).toMatchObject({ em: sha.kunde });
    expect(identities.reddit).toEqual({ email: sha.kunde });
    expect(await identitiesOf({ email: '', phone: null, fbp: 'fb.1.1.1', gclid: 'Cj0' })).toEqual({});
  });

  it('takes no lines, 415', async () => {
    const headers = { 'Content-Type': 'application/x-ndjson' };
    const reply = await client.post('/ingestion/v1/events/validate', '{"eventName":"Lead"}', { headers });
    expect(refusalOf(reply)).toMatchObject({ status: 415, error: 'unsupported_media_type' });
  });

  it('needs a key that may write and a plan that allows it, 401, 403', async () => {
    expect(refusalOf(await validate({}, server.client()))).toMatchObject({ status: 401, error: 'unauthorized' });
    const reader = await givenStore(server, { organizationId, scopes: ['events:read'] });
    expect(refusalOf(await validate({}, reader.client))).toMatchObject({
      ...{ status: 403, error: 'Permission events:write required' },
    });
    const free = await givenStore(server, { kind: 'normal', plan: 'free', subscription: 'ACTIVE' });
    expect(refusalOf(await validate({}, free.client))).toMatchObject({
      status: 403,
      error: 'Enterprise plan required',
    });
  });
});
