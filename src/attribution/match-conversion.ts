import type { Queryable } from '../core/database/sql.ts';
import type { Evidence } from './domain/evidence.ts';
import { latestClickAt, type MatchTerms, matchClicks, type Winner } from './domain/match.ts';
import { listFoundClicks } from './queries/list-found-clicks.ts';
import { type ToldOfClick, updateConversionAttribution } from './queries/update-conversion-attribution.ts';
import { updateConversionExplanation } from './queries/update-conversion-explanation.ts';

/** A conversion that is stored, and what its store demands of a match. */
type StoredConversion = {
  tenantId: string;
  storeId: string;
  id: string;
  occurredAt: Date;
  receivedAt: Date;
  evidence: readonly Evidence[];
  terms: MatchTerms;
  told?: ToldOfClick | undefined;
  now: Date;
};

/**
 * Finds the click a stored conversion came from and keeps the answer with it, in two statements, in one where evidence
 * leads to no click. A later answer never takes the place of a surer one: then null, as for no click at all.
 */
export const matchConversion = async (db: Queryable, conversion: StoredConversion): Promise<Winner | null> => {
  const { occurredAt, evidence, terms } = conversion;
  if (evidence.length === 0) return null;
  const until = latestClickAt(occurredAt);
  const found = await listFoundClicks(db, { ...conversion, ...terms, until });
  if (found.length === 0) return null;
  const { winner, explanation } = matchClicks(found, occurredAt, terms);
  if (winner) return (await updateConversionAttribution(db, { ...conversion, winner, explanation })) && winner;
  await updateConversionExplanation(db, { ...conversion, explanation });
  return null;
};
