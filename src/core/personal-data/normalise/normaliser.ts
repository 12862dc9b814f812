/** Clear text → the one spelling that is hashed, compared or sent; null for what is none. Twice is the same as once. */
export type Normaliser = (text: string) => string | null;
