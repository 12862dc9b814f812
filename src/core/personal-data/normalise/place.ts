import { lowerCountryCode } from './country-code.ts';
import type { Normaliser } from './normaliser.ts';
import { codeText, lowerText, withoutPunctuation, withoutSpaces } from './text.ts';

const fiveDigits = /^\d{5}/;

const bareText = (text: string): string => withoutSpaces(withoutPunctuation(lowerText(text)));

/** A city or state in lower case: Snap. */
export const lowerPlace: Normaliser = (text) => lowerText(text) || null;

/** A city or state in lower case without spaces and punctuation, accents kept: Meta, Pinterest, TikTok. */
export const barePlace: Normaliser = (text) => bareText(text) || null;

/** A postal code as it was written: Google Ads. */
export const writtenPostalCode: Normaliser = (text) => codeText(text) || null;

/** A postal code in lower case: Snap. */
export const lowerPostalCode: Normaliser = (text) => lowerText(codeText(text)) || null;

/**
 * A postal code in lower case without spaces and punctuation, of the United States its first five digits: Meta,
 * Pinterest, TikTok. The customer's country decides, the store's where there is none.
 */
export const barePostalCode = (customerCountry: string | undefined, storeCountry: string | null): Normaliser => {
  const country = lowerCountryCode(customerCountry ?? '') ?? lowerCountryCode(storeCountry ?? '');
  return (text) => {
    const code = bareText(codeText(text));
    const american = country === 'us' ? fiveDigits.exec(code)?.[0] : undefined;
    return (american ?? code) || null;
  };
};
