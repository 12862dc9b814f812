import { isIP, SocketAddress } from 'node:net';

const isMappedV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/;

/** An IP address as it is compared: IPv6 in its short spelling, IPv4 inside IPv6 as IPv4; null for what is no address. */
export const comparableAddress = (text: string): string | null => {
  const [given = ''] = text.trim().split('%');
  const version = isIP(given);
  if (version === 0) return null;
  if (version === 4) return given;
  const { address } = new SocketAddress({ address: given, family: 'ipv6' });
  return isMappedV4.exec(address)?.[1] ?? address;
};
