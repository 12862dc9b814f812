/** Takes note of what is wrong at a dotted path. */
export type Note = (path: string, message: string) => void;

/** True for an object that is no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for what names an entity. */
export const isId = (value: unknown): boolean =>
  Number.isSafeInteger(value) || (typeof value === 'string' && value !== '' && value.length <= 64);

/** True for an instant of the years that replies can spell. */
export const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
