import type { Queryable } from '../core/database/sql.ts';
import { refuse } from '../core/http/problem-errors.ts';
import { changeConfiguration } from './change-configuration.ts';
import { type ConfigurationDocument, defaultEnvironmentOf } from './domain/document.ts';
import { claimProject } from './queries/claim-project.ts';
import { insertProjectOwner } from './queries/insert-project-owner.ts';
import { insertSdkKey } from './queries/insert-sdk-key.ts';
import type { ProjectRow } from './queries/project-row.ts';
import { storeProject } from './store-project.ts';

type Arrival = { tenantId: string; document: ConfigurationDocument; now: Date };

/**
 * Takes a configuration in: its project is made with the SDK key that SDKs of it send, or, when the tenant has it,
 * gets the configuration as its next one. Whose the id is decides who is first.
 */
export const takeInProject = async (
  transaction: Queryable,
  { tenantId, document, now }: Arrival,
): Promise<{ project: ProjectRow; isNew: boolean }> => {
  const projectId = Number(document.project.id);
  const accountId = Number(document.account_id);
  const isNew = (await insertProjectOwner(transaction, { tenantId, projectId })) !== null;
  if (!isNew) {
    const known = await claimProject(transaction, { tenantId, id: projectId });
    if (!known) throw refuse('conflict', `Project '${projectId}' belongs to another organization`);
    if (known.account_id !== accountId)
      throw refuse('conflict', `Project '${projectId}' belongs to account '${known.account_id}'`);
    const { project } = await changeConfiguration(transaction, known, document, now, { cause: 'imported' });
    return { project, isNew };
  }

  const place = { tenantId, projectId, accountId };
  const stored = { ...place, disableDefaultConfig: true, document, cause: 'imported' as const, now };
  const project = await storeProject(transaction, stored);
  const key = `${accountId}/${projectId}`;
  const environment = defaultEnvironmentOf(document) ?? 'production';
  const made = { tenantId, projectId, key, environment, secretHash: null, isStrict: false, now };
  if (!(await insertSdkKey(transaction, made))) throw refuse('conflict', `SDK key '${key}' belongs to another project`);
  return { project, isNew };
};
