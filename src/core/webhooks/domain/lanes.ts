/** What is known of an endpoint that is being sent to. */
type Traffic = { busy: number; isFailing: boolean; isAwaited: boolean };

const lanesOf = ({ isFailing }: Traffic): number => (isFailing ? 1 : 8);

/** How many deliveries to one endpoint this process makes at once. */
export type Lanes = {
  /** Takes a lane; false when all are busy. Who took one leaves it. */
  enter(endpointId: string): boolean;
  /** Says that a delivery waits in the database; false when no lane is busy, so that nobody would look. */
  announce(endpointId: string): boolean;
  /** True for who has the only busy lane. */
  isLast(endpointId: string): boolean;
  /** After finding nothing to do: true when the lane is left, false when something was announced meanwhile. */
  leave(endpointId: string): boolean;
  /** Leaves the lane in any case: whoever does so has made sure that somebody comes. */
  give(endpointId: string): void;
  /** Notes how an endpoint fares; false when the caller's lane is one too many by now, and is left. */
  keep(endpointId: string, isFailing: boolean): boolean;
};

/**
 * Bounds what one endpoint takes of the worker: 8 at once, one alone while it fails, as each attempt may then take the
 * whole timeout. A delivery that finds all lanes busy waits in the database instead of holding a place in the worker, and
 * whoever has a lane takes it next. Nothing here is needed after a crash: the jobs of those who had lanes run again.
 */
export const createLanes = (): Lanes => {
  const traffic = new Map<string, Traffic>();
  const leave = (endpointId: string, known: Traffic): true => {
    known.busy--;
    if (known.busy === 0) traffic.delete(endpointId);
    return true;
  };
  return {
    enter: (endpointId) => {
      const known = traffic.get(endpointId) ?? { busy: 0, isFailing: false, isAwaited: false };
      if (known.busy >= lanesOf(known)) return false;
      known.busy++;
      traffic.set(endpointId, known);
      return true;
    },
    announce: (endpointId) => {
      const known = traffic.get(endpointId);
      if (known) known.isAwaited = true;
      return known !== undefined;
    },
    isLast: (endpointId) => traffic.get(endpointId)?.busy === 1,
    leave: (endpointId) => {
      const known = traffic.get(endpointId) as Traffic;
      if (!known.isAwaited) return leave(endpointId, known);
      known.isAwaited = false;
      return false;
    },
    give: (endpointId) => void leave(endpointId, traffic.get(endpointId) as Traffic),
    keep: (endpointId, isFailing) => {
      const known = traffic.get(endpointId) as Traffic;
      known.isFailing = isFailing;
      const isOneTooMany = known.busy > lanesOf(known);
      return !(isOneTooMany && leave(endpointId, known));
    },
  };
};
