import { memberSpans } from '../../core/json/spans.ts';
import { type Amount, fractionDigits, toAmount } from '../../core/money/amount.ts';

/** What statistics and deduplication know of a purchase; each is null where it was not sent or cannot be read. */
export type Purchase = {
  orderId: string | null;
  /** As it was sent, in capital letters. */
  currency: string | null;
  amount: string | null;
  /** A value or currency was sent that cannot be read. */
  isUncounted: boolean;
};

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** True for a number as JSON spells it, which a text may hold too. */
export const isNumberText = (text: string): boolean => jsonNumber.test(text);

const mostWhole = 1e15;
const mostFractionDigits = 10;

const textOf = (json: string): string | null => (json.startsWith('"') ? (JSON.parse(json) as string).trim() : null);

const readAmount = (json: string): Amount | null => {
  const text = textOf(json) ?? json;
  if (!isNumberText(text)) return null;
  const amount = toAmount(text);
  return amount.abs().lt(mostWhole) && fractionDigits(amount) <= mostFractionDigits ? amount : null;
};

const readOrderId = (json: string): string | null => {
  const text = textOf(json) ?? (isNumberText(json) ? json : '');
  return text === '' ? null : text;
};

const readCurrency = (json: string): string | null => {
  const text = textOf(json) ?? '';
  return /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : null;
};

/**
 * Reads a purchase out of the JSON text of its customData. Numbers are read by their text, so that none is rounded: those
 * of at most 15 digits before the point and 10 behind count, also as a text.
 */
export const readPurchase = (customData: string | null): Purchase => {
  const spans = customData === null ? new Map() : memberSpans(customData);
  const sent = (name: string): string | null => {
    const span = spans.get(name);
    const json = span && customData?.slice(span.from, span.to);
    return json && json !== 'null' ? json : null;
  };
  const [value, currency, orderId] = [sent('value'), sent('currency'), sent('orderId')];
  const amount = value && readAmount(value);
  const code = currency && readCurrency(currency);
  const isReadable = (value === null || amount !== null) && (currency === null || code !== null);
  return {
    orderId: orderId && readOrderId(orderId),
    currency: code,
    amount: isReadable && amount ? amount.toFixed() : null,
    isUncounted: !isReadable && value !== null,
  };
};
