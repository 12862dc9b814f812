import type { Queryable } from '../core/database/sql.ts';
import { describedBy, scheduleSwitch } from './change-configuration.ts';
import type { ConfigurationDocument } from './domain/document.ts';
import { type Cause, insertConfiguration } from './queries/insert-configuration.ts';
import { insertProject } from './queries/insert-project.ts';
import type { ProjectRow } from './queries/project-row.ts';

type StoredProject = {
  tenantId: string;
  projectId: number;
  accountId: number;
  disableDefaultConfig: boolean;
  document: ConfigurationDocument;
  cause: Cause;
  now: Date;
};

/** Stores a project, whose id has been taken for it, with its first configuration. */
export const storeProject = async (transaction: Queryable, stored: StoredProject): Promise<ProjectRow> => {
  const { tenantId, projectId, accountId, disableDefaultConfig, document, cause, now } = stored;
  const described = describedBy(document);
  const project = await insertProject(transaction, {
    ...{ tenantId, id: projectId, accountId, disableDefaultConfig, now },
    ...described,
  });
  await insertConfiguration(transaction, { tenantId, projectId, number: 1, document, cause, restoredFrom: null, now });
  await scheduleSwitch(transaction, { tenantId, projectId, document });
  return project;
};
