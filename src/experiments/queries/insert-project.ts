import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { projectColumns, projectRow } from './project-row.ts';

/** A new project, whose first configuration follows. */
export type NewProject = {
  tenantId: string;
  id: number;
  accountId: number;
  name: string;
  type: string;
  disableDefaultConfig: boolean;
  settings: Record<string, unknown>;
  now: Date;
};

/** Stores a project whose id has been taken for it. */
export const insertProject = (db: Queryable, project: NewProject) =>
  db.one(sql.type(projectRow)`
    INSERT INTO experiments.project (
      id, tenant_id, account_id, name, type, disable_default_config, settings, version, created_at, updated_at
    )
    VALUES (
      ${project.id}, ${project.tenantId}, ${project.accountId}, ${project.name}, ${project.type},
      ${project.disableDefaultConfig}, ${JSON.stringify(project.settings)}, 1, ${instant(project.now)},
      ${instant(project.now)}
    )
    RETURNING ${projectColumns}
  `);
