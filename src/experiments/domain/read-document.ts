import { type ConfigurationDocument, entityLists } from './document.ts';

const mostProblems = 20;

/** What is wrong with the parts of a configuration that this server reads, by dotted path; nothing when it can be served. */
export const problemsOf = (document: Record<string, unknown>): Record<string, string> => {
  const problems: [string, string][] = [];
  const note = (path: string, message: string) => void problems.push([path, message]);
  for (const list of entityLists) checkEntities(document[list], list, note);
  checkEntities(document.experiences, 'experiences', note, (experience, path) =>
    checkEntities(experience.variations, `${path}.variations`, note),
  );
  const { environments } = document.project as ConfigurationDocument['project'];
  if (environments !== undefined && !isObject(environments)) note('project.environments', 'Must be an object');
  for (const [name, environment] of Object.entries(isObject(environments) ? environments : {}))
    if (!isObject(environment)) note(`project.environments.${name}`, 'Must be an object');
  const { archived_experiences: archived } = document;
  if (archived !== undefined && !Array.isArray(archived)) note('archived_experiences', 'Must be an array');
  return Object.fromEntries(problems.slice(0, mostProblems));
};

type Note = (path: string, message: string) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): boolean =>
  Number.isSafeInteger(value) || (typeof value === 'string' && value !== '' && value.length <= 64);

/** A list may be absent; its items have ids, each another one. */
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
