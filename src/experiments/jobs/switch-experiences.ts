import { z } from 'zod';
import type { JobHandler } from '../../core/jobs/job.ts';
import { changeConfiguration } from '../change-configuration.ts';
import { switchDue } from '../domain/schedule.ts';
import { readDocument } from '../owned-project.ts';
import { claimProject } from '../queries/claim-project.ts';

const payloadSchema = z.object({ tenantId: z.string(), projectId: z.number(), at: z.coerce.date().optional() });

/**
 * Starts and stops the experiences of a project that are due; finds nothing to do when it runs twice. Jobs begin by the clock
 * of the database, so the time of this one has come, even where the clock of the worker is behind.
 */
export const switchExperiences: JobHandler = async ({ payload, database, now }) => {
  const { tenantId, projectId, at } = payloadSchema.parse(payload);
  await database.transaction(async (transaction) => {
    const project = await claimProject(transaction, { tenantId, id: projectId });
    if (!project) return;
    const dueBy = at && at > now ? at : now;
    const document = switchDue(await readDocument(transaction, project), dueBy);
    if (document) await changeConfiguration(transaction, project, document, now);
  });
};
