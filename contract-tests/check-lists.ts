/** Throws where a list holds items in the documented example and none in the reply. */
export const checkLists = (
  body: string | undefined,
  example: string | undefined,
  stillEmpty: readonly string[],
): void => {
  const shown = [...listsOf(example)].filter(([, items]) => items.length > 0);
  if (shown.length === 0) return;
  const lists = listsOf(body);
  for (const [name] of shown) {
    const isEmpty = lists.get(name)?.length === 0;
    if (isEmpty && !stillEmpty.includes(name))
      throw new Error(`Nothing was shown about the items of ${name}: it is empty`);
    if (!isEmpty && stillEmpty.includes(name)) throw new Error(`${name} is no longer empty: say so in the hooks`);
  }
};

/** The lists of a reply, and those of its `data`. */
const listsOf = (body: string | undefined): Map<string, unknown[]> => {
  const reply: Record<string, unknown> = body ? JSON.parse(body) : {};
  const members = [...Object.entries(reply), ...Object.entries(Array.isArray(reply.data) ? {} : (reply.data ?? {}))];
  return new Map(members.filter((member): member is [string, unknown[]] => Array.isArray(member[1])));
};
