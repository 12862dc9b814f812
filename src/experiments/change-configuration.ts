import type { Queryable } from '../core/database/sql.ts';
import { insertJob } from '../core/jobs/queries/insert-job.ts';
import type { ConfigurationDocument } from './domain/document.ts';
import { nextSwitchAt } from './domain/schedule.ts';
import type { ConfigurationRow } from './queries/configuration-row.ts';
import { type Cause, insertConfiguration } from './queries/insert-configuration.ts';
import type { ProjectRow } from './queries/project-row.ts';
import { tellChange } from './queries/tell-change.ts';
import { updateProject } from './queries/update-project.ts';

/** The name of the job that changes what is due. */
export const switchJobName = 'experiments.switch_experiences';

/** What lists show of a configuration's project. */
export const describedBy = ({ project }: ConfigurationDocument) => ({
  name: typeof project.name === 'string' && project.name !== '' ? project.name : `Project ${project.id}`,
  type: typeof project.type === 'string' ? project.type : 'fullstack',
  settings: project.settings ?? {},
});

/** Where a configuration comes from. */
type Origin = { cause: Cause; restoredFrom?: number };

/**
 * Makes a document the next configuration of a project that is claimed, and tells every process. What changes by itself
 * later gets a job at its time, which finds nothing to do where it has been changed by hand meanwhile.
 */
export const changeConfiguration = async (
  transaction: Queryable,
  { tenant_id: tenantId, id: projectId, version }: ProjectRow,
  document: ConfigurationDocument,
  now: Date,
  { cause, restoredFrom }: Origin = { cause: 'changed' },
): Promise<{ project: ProjectRow; configuration: ConfigurationRow }> => {
  const number = version + 1;
  const changes = { ...describedBy(document), version: number };
  const project = await updateProject(transaction, { tenantId, id: projectId, changes, now });
  const made = { tenantId, projectId, number, document, cause, restoredFrom: restoredFrom ?? null, now };
  const configuration = await insertConfiguration(transaction, made);
  await scheduleSwitch(transaction, { tenantId, projectId, document });
  await tellChange(transaction, { tenantId, projectId });
  return { project, configuration };
};

/** Adds the job for the next change that comes by itself, if there is one. */
export const scheduleSwitch = async (
  transaction: Queryable,
  { tenantId, projectId, document }: { tenantId: string; projectId: number; document: ConfigurationDocument },
): Promise<void> => {
  const runAt = nextSwitchAt(document);
  if (!runAt) return;
  const key = `${switchJobName} ${projectId} ${runAt.toISOString()}`;
  await insertJob(transaction, {
    name: switchJobName,
    payload: { tenantId, projectId, at: runAt.toISOString() },
    key,
    runAt,
  });
};
