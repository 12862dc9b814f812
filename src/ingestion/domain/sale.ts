import type { Sale } from '../../core/destinations/happening.ts';

const mostItems = 200;
const mostCharacters = 200;

const numberOf = (sent: unknown): number | undefined => {
  const number = typeof sent === 'string' && sent.trim() !== '' ? Number(sent) : sent;
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
 * Reads out of customData what ad platforms are told of it: the documented members and `contentType`, no other. A value
 * without a currency is in the store's.
 * `Reading:` of long lists and texts the first 200 entries and characters; what is of another type is left out.
 */
export const readSale = (customData: unknown, storeCurrency: string): Sale => {
  if (typeof customData !== 'object' || customData === null) return {};
  const sent = customData as Record<string, unknown>;
  const value = numberOf(sent.value);
  const currency = textOf(sent.currency)?.toUpperCase() ?? (value === undefined ? undefined : storeCurrency);
  const read = {
    ...{ value, currency, orderId: textOf(sent.orderId) },
    contentIds: notEmpty(listOf(sent.contentIds).flatMap((id) => textOf(id) ?? [])),
    contents: notEmpty(listOf(sent.contents).flatMap(contentOf)),
    contentType: textOf(sent.contentType),
  };
  return Object.fromEntries(Object.entries(read).filter(([, known]) => known !== undefined)) as Sale;
};
