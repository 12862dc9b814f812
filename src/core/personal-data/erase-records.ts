import type { Database, Queryable } from '../database/sql.ts';
import type { Finding, FindingPlace } from './findings.ts';
import type { ErasedAlong, FoundRecords } from './personal-data.ts';
import type { SearchedPlace } from './places.ts';

/** Which request it is done for. */
type Request = {
  /** Keeps others from working on it until the transaction ends; false when it has been completed meanwhile. */
  claim(transaction: Queryable): Promise<boolean>;
  /** Is told what a step found and did, in its transaction: a step that is cut short is neither done nor counted. */
  note(transaction: Queryable, finding: Finding): Promise<void>;
  /** Is told what is erased, to remove it from where it was collected before. */
  forget(transaction: Queryable, erased: FindingPlace & { idMember: string; ids: readonly string[] }): Promise<unknown>;
};

/**
 * Erases what there is of a person in these places, in bounded steps of a transaction each. Each place is noted at least
 * once; those where nothing is looked for with nothing found. What is erased along with records is noted where there was any.
 */
export const eraseRecords = async (
  database: Database,
  places: readonly SearchedPlace[],
  now: Date,
  { claim, note, forget }: Request,
): Promise<void> => {
  for (const { product, mode, resource, tenantId, traces, hashing, kept } of places) {
    const eraseStep = (after: string | null) =>
      database.transaction(async (transaction): Promise<string | null> => {
        if (!(await claim(transaction))) return null;
        const step =
          traces.length > 0 ? await kept.find(transaction, { tenantId, traces, hashing, after, now }) : nothing;
        const found = step.records.length;
        const along = found > 0 ? await step.erase() : [];
        const ids = step.records.map((record) => String(record[kept.idMember]));
        if (found > 0) await forget(transaction, { product, mode, resource, idMember: kept.idMember, ids });
        const counts = { found, removed: 0, anonymized: 0, [kept.erasure]: found };
        if (found > 0 || step.next === null) await note(transaction, { product, mode, resource, ...counts });
        for (const erased of along.filter((one) => one.found > 0))
          await note(transaction, { product, mode, ...toFinding(erased) });
        return step.next;
      });
    let after = await eraseStep(null);
    while (after !== null) after = await eraseStep(after);
  }
};

const nothing: FoundRecords = { records: [], next: null, erase: async () => [] };

const toFinding = ({ resource, erasure, found }: ErasedAlong) => ({
  ...{ resource, found, removed: 0, anonymized: 0 },
  [erasure]: found,
});
