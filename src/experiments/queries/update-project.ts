import { assignments } from '../../core/database/fragments.ts';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { projectColumns, projectRow } from './project-row.ts';

/** What changes of a project: undefined keeps. */
export type ProjectChanges = {
  name?: string | undefined;
  type?: string | undefined;
  disableDefaultConfig?: boolean | undefined;
  settings?: Record<string, unknown> | undefined;
  version?: number | undefined;
};

/** Changes a project that exists. */
export const updateProject = (
  db: Queryable,
  { tenantId, id, changes, now }: { tenantId: string; id: number; changes: ProjectChanges; now: Date },
) =>
  db.one(sql.type(projectRow)`
    UPDATE experiments.project
    SET ${assignments({
      name: changes.name,
      type: changes.type,
      disable_default_config: changes.disableDefaultConfig,
      settings: changes.settings && JSON.stringify(changes.settings),
      version: changes.version,
      updated_at: sql.fragment`${instant(now)}::timestamptz`,
    })}
    WHERE tenant_id = ${tenantId} AND id = ${id}
    RETURNING ${projectColumns}
  `);
