import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { isCalendarDay } from '../time/calendar-day.ts';
import type { ExchangeRate } from './exchange-rates.ts';

/** The most bytes a file may have; the one of all days since 1999 has half of that. */
export const mostEcbFileBytes = 16 * 1024 * 1024;

/** Texts stay texts, entities stay what they are called, and nothing is nested deeper than in a file of the bank. */
const parser = new XMLParser({
  attributeNamePrefix: '',
  ignoreAttributes: false,
  ignoreDeclaration: true,
  isArray: (name) => name === 'Cube',
  maxNestedTags: 5,
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: false,
  removeNSPrefix: true,
});

const isPositive = (text: string): boolean => /[1-9]/.test(text);

const aRate = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .refine((code) => code !== 'EUR'),
  rate: z
    .string()
    .regex(/^(0|[1-9]\d{0,19})(\.\d{1,20})?$/)
    .refine(isPositive),
});
const aDay = z.strictObject({ time: z.string().refine(isCalendarDay), Cube: z.array(z.unknown()).min(1) });
const days = z.strictObject({ Cube: z.array(z.unknown()).min(1) });
const aFile = z.strictObject({ Envelope: z.looseObject({ Cube: z.tuple([days]) }) });

/**
 * Reads a file of reference rates as the European Central Bank publishes it for the last day, the last 90 days or all
 * days since 1999; null for any other text, and for one that names a currency of a day twice. All days take about two
 * seconds.
 */
export const parseEcbFile = (text: string): ExchangeRate[] | null => {
  if (/<!(doctype|entity)/i.test(text)) return null; // what entities are declared in
  const file = aFile.safeParse(parsedXml(text)).data;
  if (!file) return null;
  const rates: ExchangeRate[] = [];
  const known = new Set<string>();
  // One by one, because a schema of the whole would collect millions of mistakes before it refused.
  for (const element of file.Envelope.Cube[0].Cube) {
    const day = aDay.safeParse(element).data;
    if (!day) return null;
    for (const child of day.Cube) {
      const published = aRate.safeParse(child).data;
      if (!published || known.has(day.time + published.currency)) return null;
      known.add(day.time + published.currency);
      rates.push({ ...published, publishedOn: day.time });
    }
  }
  return rates;
};

const parsedXml = (text: string): unknown => {
  try {
    return parser.parse(text, true);
  } catch {
    return null;
  }
};
