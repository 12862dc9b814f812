import type { ConfigurationDocument } from './document.ts';

/** The ids that events may name: variations by their experience, and goals; of every status, for late events. */
export type KnownIds = { variations: ReadonlyMap<string, ReadonlySet<string>>; goals: ReadonlySet<string> };

/** Collects the ids of a configuration. */
export const knownIdsOf = ({ experiences = [], goals = [] }: ConfigurationDocument): KnownIds => ({
  variations: new Map(
    experiences.map(({ id, variations = [] }) => [
      String(id),
      new Set(variations.map((variation) => String(variation.id))),
    ]),
  ),
  goals: new Set(goals.map(({ id }) => String(id))),
});
