import { code as findInPackage } from 'currency-codes';

/**
 * The Caribbean guilder, in force since 31 March 2025: the package follows the list of June 2024. The data of Node are no
 * list of ISO 4217: they lack its funds and metals, and keep what was withdrawn.
 */
const caribbeanGuilder = { code: 'XCG', digits: 2 };

/** The ISO 4217 code in upper case and its minor digits (USD 2, JPY 0, KWD 3), or null for no such currency. */
export const findCurrency = (text: string): { code: string; digits: number } | null => {
  const code = text.toUpperCase();
  if (code === caribbeanGuilder.code) return caribbeanGuilder;
  const record = findInPackage(code);
  return record ? { code: record.code, digits: record.digits } : null;
};
