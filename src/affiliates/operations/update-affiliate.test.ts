import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenAffiliate,
  givenProgram,
  invalidBody,
  refusalOf,
  statusesOf,
  unique,
} from '../testing/fixtures.ts';
import { promiseArchiving } from '../testing/promise-archiving.ts';

const server = await startProduct();
const { client, testClient } = await givenProgram(server);
const update = (id: string, body: unknown) => client.patch(`/affiliates/v1/affiliates/${id}`, body);
const complete = {
  companyName: 'Wood & Wire',
  status: 'pending',
  website: 'https://wood.example.com',
  paymentEmail: 'payouts@example.com',
  commissionOverride: 15,
};

describe('updateAffiliate', () => {
  promiseArchiving(server, { path: 'affiliates', kind: 'Affiliate', give: givenAffiliate });

  it('changes nothing for an empty object, 200', async () => {
    const before = await givenAffiliate(client, complete);
    const { status, body } = await update(before.id, {});
    expect(status).toBe(200);
    expect(body).toEqual({ data: before });
  });

  it('changes each field alone and leaves the others, 200', async () => {
    let expected = await givenAffiliate(client, complete);
    for (const change of [
      { displayName: 'Dana Forest' },
      { email: `Dana.${unique()}@Example.com` },
      { type: 'internal' },
      { status: 'inactive' },
      { companyName: 'Forest' },
      { website: 'forest.example.com' },
      { paymentEmail: 'forest@example.com' },
      { commissionOverride: { type: 'fixed', value: 5 } },
      { commissionOverride: 0.5 },
    ]) {
      expected = { ...expected, ...change };
      expect(await changed(client, `affiliates/${expected.id}`, change)).toEqual(expected);
      expect(await found(client, `affiliates/${expected.id}`)).toEqual(expected);
    }
  });

  it('empties with null what may be empty, 200', async () => {
    const before = await givenAffiliate(client, complete);
    const nulls = { companyName: null, website: null, paymentEmail: null, commissionOverride: null };
    expect(await changed(client, `affiliates/${before.id}`, nulls)).toEqual({ ...before, ...nulls });
  });

  it('approves an affiliate of an organization that wants to, 200', async () => {
    const { client: approving } = await givenProgram(server, { requireApproval: true });
    const { id } = await givenAffiliate(approving);
    expect((await changed(approving, `affiliates/${id}`, { status: 'active' })).status).toBe('active');
  });

  it('leaves the id and the time of creation alone, 200', async () => {
    const before = await givenAffiliate(client);
    const foreign = { id: 'aff_other', createdAt: '2001-01-01T00:00:00Z', archivedAt: '2001-01-01T00:00:00Z' };
    expect(await changed(client, `affiliates/${before.id}`, foreign)).toEqual(before);
  });

  it.each([
    ['displayName', null, 'Must be a string'],
    ['displayName', '', 'Must not be empty'],
    ['email', null, 'Must be a string'],
    ['email', 'nobody', 'Invalid email format'],
    ['type', null, 'Must be a string'],
    ['status', 'asleep', 'Must be one of: active, pending, inactive'],
    ['archived', null, 'Must be a boolean'],
    ['archived', 'yes', 'Must be a boolean'],
    ['commissionOverride', -1, 'Must be at least 0'],
    ['commissionOverride', '15', 'Has none of the allowed forms'],
  ])('refuses %s %j and changes nothing else, 400', async (field, value, message) => {
    const before = await givenAffiliate(client, complete);
    const reply = await update(before.id, { companyName: 'Never', [field]: value });
    expect(refusalOf(reply)).toEqual(invalidBody({ [field]: message }));
    expect(await found(client, `affiliates/${before.id}`)).toEqual(before);
  });

  it('names what the schema refuses and what is refused beyond it, 400', async () => {
    const { id } = await givenAffiliate(client);
    const commissionOverride = { type: 'percentage', value: 101 };
    expect(refusalOf(await update(id, { email: 'nobody', commissionOverride }))).toEqual(
      invalidBody({ email: 'Invalid email format', 'commissionOverride.value': 'Must be at most 100 percent' }),
    );
  });

  it('refuses more than 100 percent of its own, 400', async () => {
    const before = await givenAffiliate(client, complete);
    const commissionOverride = { type: 'percentage', value: 100.5 };
    const details = { 'commissionOverride.value': 'Must be at most 100 percent' };
    expect(refusalOf(await update(before.id, { commissionOverride }))).toEqual(invalidBody(details));
    expect(await found(client, `affiliates/${before.id}`)).toEqual(before);
  });

  const emailIsTaken = invalidBody({ email: 'Already in use by another affiliate' });

  it('refuses the address of another affiliate in letters of either case, archived or not, 400', async () => {
    const [mine, other] = [await givenAffiliate(client), await givenAffiliate(client)];
    const email = other.email.toUpperCase();
    expect(refusalOf(await update(mine.id, { email, companyName: 'Never' }))).toEqual(emailIsTaken);
    await changed(client, `affiliates/${other.id}`, { archived: true });
    expect(refusalOf(await update(mine.id, { email }))).toEqual(emailIsTaken);
    expect(await found(client, `affiliates/${mine.id}`)).toEqual(mine);
  });

  it('lets an affiliate respell its own address and take one of the other mode, 200', async () => {
    const { id, email } = await givenAffiliate(client);
    expect((await changed(client, `affiliates/${id}`, { email: email.toUpperCase() })).email).toBe(email.toUpperCase());
    const { email: testEmail } = await givenAffiliate(testClient);
    expect((await changed(client, `affiliates/${id}`, { email: testEmail })).email).toBe(testEmail);
  });

  it('frees an address that was given up, 200 and 201', async () => {
    const { id, email } = await givenAffiliate(client);
    await changed(client, `affiliates/${id}`, { email: `${unique()}@example.com` });
    expect((await givenAffiliate(client, { email })).email).toBe(email);
  });

  it('gives an address that several want at once to one of them, 200 and 400', async () => {
    const affiliates = await Promise.all(Array.from({ length: 5 }, () => givenAffiliate(client)));
    const email = `${unique()}@example.com`;
    const replies = await Promise.all(affiliates.map(({ id }) => update(id, { email })));
    expect(statusesOf(replies)).toEqual({ 200: 1, 400: 4 });
    for (const reply of replies) if (reply.status === 400) expect(refusalOf(reply)).toEqual(emailIsTaken);
  });
});
