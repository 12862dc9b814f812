import { type Fragment, sql } from '../../core/database/sql.ts';

/** One experience of a project, in one environment as it is stored; null for all of them. */
export type CountedExperience = {
  tenantId: string;
  projectId: number;
  experienceId: string;
  environment: string | null;
};

/** What is of the environment alone; nothing where all are counted. */
export const inEnvironment = (table: string, { environment }: CountedExperience): Fragment =>
  environment === null ? sql.fragment`` : sql.fragment`AND ${sql.identifier([table, 'environment'])} = ${environment}`;

/** Visitors of an experience, how many variations of it they saw, one of these, and when first. */
export const exposedVisitors = (experience: CountedExperience): Fragment => sql.fragment`
  SELECT
    visitor_id, min(variation_id) AS variation_id, min(first_seen_at) AS seen_at, count(DISTINCT variation_id) AS seen
  FROM experiments.exposure
  WHERE tenant_id = ${experience.tenantId} AND project_id = ${experience.projectId}
    AND experience_id = ${experience.experienceId} ${inEnvironment('exposure', experience)}
  GROUP BY visitor_id
`;
