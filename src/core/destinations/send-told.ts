import type { Outbound } from '../outbound/outbound.ts';
import type { Address, PlatformSender, Told, Verdict } from './platform-sender.ts';

/** What a platform answered as it is kept: the status and the first kilobyte, or why there was no answer. */
export type Answer = { status: number | null; body: string | null; error: string | null };

/** How an attempt went; `retryAfterSeconds` where the platform asked for a pause. */
export type Attempt = { verdict: Verdict; answer: Answer; retryAfterSeconds: number | null };

const mostKept = 1_024;

/** Some platforms repeat in their answer what they were sent: what they wanted unhashed is not kept that way. */
const withoutUnhashed = (text: string, told: readonly Told[]): string => {
  const values = new Set(told.flatMap(({ unhashed }) => Object.values(unhashed)));
  let kept = text;
  for (const value of values) if (value && kept.includes(value)) kept = kept.replaceAll(value, '…');
  return kept.slice(0, mostKept).toWellFormed().replaceAll('\0', '');
};

/** Sends events to a platform and says what came of it; it never rejects. */
export const sendTold = async (
  outbound: Pick<Outbound, 'post'>,
  sender: PlatformSender,
  address: Address,
  told: readonly Told[],
): Promise<Attempt> => {
  const { url, body } = sender.request(address, told);
  const reply = await outbound.post({ url, headers: { 'Content-Type': 'application/json' }, body });
  if (reply.status === null) {
    const answer = { status: null, body: null, error: reply.error };
    return { verdict: 'later', answer, retryAfterSeconds: null };
  }
  const text = reply.body.toString();
  const seconds = Number(reply.headers['retry-after'] ?? Number.NaN);
  return {
    verdict: sender.judge({ status: reply.status, body: text }),
    answer: { status: reply.status, body: withoutUnhashed(text, told), error: null },
    retryAfterSeconds: Number.isFinite(seconds) && seconds >= 0 ? seconds : null,
  };
};
