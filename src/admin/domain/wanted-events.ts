/** The events of each product that has any. */
export type EventKinds = ReadonlyMap<string, readonly string[]>;

/** Stands for every event of a product, later ones too. */
const every = '*';

/** The events an endpoint is to be told of, each once, or what is wrong with them. */
export const readWantedEvents = (
  kinds: EventKinds,
  { product, events }: { product: string; events: readonly string[] },
): { events: string[] } | { problems: Record<string, string> } => {
  const known = kinds.get(product);
  if (!known) return { problems: { product: `Must be one of: ${[...kinds.keys()].join(', ')}` } };
  const words = [...known, every];
  const wrong = events.flatMap((event, index) =>
    words.includes(event) ? [] : [[`events.${index}`, `Must be one of: ${words.join(', ')}`]],
  );
  if (wrong.length > 0) return { problems: Object.fromEntries(wrong) };
  return { events: [...new Set(events)] };
};
