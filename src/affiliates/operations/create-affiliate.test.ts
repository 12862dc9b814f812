import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenAffiliate,
  givenProgram,
  invalidBody,
  listed,
  refusalOf,
  statusesOf,
  unique,
} from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient } = await givenProgram(server);
const create = (body: unknown, as = client) => as.post('/affiliates/v1/affiliates', body);
const minimal = () => ({ displayName: 'Sam Wood', email: `${unique()}@example.com`, type: 'external' });

describe('createAffiliate', () => {
  it('adds an active affiliate from its three required fields, 201', async () => {
    const input = minimal();
    const { status, body } = await create(input);
    expect(status).toBe(201);
    expect(body).toEqual({
      data: {
        id: expect.stringMatching(/^aff_[0-9a-z]{26}$/),
        companyName: null,
        ...input,
        status: 'active',
        website: null,
        paymentEmail: null,
        commissionOverride: null,
        archivedAt: null,
        createdAt: '2026-11-21T12:00:00Z',
      },
    });
    expect(await found(client, `affiliates/${body.data.id}`)).toEqual(body.data);
  });

  it('keeps every optional field as it was sent, 201', async () => {
    const input = {
      id: `aff_${unique()}`,
      companyName: 'Wood & Wire',
      displayName: '  Sam "Ο Ξυλουργός" 🪵',
      email: `Sam.${unique()}@Example.COM`,
      type: 'internal',
      status: 'inactive',
      website: 'woodandwire.example.com',
      paymentEmail: 'Payouts@Example.com',
      commissionOverride: { type: 'fixed', value: 12.5 },
    };
    const { status, body } = await create(input);
    expect(status).toBe(201);
    expect(body.data).toEqual({ ...input, archivedAt: null, createdAt: '2026-11-21T12:00:00Z' });
  });

  it('takes null for an optional field as absent, ignores what it does not know, 201', async () => {
    const nulls = { id: null, companyName: null, status: null, website: null, paymentEmail: null };
    const unknown = { createdAt: '2001-01-01T00:00:00Z', archived: true, archivedAt: null, nickname: 'Sam' };
    const { status, body } = await create({ ...minimal(), ...nulls, ...unknown, commissionOverride: null });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ status: 'active', commissionOverride: null, archivedAt: null });
    expect(body.data.createdAt).toBe('2026-11-21T12:00:00Z');
  });

  it.each([15, 0, 0.125, 1e-7, 250, { type: 'percentage', value: 100 }, { type: 'fixed', value: 1234567890.12345 }])(
    'returns the commission override %j in the form it was sent in, 201',
    async (commissionOverride) => {
      const { status, body } = await create({ ...minimal(), commissionOverride });
      expect(status).toBe(201);
      expect(body.data.commissionOverride).toEqual(commissionOverride);
    },
  );

  it.each([
    ['commissionOverride', -1, 'Must be at least 0'],
    ['commissionOverride', 1234567890123456, 'Must have at most 15 digits'],
    ['commissionOverride', '15', 'Has none of the allowed forms'],
    ['commissionOverride', true, 'Has none of the allowed forms'],
    ['commissionOverride', [15], 'Has none of the allowed forms'],
    ['commissionOverride.value', { type: 'percentage', value: 100.01 }, 'Must be at most 100 percent'],
    ['commissionOverride.value', { type: 'percentage', value: -1 }, 'Must be at least 0'],
    ['commissionOverride.value', { type: 'fixed', value: 0.1234567890123456 }, 'Must have at most 15 digits'],
    ['commissionOverride.value', { type: 'fixed', value: '5' }, 'Must be a number'],
    ['commissionOverride.value', { type: 'fixed' }, 'Required'],
    ['commissionOverride.type', { value: 5 }, 'Required'],
    ['commissionOverride.type', { type: 'share', value: 5 }, 'Must be one of: percentage, fixed'],
  ])('names %s of the commission override %j, 400', async (field, commissionOverride, message) => {
    expect(refusalOf(await create({ ...minimal(), commissionOverride }))).toEqual(invalidBody({ [field]: message }));
  });

  it('names every field that is missing or not valid, 400', async () => {
    const required = { displayName: 'Required', email: 'Required', type: 'Required' };
    expect(refusalOf(await create({}))).toEqual(invalidBody(required));
    expect(refusalOf(await create({ displayName: null, email: null, type: null }))).toEqual(invalidBody(required));
    const wrong = { id: 'off_1', displayName: '', email: 'nobody', type: 'partner', status: 'asleep', website: 7 };
    expect(refusalOf(await create({ ...wrong, paymentEmail: 'x@', companyName: 'x'.repeat(256) }))).toEqual(
      invalidBody({
        id: 'Must match ^aff_[A-Za-z0-9]{1,40}$',
        companyName: 'Must have at most 255 characters',
        displayName: 'Must not be empty',
        email: 'Invalid email format',
        type: 'Must be one of: external, internal',
        status: 'Must be one of: active, pending, inactive',
        website: 'Must be a string',
        paymentEmail: 'Invalid email format',
      }),
    );
    const commissionOverride = { type: 'percentage', value: 100.01 };
    expect(refusalOf(await create({ email: 'nobody', type: 'external', commissionOverride }))).toEqual(
      invalidBody({
        displayName: 'Required',
        email: 'Invalid email format',
        'commissionOverride.value': 'Must be at most 100 percent',
      }),
    );
  });

  it('refuses an id that is taken and changes nothing, 400', async () => {
    const first = await givenAffiliate(client, { id: `aff_${unique()}` });
    const { id } = first;
    expect(refusalOf(await create({ ...minimal(), id }))).toEqual(invalidBody({ id: 'Already in use' }));
    expect(refusalOf(await create({ ...minimal(), id, email: first.email }))).toEqual(
      invalidBody({ id: 'Already in use' }),
    );
    expect(await found(client, `affiliates/${id}`)).toEqual(first);
  });

  it('gives an id that several want at once to one of them, 201 and 400', async () => {
    const id = `aff_${unique()}`;
    const replies = await Promise.all(Array.from({ length: 8 }, () => create({ ...minimal(), id })));
    expect(statusesOf(replies)).toEqual({ 201: 1, 400: 7 });
    for (const reply of replies)
      if (reply.status === 400) expect(reply.body.error.details).toEqual({ id: 'Already in use' });
  });

  const emailIsTaken = invalidBody({ email: 'Already in use by another affiliate' });

  it('refuses an e-mail address that is taken, in letters of either case, 400', async () => {
    const { id, email } = await givenAffiliate(client, { email: `Dana.${unique()}@Example.com` });
    for (const spelling of [email, email.toLowerCase(), email.toUpperCase()])
      expect(refusalOf(await create({ ...minimal(), email: spelling, id: `aff_${unique()}` }))).toEqual(emailIsTaken);
    expect((await found(client, `affiliates/${id}`)).email).toBe(email);
  });

  it('gives an address that several want at once to one of them, 201 and 400', async () => {
    const { client: own } = await givenProgram(server);
    const emails = ['race@example.com', 'RACE@example.com', 'Race@Example.Com', 'race@EXAMPLE.com'];
    const replies = await Promise.all(emails.map((email) => create({ ...minimal(), email }, own)));
    expect(statusesOf(replies)).toEqual({ 201: 1, 400: 3 });
    for (const reply of replies) if (reply.status === 400) expect(refusalOf(reply)).toEqual(emailIsTaken);
    expect((await listed(own, 'affiliates')).pagination.total).toBe(1);
  });

  it('leaves an archived affiliate its address, 400', async () => {
    const { id, email } = await givenAffiliate(client);
    await changed(client, `affiliates/${id}`, { archived: true });
    expect(refusalOf(await create({ ...minimal(), email }))).toEqual(emailIsTaken);
  });

  it('lets an address and an id be used again in test mode and in another organization, 201', async () => {
    const { id, email } = await givenAffiliate(client, { id: `aff_${unique()}` });
    const { client: other } = await givenProgram(server);
    for (const elsewhere of [testClient, other])
      expect((await create({ ...minimal(), id, email }, elsewhere)).status).toBe(201);
  });

  it('starts affiliates as pending where the organization approves them first, unless the status is given, 201', async () => {
    const approving = await givenProgram(server, { requireApproval: true });
    for (const as of [approving.client, approving.testClient]) {
      expect((await create(minimal(), as)).body.data.status).toBe('pending');
      expect((await create({ ...minimal(), status: 'active' }, as)).body.data.status).toBe('active');
    }
  });
});
