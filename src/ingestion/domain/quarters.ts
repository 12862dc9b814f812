import { quarterMs, quarterOf } from '../../core/time/quarter.ts';
import type { Period } from '../../core/time/requested-period.ts';

/** The whole quarters of an hour inside a period, and what is left of it before and after them; nothing is empty. */
export const partedByQuarters = ({ from, to }: Period): { whole: Period | null; edges: Period[] } => {
  if (from >= to) return { whole: null, edges: [] };
  const first = new Date(Math.ceil(from.getTime() / quarterMs) * quarterMs);
  const last = quarterOf(to);
  if (first >= last) return { whole: null, edges: [{ from, to }] };
  const edges = [
    { from, to: first },
    { from: last, to },
  ];
  return { whole: { from: first, to: last }, edges: edges.filter((edge) => edge.from < edge.to) };
};
