import type { Outbound } from '../outbound/outbound.ts';
import { readRetryAfter } from '../time/retry-after.ts';
import type { Address, PlatformSender, Told, Verdict } from './platform-sender.ts';
import { withoutValues } from './without-values.ts';

/** What a platform answered as it is kept: the status and the first kilobyte, or why there was no answer. */
export type Answer = { status: number | null; body: string | null; error: string | null };

/** How an attempt went; `retryAfterMs` where the platform asked for a pause, `wasStopped` where this process must end. */
export type Attempt = { verdict: Verdict; answer: Answer; retryAfterMs: number | undefined; wasStopped?: true };

/** With what, where and as whom to send. */
type Sending = { outbound: Pick<Outbound, 'post'>; sender: PlatformSender; address: Address; clock(): Date };

const mostKept = 1_024;
const hashes = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi;

/** What of credentials may not be shown. */
const secretsOf = ({ hint }: PlatformSender, { credentials }: Address): string[] => {
  const shown = hint(credentials);
  return Object.entries(credentials).flatMap(([name, value]) => (shown[name] === value ? [] : value));
};

/**
 * Some platforms repeat in their answer what they were sent: nothing of it is kept that was told of a person, hashed or
 * not, and no secret of the destination, which travels in the address.
 */
const toKept = (text: string, { sender, address }: Sending, told: readonly Told[]): string => {
  const unhashed = told.flatMap((one) => Object.values(one.unhashed)).filter((value) => value !== undefined);
  const kept = withoutValues(text, [...unhashed, ...secretsOf(sender, address)]).replace(hashes, '…');
  return kept.slice(0, mostKept).toWellFormed().replaceAll('\0', '');
};

/** Sends events to a platform and says what came of it; it never rejects. */
export const sendTold = async (sending: Sending, told: readonly Told[]): Promise<Attempt> => {
  const { outbound, sender, address, clock } = sending;
  const { url, body } = sender.request(address, told);
  const reply = await outbound.post({ url, headers: { 'Content-Type': 'application/json' }, body });
  if (reply.status === null) {
    const answer = { status: null, body: null, error: reply.error };
    return { verdict: 'later', answer, retryAfterMs: undefined, ...(reply.wasStopped && { wasStopped: true }) };
  }
  const text = reply.body.toString();
  return {
    verdict: sender.judge({ status: reply.status, body: text }),
    answer: { status: reply.status, body: toKept(text, sending, told), error: null },
    retryAfterMs: readRetryAfter(reply.headers['retry-after'], clock()),
  };
};
