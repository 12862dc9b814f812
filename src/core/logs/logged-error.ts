/** What of an error may be logged beside its name, text and stack: codes and names, never contents. */
const harmless = ['code', 'schema', 'table', 'column', 'constraint', 'sql'] as const;

type Carrier = Partial<Record<(typeof harmless)[number], unknown>> & { issues?: unknown; errors?: unknown };
type Issue = { path?: unknown; message?: unknown };

/**
 * An error as it is logged, with its causes: where it happened and what broke. The values of a statement, the row that did
 * not fit and PostgreSQL's detail are left out, because they are somebody's data.
 */
export const toLoggedError = (thrown: unknown): Record<string, unknown> => {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  const { issues, errors, ...rest } = thrown as Error & Carrier;
  const known = harmless.filter((name) => typeof rest[name] === 'string').map((name) => [name, rest[name]]);
  return {
    type: thrown.name === 'Error' ? thrown.constructor.name : thrown.name,
    message: thrown.message,
    stack: thrown.stack,
    ...Object.fromEntries(known),
    ...(Array.isArray(issues) && { issues: issues.map(({ path, message }: Issue) => ({ path, message })) }),
    ...(Array.isArray(errors) && { errors: errors.map(toLoggedError) }),
    ...(thrown.cause !== undefined && { cause: toLoggedError(thrown.cause) }),
  };
};
