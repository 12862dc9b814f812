import type { Database, Queryable } from '../database/sql.ts';
import type { Finding } from './findings.ts';
import type { FoundRecords } from './personal-data.ts';
import type { SearchedPlace } from './places.ts';

/** Which request it is done for. */
type Request = {
  /** Keeps others from working on it until the transaction ends; false when it has been completed meanwhile. */
  claim(transaction: Queryable): Promise<boolean>;
  /** Is told what a step found and did, in its transaction: a step that is cut short is neither done nor counted. */
  note(transaction: Queryable, finding: Finding): Promise<void>;
};

/**
 * Erases what there is of a person in these places, in bounded steps of a transaction each. Each place is noted at least
 * once; those where nothing is looked for with nothing found.
 */
export const eraseRecords = async (
  database: Database,
  places: readonly SearchedPlace[],
  now: Date,
  { claim, note }: Request,
): Promise<void> => {
  for (const { product, mode, resource, tenantId, traces, kept } of places) {
    const eraseStep = (after: string | null) =>
      database.transaction(async (transaction): Promise<string | null> => {
        if (!(await claim(transaction))) return null;
        const step = traces.length > 0 ? await kept.find(transaction, { tenantId, traces, after, now }) : nothing;
        const found = step.records.length;
        if (found > 0) await step.erase();
        const counts = { found, removed: 0, anonymized: 0, [kept.erasure]: found };
        if (found > 0 || step.next === null) await note(transaction, { product, mode, resource, ...counts });
        return step.next;
      });
    let after = await eraseStep(null);
    while (after !== null) after = await eraseStep(after);
  }
};

const nothing: FoundRecords = { records: [], next: null, erase: async () => {} };
