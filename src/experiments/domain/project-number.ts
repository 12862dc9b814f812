/** Projects that are made here get their numbers from here on; imported ones keep theirs, whatever they are. */
export const firstProjectNumber = 20_000_001;
