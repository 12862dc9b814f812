import type { KeyedHash } from '../../core/identifiers/keyed-hash.ts';
import { comparableAddress } from '../../core/personal-data/address.ts';
import { comparableEmail, comparablePhone, identityHasher, keptPhones } from '../../core/personal-data/identity.ts';
import type { EvidenceKind } from './match.ts';

/** One thing a click or a conversion can be recognised by: a keyed hash; of a click id or fbclid the id itself. */
export type Evidence = { kind: EvidenceKind; value: string };

/** What a body says of the visitor's device. */
type Device = {
  fingerprint?: string | undefined;
  visitorId?: string | undefined;
  ipAddress?: string | undefined;
  userAgent?: string | undefined;
};

/** Where a request came from, and how to hash: hashes of two organizations never meet. */
export type Sender = {
  organizationId: string;
  clientAddress: string;
  userAgent: string | undefined;
  keyedHash: KeyedHash;
};

type Customer = { email?: string | undefined; phone?: string | undefined; country?: string | undefined };

const isFbclid = /^[\x21-\x7e]{1,500}$/;
const isEmail = /^[^\s@]+@[^\s@]+$|^[0-9a-f]{64}$/;
const isPhone = /^\+?\d{5,}$|^[0-9a-f]{64}$/;
const mostIdCharacters = 64;

/** True for 1 to 500 printable ASCII characters without spaces. */
export const isPossibleFbclid = (text: string): boolean => isFbclid.test(text);

/**
 * Where a visitor came from and with which browser. Without an address or user agent of its own a body stands for the
 * request's, but only where a browser sent it: else all sales of one backend would match.
 */
export const visitorOf = (
  device: Device,
  sender: Pick<Sender, 'clientAddress' | 'userAgent'>,
): { address: string | null; agent: string | undefined } => {
  const ofBrowser = sender.userAgent?.startsWith('Mozilla/') ? sender : { clientAddress: '', userAgent: '' };
  return {
    address: comparableAddress(device.ipAddress ?? '') ?? comparableAddress(ofBrowser.clientAddress),
    agent: device.userAgent?.trim() || ofBrowser.userAgent,
  };
};

/** The evidence of a device, see `visitorOf`. */
export const deviceEvidence = (device: Device, sender: Sender): Evidence[] => {
  const { address, agent } = visitorOf(device, sender);
  const fingerprint = device.fingerprint?.trim();
  const visitorId = device.visitorId?.trim();
  const evidence: [EvidenceKind, string | undefined | null | false][] = [
    ['fingerprint', fingerprint],
    ['visitor_id', visitorId],
    ['address_and_agent', address && agent && `${address}\n${agent}`],
    ['address', address],
  ];
  return evidence.flatMap(([kind, text]) =>
    text ? { kind, value: sender.keyedHash([sender.organizationId, kind, text].join('\n')) } : [],
  );
};

/** The evidence of who the customer is; what is no e-mail address or phone is none. */
export const customerEvidence = (customer: Customer, { keyedHash, organizationId }: Sender): Evidence[] => {
  const email = comparableEmail(customer.email ?? '') ?? '';
  const phone = comparablePhone(customer.phone ?? '', { customer: customer.country }) ?? '';
  const known = [isEmail.test(email) && email, isPhone.test(phone) && phone].filter((text) => text !== false);
  if (known.length === 0) return [];
  const hash = identityHasher(keyedHash, organizationId);
  return [...new Set(known.map(hash))].map((value) => ({ kind: 'identity', value }));
};

/** The evidence of a phone number however it may have been kept. */
export const phoneEvidence = (
  text: string,
  { keyedHash, organizationId }: Pick<Sender, 'keyedHash' | 'organizationId'>,
) =>
  keptPhones(text)
    .map(identityHasher(keyedHash, organizationId))
    .map((value): Evidence => ({ kind: 'identity', value }));

/** The evidence of a click that a conversion names; what cannot be one is none. */
export const namedClickEvidence = ({
  clickId = '',
  fbclid = '',
}: {
  clickId?: string | undefined;
  fbclid?: string | undefined;
}): Evidence[] => [
  ...(clickId !== '' && clickId.length <= mostIdCharacters ? [{ kind: 'click_id', value: clickId } as const] : []),
  ...(isPossibleFbclid(fbclid) ? [{ kind: 'fbclid', value: fbclid } as const] : []),
];
