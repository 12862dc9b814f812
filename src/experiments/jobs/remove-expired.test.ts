import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import { givenAdministrator, givenProject } from '../testing/fixtures.ts';
import { converted, countsOf, sawVariation, track, unmatchedOf, visitor, worth } from '../testing/tracking.ts';

const server = await startProduct();
const { client } = await givenAdministrator(server);

const removeExpired = async () => {
  await insertJob(server.database, { name: 'experiments.remove_expired', payload: {} });
  expect(await runJobs(server)).toBe(1);
};

const count = z.strictObject({ count: z.number() });
const identities = (projectId: string) =>
  server.database.oneFirst(sql.type(count)`
    SELECT count(*) AS count FROM experiments.transaction_identity WHERE project_id = ${Number(projectId)}
  `);

describe('removeExpired', () => {
  it('removes what counted for nothing after 30 days, which no count has shown since', async () => {
    const project = await givenProject(client);
    await track(server, project.key, [visitor('v1', [sawVariation(1, '998')])]);
    server.advance(1);
    await track(server, project.key, [visitor('v1', [sawVariation(1, '999')])]);
    const shown = async () => (await countsOf(client, project)).unmatchedEvents;
    server.advance(30 * dayMs - 1);
    expect(await shown()).toBe(2);
    await removeExpired();
    expect(await unmatchedOf(server, project.id)).toEqual({ unknown_experience: 2 });
    server.advance(1);
    expect(await shown()).toBe(1);
    await removeExpired();
    expect(await unmatchedOf(server, project.id)).toEqual({ unknown_experience: 1 });
    server.advance(1);
    await removeExpired();
    expect(await unmatchedOf(server, project.id)).toEqual({});
  });

  it('forgets what told sales without an id from repeats after a day, and never an id', async () => {
    const project = await givenProject(client);
    const sales = [worth(1), worth(2, 'order-1')].map((goalData) => converted('700002', { goalData }));
    await track(server, project.key, [visitor('v1', [sawVariation(), ...sales])]);
    server.advance(dayMs - 1);
    await removeExpired();
    expect(await identities(project.id)).toBe(2);
    server.advance(1);
    await removeExpired();
    expect(await identities(project.id)).toBe(1);
    await track(server, project.key, [visitor('v1', sales)]);
    expect((await countsOf(client, project)).variations['311'].goals['700002'].transactions).toBe(3);
  });
});
