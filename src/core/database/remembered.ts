import { LRUCache } from 'lru-cache';
import type { Database } from './sql.ts';

type Remembered<Found> = { found: Found; at: Date };

/**
 * A look-up that remembers what it found, per database: a change is seen by every process within `forMs`. What was not
 * found is looked up every time.
 */
export const remembered = <Input, Found extends object>({
  key,
  find,
  forMs,
  most = 10_000,
}: {
  key: (input: Input) => string;
  find: (database: Database, input: Input) => Promise<Found | null>;
  forMs: number;
  most?: number;
}): ((database: Database, input: Input, now: Date) => Promise<Found | null>) => {
  const caches = new WeakMap<Database, LRUCache<string, Remembered<Found>>>();
  return async (database, input, now) => {
    const cache = caches.get(database) ?? new LRUCache({ max: most });
    caches.set(database, cache);
    const name = key(input);
    const known = cache.get(name);
    if (known && Math.abs(now.getTime() - known.at.getTime()) < forMs) return known.found;
    const found = await find(database, input);
    if (found) cache.set(name, { found, at: now });
    else cache.delete(name);
    return found;
  };
};
