import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { configurationColumns, configurationRow } from './configuration-row.ts';

/** Why a configuration is made. */
export type Cause = 'created' | 'imported' | 'changed' | 'restored';

/** A configuration with the number that follows the current one. */
export type NewConfiguration = {
  tenantId: string;
  projectId: number;
  number: number;
  document: object;
  cause: Cause;
  restoredFrom: number | null;
  now: Date;
};

/** Stores a configuration; it never changes. */
export const insertConfiguration = (db: Queryable, configuration: NewConfiguration) =>
  db.one(sql.type(configurationRow)`
    INSERT INTO experiments.configuration (
      tenant_id, project_id, number, document, cause, restored_from, created_at
    )
    VALUES (
      ${configuration.tenantId}, ${configuration.projectId}, ${configuration.number},
      ${JSON.stringify(configuration.document)}, ${configuration.cause}, ${configuration.restoredFrom},
      ${instant(configuration.now)}
    )
    RETURNING ${configurationColumns}
  `);
