import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Whether requests may go to private addresses and over plain HTTP, as in development. */
export type PrivateTargets = 'allow' | 'refuse';

const isAllowedPort = (port: number): boolean => port === 80 || port === 443 || port > 1_023;

/** The host of a url as sockets and resolvers want it: an IPv6 address without its brackets. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * What forbids requests to a url as it is spelled, null when nothing does. Where its name leads is looked at when it is
 * connected to. The URL parser has turned every other spelling of an IPv4 address (octal, hexadecimal, one number, fewer
 * parts, a dot at the end) into the usual one.
 */
export const faultOfTarget = (text: string, privateTargets: PrivateTargets): string | null => {
  if (!URL.canParse(text)) return 'Must be an absolute URL';
  const url = new URL(text);
  const isAllowed = privateTargets === 'allow';
  if (url.protocol !== 'https:' && !(isAllowed && url.protocol === 'http:')) return 'Must begin with https://';
  if (url.username !== '' || url.password !== '') return 'Must not contain a user name or password';
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (!isAllowedPort(port)) return 'The port must be 80, 443 or above 1023';
  const host = hostOf(url);
  if (!isAllowed && isIP(host) !== 0 && !isPublicAddress(host)) return 'Must lead to a public address';
  return null;
};
