/** Where a value stands in a text: from `from` up to, without, `to`. */
export type Span = { from: number; to: number };

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const skipSpace = (text: string, at: number): number => {
  let place = at;
  while (isSpace(text.charCodeAt(place))) place++;
  return place;
};

/** Behind the string that begins here. */
const endOfString = (text: string, at: number): number => {
  let end = text.indexOf('"', at + 1);
  for (;;) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return end + 1;
    end = text.indexOf('"', end + 1);
  }
};

/** Behind the value that begins here. */
const endOfValue = (text: string, at: number): number => {
  const first = text.charCodeAt(at);
  if (first === 0x22) return endOfString(text, at);
  let place = at;
  if (first !== 0x7b && first !== 0x5b) {
    // A number or a word ends before what may follow a value.
    for (let code = first; !isSpace(code) && code !== 0x2c && code !== 0x7d && code !== 0x5d && place < text.length; )
      code = text.charCodeAt(++place);
    return place;
  }
  for (let open = 0; ; ) {
    const code = text.charCodeAt(place);
    if (code === 0x22) place = endOfString(text, place);
    else {
      place++;
      if (code === 0x7b || code === 0x5b) open++;
      else if ((code === 0x7d || code === 0x5d) && --open === 0) return place;
    }
  }
};

/** Where the items of the array that begins at `from` stand. The text must be valid JSON. */
export const itemSpans = (text: string, from = 0): Span[] => {
  const spans: Span[] = [];
  let at = skipSpace(text, skipSpace(text, from) + 1);
  while (text[at] !== ']') {
    const to = endOfValue(text, at);
    spans.push({ from: at, to });
    at = skipSpace(text, to);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return spans;
};

/**
 * Where the values of the members of the object that begins at `from` stand; of members with one name the last, as
 * JSON.parse has it. The text must be valid JSON.
 */
export const memberSpans = (text: string, from = 0): Map<string, Span> => {
  const spans = new Map<string, Span>();
  let at = skipSpace(text, skipSpace(text, from) + 1);
  while (text[at] !== '}') {
    const endOfName = endOfString(text, at);
    const name: string = JSON.parse(text.slice(at, endOfName));
    const start = skipSpace(text, skipSpace(text, endOfName) + 1);
    const to = endOfValue(text, start);
    spans.set(name, { from: start, to });
    at = skipSpace(text, to);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return spans;
};

/** How many objects and arrays of valid JSON text stand inside each other. */
export const depthOf = (text: string): number => {
  let depth = 0;
  let open = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else {
      at++;
      if (code === 0x7b || code === 0x5b) depth = Math.max(depth, ++open);
      else if (code === 0x7d || code === 0x5d) open--;
    }
  }
  return depth;
};
