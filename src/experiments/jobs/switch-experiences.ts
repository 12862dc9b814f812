import { z } from 'zod';
import type { JobHandler } from '../../core/jobs/job.ts';
import { changeConfiguration } from '../change-configuration.ts';
import { switchDue } from '../domain/schedule.ts';
import { readDocument } from '../owned-project.ts';
import { claimProject } from '../queries/claim-project.ts';

const payloadSchema = z.object({ tenantId: z.string(), projectId: z.number() });

/** Starts and stops the experiences of a project that are due; finds nothing to do when it runs twice. */
export const switchExperiences: JobHandler = async ({ payload, database, now }) => {
  const { tenantId, projectId } = payloadSchema.parse(payload);
  await database.transaction(async (transaction) => {
    const project = await claimProject(transaction, { tenantId, id: projectId });
    if (!project) return;
    const document = switchDue(await readDocument(transaction, project), now);
    if (document) await changeConfiguration(transaction, project, document, now);
  });
};
