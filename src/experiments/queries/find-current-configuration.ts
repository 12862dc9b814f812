import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({
  account_id: z.number(),
  disable_default_config: z.boolean(),
  version: z.number(),
  document: z.string(),
  created_at: z.date(),
});

/** Finds what a project serves now, the document as text. */
export const findCurrentConfiguration = (
  db: Queryable,
  { tenantId, projectId }: { tenantId: string; projectId: number },
) =>
  db.maybeOne(sql.type(row)`
    SELECT
      project.account_id, project.disable_default_config, project.version, configuration.document::text AS document,
      configuration.created_at
    FROM experiments.project
    JOIN experiments.configuration
      ON configuration.tenant_id = project.tenant_id AND configuration.project_id = project.id
      AND configuration.number = project.version
    WHERE project.tenant_id = ${tenantId} AND project.id = ${projectId}
  `);
