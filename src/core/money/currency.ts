import { code } from 'currency-codes';

/** The ISO 4217 code in upper case and its minor digits (USD 2, JPY 0, KWD 3), or null for no such currency. */
export const findCurrency = (text: string): { code: string; digits: number } | null => {
  const record = code(text.toUpperCase());
  return record ? { code: record.code, digits: record.digits } : null;
};
