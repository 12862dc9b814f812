/** The fields that a change set, with their old and new values as clients see them. */
export type Changes = Record<string, { from: unknown; to: unknown }>;

/** Tells two states of one thing apart; what is new had null everywhere. Values are compared as JSON. */
export const changesBetween = (before: Record<string, unknown> | null, after: Record<string, unknown>): Changes => {
  const changes: Changes = {};
  for (const [field, to] of Object.entries(after)) {
    const from = before?.[field] ?? null;
    if (JSON.stringify(from) !== JSON.stringify(to)) changes[field] = { from, to };
  }
  return changes;
};
