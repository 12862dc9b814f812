import type { Normaliser } from './normaliser.ts';
import { codeText } from './text.ts';

const initials: ReadonlyMap<string, string> = new Map([
  ['f', 'f'],
  ['female', 'f'],
  ['m', 'm'],
  ['male', 'm'],
]);

/** A gender as `f` or `m`, the values that Meta, Pinterest and Snap have in common; else null. */
export const genderInitial: Normaliser = (text) => initials.get(codeText(text).toLowerCase()) ?? null;
