import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { environmentOfEvents } from '../domain/environments.ts';
import { unmatchedHorizon } from '../domain/unmatched-horizon.ts';
import { readDocument, requireProject } from '../owned-project.ts';
import { countConversions } from '../queries/count-conversions.ts';
import { countTransactions } from '../queries/count-transactions.ts';
import { countUnmatchedEvents } from '../queries/count-unmatched-events.ts';
import { countVisitors } from '../queries/count-visitors.ts';
import { toExperienceCounts } from '../resources/experience-counts.ts';

/** Counts what visitors of an experience did, at this moment. */
export const getExperienceCounts: Operation<operations['getExperienceCounts']> = async ({
  path,
  query,
  caller,
  database,
  now,
}) => {
  const project = await requireProject(database, caller, path.projectId);
  const document = await readDocument(database, project);
  const { experiences = [] } = document;
  const experience = experiences.find(({ id }) => String(id) === path.experienceId);
  if (!experience) throw refuseUnknown('Experience', path.experienceId);

  const environment = query.environment === undefined ? null : environmentOfEvents(document, query.environment);
  const place = { tenantId: caller.tenantId, projectId: project.id };
  const counted = { ...place, experienceId: path.experienceId, environment };
  const [visitors, conversions, transactions, unmatchedEvents] = await Promise.all([
    countVisitors(database, counted),
    countConversions(database, counted),
    countTransactions(database, counted),
    countUnmatchedEvents(database, { ...place, horizon: unmatchedHorizon(now) }),
  ]);
  const data = toExperienceCounts(experience, { visitors, conversions, transactions, unmatchedEvents });
  return { status: 200, body: { data } };
};
