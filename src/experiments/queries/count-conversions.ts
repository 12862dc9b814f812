import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type CountedExperience, exposedVisitors, inEnvironment } from './exposed-visitors.ts';

const row = z.strictObject({ variation_id: z.string(), goal_id: z.string(), visitors: z.number() });

/** Visitors by variation and goal who reached the goal after they saw the one variation they saw. */
export const countConversions = (db: Queryable, experience: CountedExperience) =>
  db.any(sql.type(row)`
    SELECT exposed.variation_id, conversion.goal_id, count(DISTINCT exposed.visitor_id) AS visitors
    FROM (${exposedVisitors(experience)}) AS exposed
    JOIN experiments.conversion
      ON conversion.tenant_id = ${experience.tenantId} AND conversion.project_id = ${experience.projectId}
      AND conversion.visitor_id = exposed.visitor_id AND conversion.last_converted_at >= exposed.seen_at
      ${inEnvironment('conversion', experience)}
    WHERE exposed.seen = 1
    GROUP BY exposed.variation_id, conversion.goal_id
  `);
