/** How a body may be compressed, best first. */
export type Coding = 'br' | 'gzip' | 'identity';

const mostChosen = 500;
const chosen = new Map<string, Coding>();

/** The best coding that a client takes, by its Accept-Encoding; clients send few different ones. */
export const chooseCoding = (accepted: string | undefined): Coding => {
  if (!accepted) return 'identity';
  const known = chosen.get(accepted);
  if (known) return known;
  const coding = bestCodingIn(accepted);
  if (chosen.size < mostChosen) chosen.set(accepted, coding);
  return coding;
};

const bestCodingIn = (accepted: string): Coding => {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name, quality ? Number(quality.slice(2)) : 1);
  }
  const takes = (coding: string): boolean => (weights.get(coding) ?? weights.get('*') ?? 0) > 0;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
};
