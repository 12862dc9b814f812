/** A text in its plainest spelling, and where each of its characters begins in the text as it was; the end is one more. */
type Plain = { text: string; starts: readonly number[] };

/** A run of what stands for itself, an escape of JSON or of JSON inside of JSON, or bytes as a URL has them. */
const spellings = /[^\\%+]+|\\+u([0-9a-f]{4})|\\+(.)?|((?:%[0-9a-f]{2})+)|./gis;
const shortEscapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const deepest = 4;

const unescaped = ([whole, unit, escaped, bytes]: RegExpExecArray): string => {
  if (unit) return String.fromCharCode(Number.parseInt(unit, 16));
  if (bytes) return Buffer.from(bytes.replaceAll('%', ''), 'hex').toString();
  if (whole.startsWith('\\')) return shortEscapes[escaped ?? ''] ?? escaped ?? '';
  return whole === '+' ? ' ' : whole;
};

const plainer = ({ text, starts }: Plain): Plain => {
  const parts: string[] = [];
  const begin: number[] = [];
  for (const match of text.matchAll(spellings)) {
    const part = unescaped(match);
    const isItself = part === match[0];
    for (let at = 0; at < part.length; at++) begin.push(starts[match.index + (isItself ? at : 0)] as number);
    parts.push(part);
  }
  return { text: parts.join(''), starts: [...begin, starts.at(-1) as number] };
};

/** A value is made plainer in the same way, so that one which looks like an escape is found as well. */
const plainOf = (text: string): Plain => {
  let plain: Plain = { text, starts: Array.from({ length: text.length + 1 }, (_, at) => at) };
  for (let depth = 0; depth < deepest && /[\\%+]/.test(plain.text); depth++) plain = plainer(plain);
  return plain;
};

/** A text without these values, however JSON or a URL spells them; `…` stands for each, and JSON stays JSON. */
export const withoutValues = (text: string, values: Iterable<string>): string => {
  const plain = plainOf(text);
  const isHidden = new Uint8Array(plain.text.length);
  for (const value of new Set(values)) {
    const sought = plainOf(value).text;
    if (sought === '') continue;
    for (let at = plain.text.indexOf(sought); at >= 0; at = plain.text.indexOf(sought, at + sought.length))
      isHidden.fill(1, at, at + sought.length);
  }
  let [kept, shownFrom] = ['', 0];
  for (let at = isHidden.indexOf(1); at >= 0; at = isHidden.indexOf(1, at)) {
    kept += `${text.slice(shownFrom, plain.starts[at])}…`;
    const end = isHidden.indexOf(0, at);
    at = end < 0 ? isHidden.length : end;
    shownFrom = plain.starts[at] as number;
  }
  return kept + text.slice(shownFrom);
};
