import { LRUCache } from 'lru-cache';
import type { Database } from './sql.ts';

/** A memory of the latest `most` keys for each database: what is known of one holds for no other. */
export const memoryPerDatabase = <Value extends object | string>(
  most = 10_000,
): ((database: Database) => LRUCache<string, Value>) => {
  const memories = new WeakMap<Database, LRUCache<string, Value>>();
  return (database) => {
    const memory = memories.get(database) ?? new LRUCache({ max: most });
    memories.set(database, memory);
    return memory;
  };
};
