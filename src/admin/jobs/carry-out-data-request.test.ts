import { describe, expect, it } from 'vitest';
import type { Queryable } from '../../core/database/sql.ts';
import type { JobCall } from '../../core/jobs/job.ts';
import type { KeptResource, PersonalData } from '../../core/personal-data/personal-data.ts';
import { givenAdministration } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { findDataRequest } from '../queries/find-data-request.ts';
import { insertDataRequest } from '../queries/insert-data-request.ts';
import { carryOutDataRequest } from './carry-out-data-request.ts';

const server = await startProduct();
const { database } = server;

/** A product that keeps so many records in each data set, and gives out some of them at a time. */
const shelf = (size: number, atOnce: number, onErase = async (_db: Queryable, _first: number) => {}) => {
  const left = new Map<string, number[]>();
  const of = (tenantId: string) => left.get(tenantId) ?? Array.from({ length: size }, (_, number) => number);
  const thing: KeptResource = {
    erasure: 'removed',
    idMember: 'number',
    find: async (db, { tenantId, after }) => {
      const found = of(tenantId)
        .filter((number) => number > Number(after ?? -1))
        .slice(0, atOnce);
      return {
        records: found.map((number) => ({ number })),
        next: found.length === atOnce ? String(found.at(-1)) : null,
        erase: async () => {
          await onErase(db, found[0] as number);
          left.set(
            tenantId,
            of(tenantId).filter((number) => !found.includes(number)),
          );
          return [];
        },
      };
    },
  };
  const data: PersonalData = { tracesOf: () => ['trace'], resources: { thing } };
  return { products: new Map([['shelf', data]]), left: of };
};

const givenRequest = async (kind: 'export' | 'erase', traces = { shelf: ['trace'] }) => {
  const { organizationId: tenantId } = await givenAdministration(server);
  const id = 'dreq_1';
  const actor = { actorType: 'operator', actorId: null, requestId: 'req_123456', now: server.now };
  await insertDataRequest(database, { tenantId, id, kind, subject: 'email', traces, ...actor });
  return { tenantId, id };
};

const callOf = (payload: unknown) => ({ payload, database, now: server.now }) as unknown as JobCall;
const finding = (mode: string, found: number, removed: number) => ({
  ...{ product: 'shelf', mode, resource: 'thing', found, removed, anonymized: 0 },
});

describe('carryOutDataRequest', () => {
  it('erases step by step in both data sets', async () => {
    const request = await givenRequest('erase');
    const { products, left } = shelf(25, 10);
    await carryOutDataRequest(products)(callOf(request));
    expect((await findDataRequest(database, request))?.findings).toEqual([
      finding('live', 25, 25),
      finding('test', 25, 25),
    ]);
    expect([left(request.tenantId), left(`${request.tenantId}_test`)]).toEqual([[], []]);
  });

  it('goes on where it was cut short, and counts nothing twice or never', async () => {
    const request = await givenRequest('erase');
    let isBroken = true;
    const { products } = shelf(25, 10, async (_db, first) => {
      if (isBroken && first === 10) throw new Error('killed');
    });
    await expect(carryOutDataRequest(products)(callOf(request))).rejects.toThrow('killed');
    const half = await findDataRequest(database, request);
    expect([half?.findings, half?.completed_at]).toEqual([[finding('live', 10, 10)], null]);
    isBroken = false;
    await carryOutDataRequest(products)(callOf(request));
    const done = await findDataRequest(database, request);
    expect(done?.findings).toEqual([finding('live', 25, 25), finding('test', 25, 25)]);
  });

  it('does nothing when it is completed already', async () => {
    const request = await givenRequest('erase');
    await carryOutDataRequest(shelf(1, 10).products)(callOf(request));
    const { products, left } = shelf(5, 10);
    await carryOutDataRequest(products)(callOf(request));
    expect(left(request.tenantId)).toHaveLength(5);
    expect((await findDataRequest(database, request))?.findings).toEqual([
      finding('live', 1, 1),
      finding('test', 1, 1),
    ]);
  });

  it('asks a product nothing that knows no such name', async () => {
    const request = await givenRequest('erase', { shelf: [] });
    const { products, left } = shelf(5, 10);
    await carryOutDataRequest(products)(callOf(request));
    expect((await findDataRequest(database, request))?.findings).toEqual([
      finding('live', 0, 0),
      finding('test', 0, 0),
    ]);
    expect(left(request.tenantId)).toHaveLength(5);
  });

  it('keeps at most 1,000 records of an export, counts all, and erases none', async () => {
    const request = await givenRequest('export');
    const { products, left } = shelf(700, 300);
    await carryOutDataRequest(products)(callOf(request));
    const done = await findDataRequest(database, request);
    expect(done?.findings).toEqual([finding('live', 700, 0), finding('test', 700, 0)]);
    expect(done?.records).toHaveLength(1_000);
    expect(done?.has_all_records).toBe(false);
    expect(left(request.tenantId)).toHaveLength(700);
  });
});
