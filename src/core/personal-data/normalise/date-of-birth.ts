import type { Normaliser } from './normaliser.ts';
import { codeText } from './text.ts';

const yearFirst = /^((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?:T.*)?$/;

/** A date of birth as YYYYMMDD: Meta, Pinterest. Null unless the year comes first: 03/04/1990 is two days. */
export const compactDateOfBirth: Normaliser = (text) => {
  const [, year, , month, day] = yearFirst.exec(codeText(text)) ?? [];
  return year && month && day ? `${year}${month}${day}` : null;
};
