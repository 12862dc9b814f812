import ipaddr from 'ipaddr.js';

const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** Public by their number, but answered by the machine's own cloud: Azure's platform address. */
const cloudAddresses = new Set(['168.63.129.16']);

/** Interface ids of ISATAP end in an IPv4 address that a router of the local network would send to. */
const isIsatap = ({ parts }: ipaddr.IPv6): boolean => ((parts[4] as number) & 0xfcff) === 0 && parts[5] === 0x5efe;

/**
 * True for an address of the public internet. Private, loopback, link-local, shared (CGNAT), metadata, multicast,
 * documentation and reserved ranges are not public, nor is any IPv6 address that carries an IPv4 one inside (mapped,
 * compatible, NAT64, 6to4, Teredo, ISATAP): where it leads is for another machine to decide.
 */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text) || text.includes('%')) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  if (address instanceof ipaddr.IPv6) return address.match(globalUnicast) && !isIsatap(address);
  return !cloudAddresses.has(address.toString());
};
