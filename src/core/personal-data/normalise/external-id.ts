import type { Normaliser } from './normaliser.ts';

/** An id of the shop, trimmed and otherwise as it is: its case tells ids apart. */
export const externalId: Normaliser = (text) => text.trim() || null;
