/** Anything with an id that a configuration lists; members that nobody here reads are kept as they came. */
export type Entity = Record<string, unknown> & { id: string | number; name?: unknown };

/** One of the variations of an experience. */
export type Variation = Entity & { traffic_allocation?: unknown; status?: unknown };

/** An experience of whatever type. */
export type Experience = Entity & {
  status?: string;
  environment?: unknown;
  environments?: unknown;
  variations?: Variation[];
  settings?: Record<string, unknown> | null;
  /** When it was archived, and when it starts and stops by itself; ours, never served. */
  archived_at?: string;
  start_at?: string;
  stop_at?: string;
};

/** An environment as the configuration spells it. */
export type Environment = { label: string; is_default: boolean };

/** What a project says of itself. */
type ProjectDocument = Record<string, unknown> & {
  id: string | number;
  name?: unknown;
  type?: unknown;
  environments?: Record<string, Environment>;
  settings?: Record<string, unknown> | null;
};

/** The lists of a configuration, in the order in which they are served. */
export const entityLists = ['goals', 'locations', 'audiences', 'segments', 'features'] as const;

/** A whole configuration as it is stored: a configuration answer of the original service, drafts and archived ones too. */
export type ConfigurationDocument = Record<string, unknown> & {
  account_id: string | number;
  project: ProjectDocument;
  experiences?: Experience[];
  archived_experiences?: (string | number)[];
} & { [List in (typeof entityLists)[number]]?: Entity[] };

/** The names of a project's environments: those it lists, and those its experiences name. */
export const environmentsOf = ({ project, experiences = [] }: ConfigurationDocument): Set<string> =>
  new Set([...Object.keys(project.environments ?? {}), ...experiences.flatMap(environmentsOfExperience)]);

/** The environments an experience is limited to; none means all. */
export const environmentsOfExperience = ({ environment, environments }: Experience): string[] =>
  [environment, environments].flat().filter((name): name is string => typeof name === 'string' && name !== '');

/** The environment that stands in where none is named: the one marked so, else the first; null where there is none. */
export const defaultEnvironmentOf = ({ project }: ConfigurationDocument): string | null => {
  const environments = Object.entries(project.environments ?? {});
  const [name] = environments.find(([, { is_default: isDefault }]) => isDefault) ?? environments[0] ?? [];
  return name ?? null;
};
