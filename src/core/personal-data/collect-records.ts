import type { Queryable } from '../database/sql.ts';
import { addFinding, type Finding, type FindingPlace } from './findings.ts';
import type { SearchedPlace } from './places.ts';

/** A record of a person, and where it was. */
export type CollectedRecord = FindingPlace & { data: Record<string, unknown> };

/** What a search found: counts of everything, and as many records as are kept. */
export type Collection = { findings: Finding[]; records: CollectedRecord[]; hasAllRecords: boolean };

const mostRecords = 1_000;
const mostBytes = 4 * 1024 * 1024;

/** Collects what there is of a person in these places; of more than 1,000 records, or 4 MB, the rest is only counted. */
export const collectRecords = async (
  db: Queryable,
  places: readonly SearchedPlace[],
  now: Date,
): Promise<Collection> => {
  const records: CollectedRecord[] = [];
  let findings: Finding[] = [];
  let bytes = 0;
  let hasAllRecords = true;
  for (const { product, mode, resource, tenantId, traces, hashing, kept } of places) {
    const place = { product, mode, resource };
    findings = addFinding(findings, { ...place, found: 0, removed: 0, anonymized: 0 });
    let after: string | null = null;
    do {
      if (traces.length === 0) break;
      const step = await kept.find(db, { tenantId, traces, hashing, after, now });
      findings = addFinding(findings, { ...place, found: step.records.length, removed: 0, anonymized: 0 });
      for (const data of step.records) {
        bytes += Buffer.byteLength(JSON.stringify(data));
        hasAllRecords &&= records.length < mostRecords && bytes <= mostBytes;
        if (hasAllRecords) records.push({ ...place, data });
      }
      after = step.next;
    } while (after !== null);
  }
  return { findings, records, hasAllRecords };
};
