import { type Money, type Sale, sumsOf, worth } from './money.ts';

/** One thing that was looked at; no faults means that it holds. */
export type Verdict = { what: string; faults: readonly string[] };

/** Both are the same value. */
export const equal = (what: string, expected: unknown, found: unknown): Verdict => ({
  what,
  faults: expected === found ? [] : [`expected ${expected}, found ${found}`],
});

const nothing = 'nothing was acknowledged';

/** What is there and was acknowledged, exactly once, and nothing else. */
export const eachOnce = (what: string, acknowledged: readonly string[], found: readonly string[]): Verdict => {
  const times = Map.groupBy(found, (name) => name);
  const wrong = acknowledged.filter((name) => times.get(name)?.length !== 1);
  const strange = new Set(found).difference(new Set(acknowledged));
  return {
    what: `${what}: ${acknowledged.length} acknowledged, each there once`,
    faults: [
      ...wrong.map((name) => `${name} is there ${times.get(name)?.length ?? 0} times`),
      ...[...strange].map((name) => `${name} is there, but was not acknowledged`),
      ...(acknowledged.length === 0 ? [nothing] : []),
    ],
  };
};

/** Everything acknowledged is there exactly once, with the very amount that was sent, and nothing else. */
export const eachAsSent = (what: string, acknowledged: readonly Sale[], found: readonly Sale[]): Verdict => {
  const once = eachOnce(what, namesOf(acknowledged), namesOf(found));
  const sent = new Map(acknowledged.map((sale) => [sale.name, worth(sale)]));
  const changed = found.filter((sale) => sent.has(sale.name) && sent.get(sale.name) !== worth(sale));
  return {
    what: `${once.what} with its amount`,
    faults: [
      ...once.faults,
      ...changed.map((sale) => `${sale.name} is worth ${worth(sale)}, but was sent with ${sent.get(sale.name)}`),
    ],
  };
};

/** Both add up to the same in every currency. */
export const sameSums = (what: string, expected: readonly Money[], found: readonly Money[]): Verdict => {
  const sums = sumsOf(expected);
  const { faults } = equal(what, sums, sumsOf(found));
  return { what: `${what} ${sums}`, faults: expected.length === 0 ? [...faults, nothing] : faults };
};

const namesOf = (sales: readonly Sale[]): string[] => sales.map(({ name }) => name);
