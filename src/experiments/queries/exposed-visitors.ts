import { type Fragment, sql } from '../../core/database/sql.ts';

/** One experience of a project. */
export type CountedExperience = { tenantId: string; projectId: number; experienceId: string };

/** Visitors of an experience, how many variations of it they saw, one of these, and when first. */
export const exposedVisitors = ({ tenantId, projectId, experienceId }: CountedExperience): Fragment => sql.fragment`
  SELECT visitor_id, min(variation_id) AS variation_id, min(first_seen_at) AS seen_at, count(*) AS seen
  FROM experiments.exposure
  WHERE tenant_id = ${tenantId} AND project_id = ${projectId} AND experience_id = ${experienceId}
  GROUP BY visitor_id
`;
