/** What Dredd makes of one documented status of one operation, as far as the hooks use it. */
export type Transaction = {
  name: string;
  protocol: string;
  host: string;
  port: string;
  /** Path and query. */
  fullPath: string;
  request: { method: string; headers: Record<string, string>; body: string };
  expected: { statusCode: string; headers: Record<string, string>; body?: string };
  real?: { statusCode: number; headers: Record<string, string>; body?: string };
  origin: { resourceName: string };
  skip: boolean;
  fail?: string;
};

/** The documented path; Dredd adds the names of the query parameters that its operations share. */
export const pathOf = ({ origin }: Transaction): string => origin.resourceName.replace(/\{\?[^}]*\}$/, '');

/** Replaces members of the example body. */
export const changeBody = (transaction: Transaction, changes: Record<string, unknown>): void => {
  transaction.request.body = JSON.stringify({ ...JSON.parse(transaction.request.body), ...changes });
};

/** Replaces the value of the last path parameter, wherever in the path it stands. */
export const changeLastParameter = (transaction: Transaction, value: string): void => {
  const [path = '', query] = transaction.fullPath.split('?');
  const place = placeOfLastParameter(pathOf(transaction));
  const changed = path.split('/').with(place, value).join('/');
  transaction.fullPath = query === undefined ? changed : `${changed}?${query}`;
};

/** Which segment of a documented path is its last parameter, -1 for none. */
export const placeOfLastParameter = (path: string): number =>
  path.split('/').findLastIndex((segment) => segment.startsWith('{'));

/** Sets query parameters; null takes one away. */
export const changeQuery = (transaction: Transaction, changes: Record<string, string | null>): void => {
  const [path = '', query = ''] = transaction.fullPath.split('?');
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  transaction.fullPath = parameters.size > 0 ? `${path}?${parameters}` : path;
};
