import { getDomain } from 'tldts';

/** An absolute http(s) address, or null for anything else a browser could be sent to. */
export const readHttpUrl = (text: string): URL | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === ''
    ? url
    : null;
};

/** What is wrong with the address that a link may lead to, or null. */
export const urlProblem = (text: string): string | null =>
  readHttpUrl(text) ? null : 'Must be an absolute http or https URL';

const siteOf = ({ hostname }: URL): string => getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;

/**
 * What is wrong with a link of this offer leading there, or null. Tracking links are no open redirects: they stay on the
 * registrable domain of the offer's url or on a domain the organization allows, subdomains included.
 */
export const destinationProblem = (
  text: string,
  offerUrl: string,
  allowedDomains: readonly string[],
): string | null => {
  const destination = readHttpUrl(text);
  if (!destination) return urlProblem(text);
  const { hostname } = destination;
  const isAllowed = allowedDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  if (isAllowed || siteOf(destination) === siteOf(new URL(offerUrl))) return null;
  return "Must be on the domain of the offer's url or on one the organization allows";
};

const isPassedOn = (name: string): boolean => /^(utm_[\w.-]{1,60}|sub[1-5])$/.test(name);
const mostCharacters = 500;

/** The parameters of a visit that are kept with its click and passed on: `utm_*` and `sub1` to `sub5`. */
export const visitParameters = (search: URLSearchParams): Record<string, string> => {
  const parameters: Record<string, string> = {};
  for (const [name, value] of search)
    if (isPassedOn(name) && !Object.hasOwn(parameters, name))
      parameters[name] = Array.from(value.replaceAll('\0', '')).slice(0, mostCharacters).join('');
  return parameters;
};

/** An address that parameters can be added to: what comes before them and after them, and the names it has already. */
export type Destination = { href: string; before: string; fragment: string; names: ReadonlySet<string> };

export const readDestination = (text: string): Destination => {
  const url = new URL(text);
  const { href, hash: fragment, search } = url;
  url.hash = '';
  const before = search === '' ? `${url.href.replace(/\?$/, '')}?` : `${url.href}&`;
  return { href, before, fragment, names: new Set(url.searchParams.keys()) };
};

/** Adds parameters to an address; those it has already stay as they are, and so does its fragment. */
export const withParameters = (destination: Destination, parameters: Record<string, string>): string => {
  const added = Object.entries(parameters).filter(([name]) => !destination.names.has(name));
  if (added.length === 0) return destination.href;
  return `${destination.before}${new URLSearchParams(added)}${destination.fragment}`;
};
