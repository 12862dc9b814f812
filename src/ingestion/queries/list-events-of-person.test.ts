import { describe, expect, it } from 'vitest';
import type { FoundRecords } from '../../core/personal-data/personal-data.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { ingestionPersonalData } from '../personal-data.ts';
import { givenStore } from '../testing/fixtures.ts';
import { addEvents } from '../testing/rows.ts';

const server = await startProduct();
const { event } = ingestionPersonalData.resources;
const hashing = { organizationId: 'org_1', keyedHash: (text: string) => text };

/** The ids that each step of a search finds, and how much customData it has in hand. */
const stepsOf = async (tenantId: string, identity: string) => {
  const steps: { ids: unknown[]; bytes: number }[] = [];
  let after: string | null = null;
  do {
    const step: FoundRecords | undefined = await event?.find(server.database, {
      tenantId,
      traces: [identity],
      hashing,
      after,
      now: server.now,
    });
    const records = step?.records ?? [];
    steps.push({
      ids: records.map(({ id }) => id),
      bytes: records.reduce((sum, { customData }) => sum + Buffer.byteLength(String(customData ?? '')), 0),
    });
    after = step?.next ?? null;
  } while (after !== null);
  return steps;
};

describe('listEventsOfPerson', () => {
  it('finds all of a person by steps of at most 8 MiB, whatever others sent', async () => {
    const { organizationId: tenantId, storeId } = await givenStore(server);
    const customData = JSON.stringify({ note: 'x'.repeat(524_000) });
    const seeds = Array.from({ length: 60 }, (_, index) => ({
      eventTime: new Date(server.now.getTime() + index),
      customData,
      identities: [index % 2 === 0 ? 'jo' : 'al'],
    }));
    const ids = await addEvents(server, { tenantId, storeId }, seeds);
    const steps = await stepsOf(tenantId, 'jo');
    expect(steps.map((step) => step.ids.length)).toEqual([16, 14]);
    expect(steps.flatMap((step) => step.ids)).toEqual(ids.filter((_, index) => index % 2 === 0));
    for (const { bytes } of steps) expect(bytes).toBeLessThanOrEqual(8 * 1_024 * 1_024);
    expect(await stepsOf(tenantId, 'nobody')).toEqual([{ ids: [], bytes: 0 }]);
  });

  it('goes on behind a full slice', async () => {
    const { organizationId: tenantId, storeId } = await givenStore(server);
    const seeds = Array.from({ length: 5_003 }, (_, index) => ({
      eventTime: new Date(server.now.getTime() + index),
      identities: [index === 0 || index >= 5_000 ? 'jo' : 'al'],
    }));
    await addEvents(server, { tenantId, storeId }, seeds);
    expect((await stepsOf(tenantId, 'jo')).map((step) => step.ids.length)).toEqual([1, 3]);
  });
});
