import type { Normaliser } from './normaliser.ts';
import { codeText } from './text.ts';

const isCode = /^[a-z]{2}$/;

/** An ISO 3166-1 alpha-2 code in lower case; null for what is not two letters, such as a country's name. */
export const lowerCountryCode: Normaliser = (text) => {
  const code = codeText(text).toLowerCase();
  return isCode.test(code) ? code : null;
};

/** An ISO 3166-1 alpha-2 code in upper case; null for what is not two letters. */
export const upperCountryCode: Normaliser = (text) => lowerCountryCode(text)?.toUpperCase() ?? null;
