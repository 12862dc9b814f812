import parsePhoneNumber, { type CountryCode, parseIncompletePhoneNumber } from 'libphonenumber-js';
import { upperCountryCode } from './country-code.ts';
import type { Normaliser } from './normaliser.ts';
import { tidyText } from './text.ts';

const digitsOf = (text: string): string => parseIncompletePhoneNumber(text).replaceAll('+', '');

/** The digits of a phone number as they were sent, in ASCII. */
export const phoneDigits = (text: string): string => digitsOf(tidyText(text));

const toCountry = (country: string | null | undefined) =>
  (upperCountryCode(country ?? '') ?? undefined) as CountryCode | undefined;

/** A number of a possible length in E.164 that reads as itself: the library may take a trunk 0 off each time it reads one. */
const settled = (text: string, country?: CountryCode): string | undefined => {
  const parsed = parsePhoneNumber(text, country);
  if (!parsed?.isPossible()) return undefined;
  return parsed.number === text ? text : settled(parsed.number);
};

/**
 * A phone number in E.164 with `+`: Google Ads, Microsoft, TikTok, Reddit, and how persons are recognised again. A number that does not say its country is read
 * as one of the store's, else of the customer's, else as one whose `+` or 00 was left out, as Meta and Snap spell them.
 * `Reading:` what cannot be read is null, since these platforms would match it with nobody.
 */
export const internationalPhone = (storeCountry: string | null, customerCountry: string | undefined): Normaliser => {
  const store = toCountry(storeCountry);
  const customer = toCountry(customerCountry);
  return (text) => {
    const phone = tidyText(text);
    const valid = (spelling: string, country?: CountryCode) => {
      const parsed = parsePhoneNumber(spelling, country);
      return parsed?.isValid() ? settled(parsed.number) : undefined;
    };
    const possible = (country?: CountryCode) => settled(phone, country);
    return (
      valid(phone, store) ??
      valid(phone, customer) ??
      valid(`+${digitsOf(phone).replace(/^00/, '')}`) ??
      possible(store) ??
      possible(customer) ??
      null
    );
  };
};

/** The digits of E.164, thus with the country's and without the trunk 0: Pinterest, Snap. Null as above. */
export const internationalDigits = (storeCountry: string | null, customerCountry: string | undefined): Normaliser => {
  const read = internationalPhone(storeCountry, customerCountry);
  return (text) => read(text)?.slice(1) ?? null;
};

/** Meta's: the digits of E.164; of what cannot be read its digits as they are, without leading zeros. */
export const metaPhone = (storeCountry: string | null, customerCountry: string | undefined): Normaliser => {
  const read = internationalDigits(storeCountry, customerCountry);
  return (text) => read(text) ?? (phoneDigits(text).replace(/^0+/, '') || null);
};
