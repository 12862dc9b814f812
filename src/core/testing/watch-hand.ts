/** Attempts at one endpoint that one job makes at a time: what it can repeat when its worker is killed. */
export const batch = 8;
/** A worker has so many jobs in hand, all of one destination where more and more comes while it is sending. */
export const jobsInHand = 4;

/**
 * What a receiver has not answered yet, how long what a killed worker held waited, since the last kill, for its next
 * attempt, and what came more often than the kills explain. The times are those of the clock it is given, in milliseconds.
 */
export const watchHand = (clock: { now(): number }) => {
  const inHand = new Set<string>();
  const heldAt = new Map<string, number>();
  const waitsMs: number[] = [];
  const cameOfThisWorker = new Set<string>();
  const timesCome = new Map<string, number>();
  const timesInterrupted = new Map<string, number>();
  const countIn = (times: Map<string, number>, id: string) => void times.set(id, (times.get(id) ?? 0) + 1);
  return {
    waitsMs,
    isFull: () => inHand.size > 0,
    isForgotten: () => heldAt.size > 0,
    arrived: (id: string) => {
      const at = heldAt.get(id);
      if (at !== undefined) waitsMs.push(clock.now() - at);
      heldAt.delete(id);
      inHand.add(id);
      cameOfThisWorker.add(id);
      countIn(timesCome, id);
    },
    answered: (id: string) => void inHand.delete(id),
    workerKilled: () => {
      // What was held before counts anew: the worker killed now may have taken it without having sent it.
      for (const id of [...inHand, ...heldAt.keys()]) heldAt.set(id, clock.now());
      inHand.clear();
    },
    /** What came of the killed worker and is pending all the same: its answer was not noted, so it may come again. */
    leftPending: (pending: ReadonlySet<string>): ReadonlySet<string> => {
      const interrupted = cameOfThisWorker.intersection(pending);
      for (const id of interrupted) countIn(timesInterrupted, id);
      cameOfThisWorker.clear();
      return interrupted;
    },
    repeatedWithoutCause: () =>
      [...timesCome.keys()].filter((id) => (timesCome.get(id) ?? 0) > 1 + (timesInterrupted.get(id) ?? 0)),
  };
};
