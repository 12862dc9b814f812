import type { Sale } from '../../core/destinations/happening.ts';
import { isNumberText, readPurchase } from './purchase.ts';

const mostItems = 200;
const mostCharacters = 200;

const numberOf = (sent: unknown): number | undefined => {
  const number = typeof sent === 'string' && isNumberText(sent.trim()) ? Number(sent) : sent;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const textOf = (sent: unknown): string | undefined => {
  const text = typeof sent === 'number' ? String(sent) : sent;
  return typeof text === 'string' ? text.trim().slice(0, mostCharacters).toWellFormed() || undefined : undefined;
};

const listOf = (sent: unknown): unknown[] => (Array.isArray(sent) ? sent.slice(0, mostItems) : []);

const notEmpty = <Item>(items: Item[]): Item[] | undefined => (items.length === 0 ? undefined : items);

const contentOf = (sent: unknown): NonNullable<Sale['contents']> => {
  const { id, quantity, itemPrice } = (sent ?? {}) as Record<string, unknown>;
  const name = textOf(id);
  const [count, price] = [numberOf(quantity), numberOf(itemPrice)];
  if (!name) return [];
  return [
    { id: name, ...(count !== undefined && { quantity: count }), ...(price !== undefined && { itemPrice: price }) },
  ];
};

/**
 * Reads out of customData, its text and its value, what ad platforms are told of it: the documented members and
 * `contentType`, no other; the amount by the rule of statistics, so that what those cannot read is told to nobody. A value
 * without a currency is in the store's.
 * `Reading:` of long lists and texts the first 200 entries and characters; what is of another type is left out.
 */
export const readSale = (text: string | null, customData: unknown, storeCurrency: string): Sale => {
  if (text === null || typeof customData !== 'object' || customData === null || Array.isArray(customData)) return {};
  const sent = customData as Record<string, unknown>;
  const { amount, currency, orderId } = readPurchase(text);
  const read = {
    value: amount === null ? undefined : Number(amount),
    currency: currency ?? (amount === null ? undefined : storeCurrency),
    orderId: textOf(orderId),
    contentIds: notEmpty(listOf(sent.contentIds).flatMap((id) => textOf(id) ?? [])),
    contents: notEmpty(listOf(sent.contents).flatMap(contentOf)),
    contentType: textOf(sent.contentType),
  };
  return Object.fromEntries(Object.entries(read).filter(([, known]) => known !== undefined)) as Sale;
};
