import { refuseFields } from '../core/http/problem-errors.ts';
import { findCurrency } from '../core/money/currency.ts';
import { findTimeZone } from '../core/time/time-zone.ts';

type SentLocale = { currency?: string; timezone?: string; country?: string | null };

/**
 * What of these was sent: the currency and the country in capital letters, the time zone as it is spelled. A currency or
 * a time zone that does not exist is refused, both at once.
 */
export const readStoreLocale = <Sent extends SentLocale>(sent: Sent): Pick<Sent, keyof SentLocale> => {
  const read: SentLocale = {};
  const problems: Record<string, string> = {};
  if (sent.currency !== undefined) {
    const currency = findCurrency(sent.currency);
    if (currency) read.currency = currency.code;
    else problems.currency = `Currency '${sent.currency}' does not exist`;
  }
  if (sent.timezone !== undefined) {
    const timeZone = findTimeZone(sent.timezone);
    if (timeZone) read.timezone = timeZone.name;
    else problems.timezone = `Time zone '${sent.timezone}' does not exist`;
  }
  if (sent.country !== undefined) read.country = sent.country === null ? null : sent.country.toUpperCase();
  if (Object.keys(problems).length > 0) throw refuseFields(problems);
  return read as Pick<Sent, keyof SentLocale>;
};
