import { checkRules } from './check-rules.ts';
import { entityLists } from './document.ts';
import { isId, isInstant, isObject, type Note } from './document-shapes.ts';

const mostProblems = 20;

/** What is wrong with the parts of a configuration that this server reads, by dotted path; nothing when it can be served. */
export const problemsOf = (document: Record<string, unknown>): Record<string, string> => {
  const problems: [string, string][] = [];
  const note: Note = (path, message) => void problems.push([path, message]);
  for (const list of entityLists)
    checkEntities(document[list], list, note, ({ rules }, path) => checkRules(rules, `${path}.rules`, note));
  checkEntities(document.experiences, 'experiences', note, (experience, path) =>
    checkExperience(experience, path, note),
  );
  checkProject(document.project as Record<string, unknown>, note);
  checkEach(document.archived_experiences, 'archived_experiences', note, isId, 'Must be an id');
  return Object.fromEntries(problems.slice(0, mostProblems));
};

const checkProject = ({ environments, settings }: Record<string, unknown>, note: Note): void => {
  if (environments !== undefined && !isObject(environments)) note('project.environments', 'Must be an object');
  for (const [name, environment] of Object.entries(isObject(environments) ? environments : {})) {
    if (!isObject(environment)) note(`project.environments.${name}`, 'Must be an object');
    else checkText(environment.label, `project.environments.${name}.label`, note);
  }
  const { integrations } = checkObject(settings, 'project.settings', note);
  checkObject(integrations, 'project.settings.integrations', note);
};

const checkExperience = (experience: Record<string, unknown>, path: string, note: Note): void => {
  for (const member of ['status', 'environment']) checkText(experience[member], `${path}.${member}`, note);
  for (const member of ['start_at', 'stop_at', 'archived_at']) {
    const at = experience[member] ?? null;
    if (at !== null && !isInstant(at)) note(`${path}.${member}`, 'Must be an instant');
  }
  for (const member of ['locations', 'audiences', 'goals'])
    checkEach(experience[member], `${path}.${member}`, note, isId, 'Must be an id');
  checkEach(experience.environments, `${path}.environments`, note, (name) => typeof name === 'string', 'Must be text');
  checkEach(experience.multipage_pages, `${path}.multipage_pages`, note, isObject, 'Must be an object');
  checkRules(experience.site_area, `${path}.site_area`, note);
  const settings = checkObject(experience.settings, `${path}.settings`, note);
  const matching = checkObject(settings.matching_options, `${path}.settings.matching_options`, note);
  for (const member of ['audiences', 'locations'])
    checkText(matching[member], `${path}.settings.matching_options.${member}`, note);
  checkEntities(experience.variations, `${path}.variations`, note);
};

/** An object may be absent or null; to go on with it is one without members then. */
const checkObject = (value: unknown, path: string, note: Note): Record<string, unknown> => {
  if (isObject(value)) return value;
  if (value !== undefined && value !== null) note(path, 'Must be an object');
  return {};
};

const checkText = (value: unknown, path: string, note: Note): void => {
  if (value !== undefined && value !== null && typeof value !== 'string') note(path, 'Must be text');
};

/** A list of values may be absent or null. */
const checkEach = (
  list: unknown,
  path: string,
  note: Note,
  isRight: (item: unknown) => boolean,
  message: string,
): void => {
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) note(path, 'Must be an array');
  else for (const [index, item] of list.entries()) if (!isRight(item)) note(`${path}.${index}`, message);
};

/** A list of entities may be absent; its items have ids, each another one. */
const checkEntities = (
  list: unknown,
  path: string,
  note: Note,
  checkInside: (entity: Record<string, unknown>, path: string) => void = () => {},
): void => {
  if (list === undefined) return;
  if (!Array.isArray(list)) {
    note(path, 'Must be an array');
    return;
  }
  const ids = new Set<string>();
  for (const [index, entity] of list.entries()) {
    const place = `${path}.${index}`;
    if (!isObject(entity)) note(place, 'Must be an object');
    else if (!isId(entity.id)) note(`${place}.id`, 'Must be an id');
    else if (ids.has(String(entity.id))) note(`${place}.id`, `Is the id of another one of ${path}`);
    else checkInside(entity, place);
    if (isObject(entity)) ids.add(String(entity.id));
  }
};
