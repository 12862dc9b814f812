import type { Normaliser } from './normaliser.ts';
import { lowerText, tidyText, withoutSpaces } from './text.ts';

const isEmail = /^[^\s@]+@[^\s@]+$/;
const googleDomains = ['gmail.com', 'googlemail.com'];

const readEmail: Normaliser = (text) => {
  const email = tidyText(text);
  return isEmail.test(email) ? email : null;
};

const withLocalPart = (email: string | null, change: (localPart: string, domain: string) => string): string | null => {
  if (email === null) return null;
  const [localPart = '', domain = ''] = email.split('@');
  return readEmail(`${change(localPart, domain)}@${domain}`);
};

/** Trimmed, in lower case: Meta, TikTok, Snap, Reddit. What has no one @ between two parts is null, here and below. */
export const lowerEmail: Normaliser = (text) => readEmail(lowerText(text));

/** In lower case without any whitespace: Pinterest, LinkedIn. */
export const spacelessEmail: Normaliser = (text) => readEmail(withoutSpaces(lowerText(text)));

/** Google's: in lower case without any whitespace; for its own domains without dots before the @. */
export const googleEmail: Normaliser = (text) =>
  withLocalPart(spacelessEmail(text), (localPart, domain) =>
    googleDomains.includes(domain) ? localPart.replaceAll('.', '') : localPart,
  );

/** Microsoft's: trimmed, in lower case, without the dots and the `+alias` of the local part, whatever the domain. */
export const microsoftEmail: Normaliser = (text) =>
  withLocalPart(lowerEmail(text), (localPart) => (localPart.split('+', 1)[0] ?? '').replaceAll('.', ''));
