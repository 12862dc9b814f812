import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { configurationColumns, configurationRow } from './configuration-row.ts';

const row = configurationRow.extend({ document: z.string() });

/** Finds a configuration by its number, the document as text. */
export const findConfiguration = (
  db: Queryable,
  { tenantId, projectId, number }: { tenantId: string; projectId: number; number: number },
) =>
  db.maybeOne(sql.type(row)`
    SELECT ${configurationColumns}, document::text AS document
    FROM experiments.configuration
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId} AND number = ${number}
  `);
