import { inPercent } from './allocation.ts';
import {
  type ConfigurationDocument,
  type Entity,
  type Environment,
  type Experience,
  entityLists,
  environmentsOfExperience,
  type Variation,
} from './document.ts';
import { completeRules } from './rules.ts';

/** Which of a project's experiences an answer holds. */
export type View = {
  /** Null for all environments. */
  environment: string | null;
  /** Drafts and paused ones too. */
  isDebug: boolean;
  /** One more, whatever its status, unless it is archived: a preview. */
  previewId: string | null;
};

/** What stands around the document. */
export type Edition = { accountId: number; projectId: number; version: number; changedAt: Date };

/** SDKs of version 12 and later place visitors differently: generations would disagree. */
const newestBucketing = 11;
const archivedForMonths = 8;

const texts = (value: unknown): string[] | null => (Array.isArray(value) ? value.map(String) : null);

/** `2026-06-11T00:00:13+00:00-334`, as the original service counts its versions. */
export const versionText = ({ changedAt, version }: Edition): string =>
  `${changedAt.toISOString().slice(0, 19)}+00:00-${version}`;

/**
 * The configuration as SDKs need it: ids as text, percentages, variations in the order of their ids, every rule and
 * every setting that they read without looking first.
 */
export const servedDocument = (
  document: ConfigurationDocument,
  { environment, isDebug, previewId }: View,
  edition: Edition,
): Record<string, unknown> => {
  // SDKs take an answer with an `error` for a failure.
  const { error: _error, ...members } = document;
  const { project, experiences = [], archived_experiences: archived } = members;
  const isAnonymous = project.settings?.data_anonymization === true;
  const nameOf = ({ id, name }: Entity) => (isAnonymous ? String(id) : name);
  const shown = ['active', ...(isDebug ? ['draft', 'paused'] : [])];
  const isServed = (experience: Experience): boolean =>
    experience.status !== 'archived' &&
    ((isDebug && String(experience.id) === previewId) ||
      (shown.includes(experience.status ?? '') && isIn(experience, environment)));
  const lists = entityLists.map((list) => [list, (document[list] ?? []).map((entity) => servedEntity(entity, nameOf))]);
  return {
    ...members,
    account_id: String(edition.accountId),
    project: {
      ...project,
      type: project.type ?? 'fullstack',
      environments: servedEnvironments(project.environments),
      id: String(edition.projectId),
      name: nameOf(project),
      utc_offset: Number(project.utc_offset ?? 0) || 0,
      settings: { ...project.settings, version: versionText(edition) },
    },
    ...Object.fromEntries(lists),
    experiences: experiences.filter(isServed).map((experience) => servedExperience(experience, nameOf)),
    archived_experiences: [
      ...new Set([...(archived ?? []).map(String), ...recentlyArchived(experiences, edition.changedAt)]),
    ],
    is_debug: isDebug,
  };
};

const servedEnvironments = (environments: Record<string, Partial<Environment>> = {}): Record<string, Environment> =>
  Object.fromEntries(
    Object.entries(environments).map(([name, environment]) => [
      name,
      { ...environment, label: environment.label || name, is_default: environment.is_default === true },
    ]),
  );

const isIn = (experience: Experience, environment: string | null): boolean => {
  const own = environmentsOfExperience(experience);
  return environment === null || own.length === 0 || own.includes(environment);
};

const servedEntity = (entity: Entity, nameOf: (entity: Entity) => unknown): Entity => ({
  ...entity,
  id: String(entity.id),
  name: nameOf(entity),
  ...('rules' in entity && { rules: completeRules(entity.rules) }),
});

const servedExperience = (experience: Experience, nameOf: (entity: Entity) => unknown): Experience => {
  const { archived_at: _archived, start_at: _start, stop_at: _stop, ...served } = experience;
  const {
    locations,
    audiences,
    goals,
    site_area: siteArea,
    version,
    settings,
    multipage_pages: pages,
    ...rest
  } = served;
  const { matching_options: matching } = (settings ?? {}) as { matching_options?: Record<string, unknown> | null };
  return {
    ...rest,
    id: String(experience.id),
    name: nameOf(experience),
    ...(locations !== undefined && { locations: texts(locations) }),
    ...(audiences !== undefined && { audiences: texts(audiences) }),
    goals: texts(goals) ?? [],
    ...(siteArea !== undefined && { site_area: completeRules(siteArea) }),
    ...(typeof version === 'number' && { version: Math.min(version, newestBucketing) }),
    settings: {
      ...settings,
      matching_options: {
        ...matching,
        audiences: matching?.audiences ?? 'any',
        locations: matching?.locations ?? 'any',
      },
    },
    ...(Array.isArray(pages) && { multipage_pages: pages.map((page) => ({ ...page, name: nameOf(page) })) }),
    variations: servedVariations(experience.variations ?? [], nameOf),
  };
};

/** Some SDKs walk variations by number, the others as they come: they agree when both are the same. */
const servedVariations = (variations: Variation[], nameOf: (entity: Entity) => unknown): Variation[] =>
  inPercent(variations).map(({ changes, ...variation }) => ({
    ...variation,
    id: String(variation.id),
    name: nameOf(variation),
    ...((changes ?? null) !== null && { changes }),
  }));

const recentlyArchived = (experiences: readonly Experience[], now: Date): string[] => {
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - archivedForMonths);
  return experiences
    .filter(({ status, archived_at: at }) => status === 'archived' && (!at || new Date(at) >= oldest))
    .map(({ id }) => String(id));
};
