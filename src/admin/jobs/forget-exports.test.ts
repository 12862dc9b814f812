import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import type { JobCall } from '../../core/jobs/job.ts';
import { givenAdministration } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import { givenDataRequest } from '../testing/data-requests.ts';
import { forgetExports } from './forget-exports.ts';

const server = await startProduct();
const { database } = server;

const forget = () => forgetExports({ database, now: server.now } as unknown as JobCall);
const kept = z.strictObject({ id: z.string() });
const listKept = async () =>
  (await database.any(sql.type(kept)`SELECT id FROM core.data_request WHERE records IS NOT NULL`)).map(({ id }) => id);

describe('forgetExports', () => {
  it('removes what exports found 30 days after they were completed', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenDataRequest(server, client, { kind: 'export', email: 'ada@example.com' });
    server.advance(30 * dayMs - 1);
    await forget();
    expect(await listKept()).toEqual([id]);
    server.advance(1);
    await forget();
    expect(await listKept()).toEqual([]);
  });
});
