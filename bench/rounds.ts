/** One thing to measure; `run` does it once and returns its figures, the first time for longer where that warms up. */
export type Variant<Name extends string, Figure extends string> = {
  name: Name;
  run: (isWarmUp: boolean) => Promise<Record<Figure, number>>;
};

/** What the variants measured, round by round. */
export type Rounds<Name extends string, Figure extends string> = {
  names: readonly Name[];
  median(figure: Figure, name: Name): number;
  /** The median of a variant : another of the same round, because a machine whose speed drifts slows both alike. */
  ratio(figure: Figure, name: Name, reference: Name): string;
};

/** The one in the middle. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/**
 * Runs the variants in turn, round by round and every second round backwards, so that none profits from its place. The
 * first round warms up and counts for nothing.
 */
export const runRounds = async <Name extends string, Figure extends string>(
  variants: readonly Variant<Name, Figure>[],
  rounds: number,
): Promise<Rounds<Name, Figure>> => {
  const taken = new Map<Name, Record<Figure, number>[]>(variants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const { name, run } of round % 2 === 0 ? variants : variants.toReversed()) {
      const figures = await run(round === 0);
      if (round > 0) taken.get(name)?.push(figures);
    }
  const series = (figure: Figure, name: Name): number[] => taken.get(name)?.map((figures) => figures[figure]) ?? [];
  return {
    names: [...taken.keys()],
    median: (figure, name) => median(series(figure, name)),
    ratio: (figure, name, reference) => {
      const references = series(figure, reference);
      return median(series(figure, name).map((one, round) => one / (references[round] as number))).toFixed(2);
    },
  };
};
