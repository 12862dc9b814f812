/** How much is kept of the segments of one visitor, in bytes of JSON: every sale of theirs carries a copy. */
export const mostSegmentBytes = 4_096;

/** Segments of one visitor and their size; without a prototype, so that a segment may have any name. */
export class Segments {
  readonly values: Record<string, unknown> = Object.create(null);
  #bytes = 0;

  /** Adds what was sent, of each segment the last value; leaves out what goes beyond the bound. Looks at nothing twice. */
  add(sent: object): void {
    for (const [name, value] of Object.entries(sent)) {
      const bytes = this.#bytes + bytesOf(name, value) - (name in this.values ? bytesOf(name, this.values[name]) : 0);
      if (bytes > mostSegmentBytes) continue;
      this.values[name] = value;
      this.#bytes = bytes;
    }
  }
}

const bytesOf = (name: string, value: unknown): number => Buffer.byteLength(JSON.stringify([name, value]));

/** Earlier and later segments of a visitor where they fit together, else the later ones. */
export const joinSegments = (earlier: object | undefined, later: object): object => {
  if (!earlier) return later;
  const joined = { ...earlier, ...later };
  return Buffer.byteLength(JSON.stringify(joined)) > mostSegmentBytes ? later : joined;
};
