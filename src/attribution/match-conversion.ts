import type { Queryable } from '../core/database/sql.ts';
import type { NewDelivery } from '../core/destinations/compose-deliveries.ts';
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
  evidence: readonly Evidence[];
  terms: MatchTerms;
  deliveries?: readonly NewDelivery[];
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
  const told = winner ? toldOfClick(conversion, winner) : undefined;
  if (winner) return (await updateConversionAttribution(db, { ...conversion, winner, explanation, told })) && winner;
  await updateConversionExplanation(db, { ...conversion, explanation });
  return null;
};

/** The deliveries to Meta that were queued with a conversion: its click completes them, unless it names another one. */
const toldOfClick = ({ deliveries = [], now }: StoredConversion, { fbclid }: Winner): ToldOfClick | undefined => {
  const [first, ...others] = deliveries.filter(({ platform }) => platform === 'meta');
  if (!first) return undefined;
  const { unhashed } = first;
  const takesClickId = !unhashed.fbc && (!unhashed.fbclid || unhashed.fbclid === fbclid);
  return { destinationIds: [first, ...others].map(({ id }) => id), receivedAt: now, takesClickId };
};
