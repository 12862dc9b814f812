import type { Caller } from '../core/authentication/caller.ts';
import type { Queryable } from '../core/database/sql.ts';
import { refuseUnknown } from '../core/http/problem-errors.ts';
import type { ConfigurationDocument } from './domain/document.ts';
import { claimProject } from './queries/claim-project.ts';
import { findConfiguration } from './queries/find-configuration.ts';
import { findProject } from './queries/find-project.ts';
import type { ProjectRow } from './queries/project-row.ts';

/** A number as paths hold it; null for anything else, which names nothing. */
const numberIn = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);

const required = async (
  find: typeof findProject,
  db: Queryable,
  { tenantId }: Pick<Caller, 'tenantId'>,
  projectId: string,
): Promise<ProjectRow> => {
  const id = numberIn(projectId);
  const project = id === null ? null : await find(db, { tenantId, id });
  if (!project) throw refuseUnknown('Project', projectId);
  return project;
};

/** The caller's project of this id; refuses any other. */
export const requireProject = (db: Queryable, caller: Pick<Caller, 'tenantId'>, projectId: string) =>
  required(findProject, db, caller, projectId);

/** The same, kept from changing until the transaction ends. */
export const requireProjectToChange = (db: Queryable, caller: Pick<Caller, 'tenantId'>, projectId: string) =>
  required(claimProject, db, caller, projectId);

/** The document of a project's current configuration. */
export const readDocument = async (
  db: Queryable,
  { tenant_id: tenantId, id, version }: ProjectRow,
): Promise<ConfigurationDocument> => {
  const configuration = await findConfiguration(db, { tenantId, projectId: id, number: version });
  if (!configuration) throw new Error(`Project ${id} has no configuration ${version}`);
  return JSON.parse(configuration.document);
};

/** A configuration of a project by its number as paths hold it, with its document; refuses any other. */
export const requireConfiguration = async (
  db: Queryable,
  { tenant_id: tenantId, id: projectId }: ProjectRow,
  version: string,
) => {
  const number = numberIn(version);
  const found = number === null ? null : await findConfiguration(db, { tenantId, projectId, number });
  if (!found) throw refuseUnknown('Configuration', version);
  return {
    ...found,
    document: JSON.parse(found.document) as ConfigurationDocument & { account_id: string; project: { id: string } },
  };
};
