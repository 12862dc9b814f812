/** Repeats a statement that removes at most so many rows until there were fewer, so that nothing waits for it for long. */
export const inBoundedSteps = async (
  remove: (most: number) => Promise<number>,
  { rowsAtOnce = 5_000 } = {},
): Promise<void> => {
  while ((await remove(rowsAtOnce)) >= rowsAtOnce);
};
