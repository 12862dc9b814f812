import type { Database } from '../core/database/sql.ts';
import { type ArrivedEvent, claimsOf, insertEvents, type Outcome } from './queries/insert-events.ts';

/**
 * Stores events that arrived together, as if one after the other, and resolves to what became of each by its id. A
 * statement holds no twins: of events that share an eventId or a fingerprint the first goes, and what became of it decides
 * about the others. Without twins it is one statement.
 */
export const recordEvents = async (
  database: Database,
  tenantId: string,
  events: readonly ArrivedEvent[],
): Promise<ReadonlyMap<string, Outcome>> => {
  const outcomes = new Map<string, Outcome>();
  let waiting = events;
  while (waiting.length > 0) {
    const { first, owners, twins } = parted(waiting);
    const stored = await insertEvents(database, { tenantId, events: first });
    for (const { id } of first) outcomes.set(id, outcomeOf(stored, id));
    waiting = twins.filter((twin) => {
      const repeated = repeatedBy(twin, owners, outcomes);
      if (repeated) outcomes.set(twin.id, { id: repeated, isDuplicate: true });
      return !repeated;
    });
  }
  return outcomes;
};

const outcomeOf = (outcomes: ReadonlyMap<string, Outcome>, id: string): Outcome => {
  const outcome = outcomes.get(id);
  if (!outcome) throw new Error(`Nothing became of event ${id}`);
  return outcome;
};

/** The events of which no earlier one is a twin, which of them has an identity, and the others. */
const parted = (events: readonly ArrivedEvent[]) => {
  const owners = new Map<string, ArrivedEvent>();
  const taken = new Set<string>();
  const [first, twins]: [ArrivedEvent[], ArrivedEvent[]] = [[], []];
  for (const event of events) {
    const identities = claimsOf(event);
    const isTwin = identities.some((identity) => taken.has(identity));
    (isTwin ? twins : first).push(event);
    for (const identity of identities) {
      taken.add(identity);
      if (!isTwin) owners.set(identity, event);
    }
  }
  return { first, owners, twins };
};

/**
 * The id of the event that a twin repeats; undefined while that is open. What the twin shares is known if the event that
 * had it was stored, or was found by the same: an event that repeats another registers nothing else of its own.
 */
const repeatedBy = (
  twin: ArrivedEvent,
  owners: ReadonlyMap<string, ArrivedEvent>,
  outcomes: ReadonlyMap<string, Outcome>,
): string | undefined => {
  const [byEventId, byFingerprint] = claimsOf(twin).map((identity) => outcomes.get(owners.get(identity)?.id ?? ''));
  if (byEventId && byEventId.knownBy !== 'fingerprint') return byEventId.id;
  return byEventId || byFingerprint?.knownBy === 'event_id' ? undefined : byFingerprint?.id;
};
