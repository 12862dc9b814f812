import type { Normaliser } from './normaliser.ts';
import { lowerText, tidyText, withoutPunctuation } from './text.ts';

/** A name as it was written: LinkedIn. */
export const writtenName: Normaliser = (text) => tidyText(text) || null;

/** A name in lower case: Google Ads, Pinterest. */
export const lowerName: Normaliser = (text) => lowerText(text) || null;

/**
 * A name in lower case without punctuation, accents kept: Meta, Snap, TikTok.
 * `Reading:` a space between two names stays, since only places are said to have none.
 */
export const bareName: Normaliser = (text) => withoutPunctuation(lowerText(text)) || null;
