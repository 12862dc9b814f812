import { Failure } from '../errors/failure.ts';

const decode = (text: string, place: 'path' | 'query', name: string): string => {
  let value: string;
  try {
    value = decodeURIComponent(place === 'query' ? text.replaceAll('+', ' ') : text);
  } catch {
    throw malformed(place, name, 'Malformed percent-encoding');
  }
  if (value.includes('\0')) throw malformed(place, name, 'NUL characters are not allowed');
  return value;
};

const malformed = (place: 'path' | 'query', path: string, message: string) =>
  new Failure('invalid', 'Invalid request parameters', { faults: [{ in: place, path, keyword: 'encoding', message }] });

/** Decodes one path segment, or refuses it. */
export const decodeSegment = (text: string, name: string): string => decode(text, 'path', name);

/** Reads the documented parameters of a query string; the others are left out, a repeated one becomes an array. */
export const parseQuery = (search: string, documented: ReadonlySet<string>): Record<string, string | string[]> => {
  const query: Record<string, string | string[]> = {};
  if (search === '') return query;
  for (const pair of search.split('&')) {
    const [, name = '', text = ''] = pair.match(/^([^=]*)=?(.*)$/s) ?? [];
    if (!documented.has(name)) continue;
    const value = decode(text, 'query', name);
    const before = query[name];
    query[name] = before === undefined ? value : [before, value].flat();
  }
  return query;
};
