const invisible = /[[\p{Cf}\p{Cc}]--[\s\u200c\u200d]]/gv;
const punctuation = /[\p{P}\p{S}]/gu;

/**
 * Text as its writer saw it: NFC, as platforms' own examples are ("valéry"), without invisible and control characters,
 * every run of whitespace one space and none at the ends. Half characters become U+FFFD, as they do when hashed.
 */
export const tidyText = (text: string): string =>
  text.toWellFormed().replace(invisible, '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** Tidy text in lower case, the same in every locale. */
export const lowerText = (text: string): string => tidyText(text).toLowerCase().normalize('NFC');

/** Tidy text whose full-width letters and digits are the plain ones: for codes, never for names. */
export const codeText = (text: string): string => tidyText(text.normalize('NFKC'));

/** The text without spaces. */
export const withoutSpaces = (text: string): string => tidyText(text.replace(/\s/g, ''));

/** The text without punctuation and symbols; accents stay. */
export const withoutPunctuation = (text: string): string => tidyText(text.replace(punctuation, ''));
