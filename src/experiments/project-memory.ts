import { LRUCache } from 'lru-cache';
import type { Database } from '../core/database/sql.ts';
import type { ChangeWatch } from '../core/database/watch-changes.ts';
import { type KnownProject, loadProject } from './known-project.ts';
import { findProjectOfKey } from './queries/find-project-of-key.ts';
import { listRevisions } from './queries/list-revisions.ts';
import { changeChannel } from './queries/tell-change.ts';

const mostDocumentCharacters = 100_000_000;
const mostKeys = 100_000;
const pollEveryMs = 400;

/** What a process remembers: projects until they change, and which project a key is for, which never changes. */
type Memory = {
  projects: LRUCache<number, KnownProject>;
  projectOfKey: LRUCache<string, number>;
  loading: Map<number, Promise<KnownProject | null>>;
};

const memories = new WeakMap<Database, Memory>();

const memoryOf = (database: Database): Memory => {
  let memory = memories.get(database);
  if (!memory) {
    memory = {
      projects: new LRUCache({ maxSize: mostDocumentCharacters, sizeCalculation: ({ size }) => size + 1_000 }),
      projectOfKey: new LRUCache({ max: mostKeys }),
      loading: new Map(),
    };
    memories.set(database, memory);
  }
  return memory;
};

/** The project of an id: from memory, else read once for all who ask meanwhile. */
export const findKnownProject = async (database: Database, projectId: number): Promise<KnownProject | null> => {
  const { projects, loading } = memoryOf(database);
  const known = projects.get(projectId);
  if (known) return known;
  const started = loading.get(projectId);
  if (started) return started;
  const load = loadProject(database, projectId)
    .then((project) => {
      if (project) projects.set(projectId, project);
      return project;
    })
    .finally(() => loading.delete(projectId));
  loading.set(projectId, load);
  return load;
};

/** The project of an id, where it is remembered: nothing to wait for. */
export const rememberedProject = (database: Database, projectId: number): KnownProject | null =>
  memoryOf(database).projects.get(projectId) ?? null;

/** The project that an SDK key names, where both are remembered: nothing to wait for. */
export const rememberedProjectByKey = (database: Database, key: string): KnownProject | null => {
  const { projects, projectOfKey } = memoryOf(database);
  const projectId = projectOfKey.get(key);
  const project = projectId === undefined ? undefined : projects.get(projectId);
  return project?.keys.has(key) ? project : null;
};

/**
 * The project that an SDK key names; a key that does not exist is asked for every time. A key that the database has and
 * the remembered project has not was made this moment: the project is read again.
 */
export const findProjectByKey = async (database: Database, key: string): Promise<KnownProject | null> => {
  const { projects, projectOfKey } = memoryOf(database);
  const remembered = projectOfKey.get(key);
  const found = remembered ?? (await findProjectOfKey(database, { key }))?.project_id;
  if (found === undefined) return null;
  const project = await findKnownProject(database, found);
  if (project?.keys.has(key)) {
    if (remembered === undefined) projectOfKey.set(key, found);
    return project;
  }
  if (remembered !== undefined) return null;
  projects.delete(found);
  const current = await findKnownProject(database, found);
  return current?.keys.has(key) ? current : null;
};

/** Forgets projects as soon as another process says that they changed, and those that a poll finds changed. */
export const watchProjects = (database: Database): ChangeWatch => {
  const { projects } = memoryOf(database);
  return {
    channel: changeChannel,
    everyMs: pollEveryMs,
    onNotice: (payload) => void projects.delete(Number(payload)),
    poll: async () => {
      const known = [...projects.values()];
      if (known.length === 0) return;
      const projectIds = known.map(({ edition }) => edition.projectId);
      const rows = await listRevisions(database, { projectIds });
      const revisions = new Map(rows.map((row) => [row.project_id, row.revision]));
      for (const { edition, revision } of known)
        if (revisions.get(edition.projectId) !== revision) projects.delete(edition.projectId);
    },
  };
};
