import { memoryPerDatabase } from './memory-per-database.ts';
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
  most,
}: {
  key: (input: Input) => string;
  find: (database: Database, input: Input) => Promise<Found | null>;
  forMs: number;
  most?: number;
}): ((database: Database, input: Input, now: Date) => Promise<Found | null>) => {
  const memoryOf = memoryPerDatabase<Remembered<Found>>(most);
  return async (database, input, now) => {
    const cache = memoryOf(database);
    const name = key(input);
    const known = cache.get(name);
    if (known && Math.abs(now.getTime() - known.at.getTime()) < forMs) return known.found;
    const found = await find(database, input);
    if (found) cache.set(name, { found, at: now });
    else cache.delete(name);
    return found;
  };
};
