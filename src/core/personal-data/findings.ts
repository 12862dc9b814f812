import type { Mode } from '../authentication/caller.ts';

/** Which records are counted. */
export type FindingPlace = { product: string; mode: Mode; resource: string };

/** How many records of a person were found somewhere, and what became of them. */
export type Finding = FindingPlace & { found: number; removed: number; anonymized: number };

/** The findings with some more in one place; each place is there once, in the order in which they came. */
export const addFinding = (findings: readonly Finding[], more: Finding): Finding[] => {
  const isSame = ({ product, mode, resource }: FindingPlace) =>
    product === more.product && mode === more.mode && resource === more.resource;
  if (!findings.some(isSame)) return [...findings, more];
  return findings.map((finding) =>
    isSame(finding)
      ? {
          ...finding,
          found: finding.found + more.found,
          removed: finding.removed + more.removed,
          anonymized: finding.anonymized + more.anonymized,
        }
      : finding,
  );
};
