/** How much is put together at most; one larger item stands alone. */
type Bounds<Item> = { most: number; size: (item: Item) => number; mostSize: number };

/** Two turns of the event loop: what has arrived at the socket by now is read in between. */
const turn = (): Promise<null> => new Promise((resolve) => setImmediate(() => setImmediate(resolve, null)));

/**
 * Puts items together as they come: as many as are there, up to the bounds, and never waits for more. Who sends slowly is
 * answered at once, who sends fast in large groups.
 */
export async function* inGroups<Item>(
  items: AsyncIterable<Item>,
  { most, size, mostSize }: Bounds<Item>,
): AsyncGenerator<Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  const ask = () => {
    const asked = iterator.next();
    asked.catch(() => {}); // It is awaited when the group before it has been handled.
    return asked;
  };
  let [group, groupSize]: [Item[], number] = [[], 0];
  for (let next = ask(); ; ) {
    const come = await (group.length === 0 ? next : Promise.race([next, turn()])).catch(failed);
    const isNoItem = come === null || 'error' in come || come.done;
    if (isNoItem || group.length >= most || groupSize >= mostSize) {
      if (group.length > 0) yield group;
      [group, groupSize] = [[], 0];
    }
    if (come === null) continue;
    if ('error' in come) throw come.error;
    if (come.done) return;
    group.push(come.value);
    groupSize += size(come.value);
    next = ask();
  }
}

/** What fails does so behind the group before it. */
const failed = (error: unknown): { error: unknown } => ({ error });
