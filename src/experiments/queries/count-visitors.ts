import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type CountedExperience, exposedVisitors } from './exposed-visitors.ts';

const row = z.strictObject({ variation_id: z.string().nullable(), visitors: z.number() });

/** Visitors by variation of one tenant_id's experience; under null those who saw several, who count for none. */
export const countVisitors = (db: Queryable, experience: CountedExperience) =>
  db.any(sql.type(row)`
    SELECT CASE WHEN seen = 1 THEN variation_id END AS variation_id, count(*) AS visitors
    FROM (${exposedVisitors(experience)}) AS exposed
    GROUP BY 1
  `);
