import { credentialsContext } from '../core/destinations/reach-destination.ts';
import { senders } from '../core/destinations/senders.ts';
import type { Call } from '../core/http/operation.ts';
import { refuseFields } from '../core/http/problem-errors.ts';

/** An address as it is kept: without slashes at its end. One that the server may not send to is refused. */
export const readBaseUrl = <Sent extends string | null | undefined>(
  baseUrl: Sent,
  { outbound }: Pick<Call<never>, 'outbound'>,
): Sent => {
  const fault = typeof baseUrl === 'string' ? outbound.faultOf(baseUrl) : null;
  if (fault) throw refuseFields({ baseUrl: fault });
  return (typeof baseUrl === 'string' ? baseUrl.replace(/\/+$/, '') : baseUrl) as Sent;
};

/** Credentials as they are kept, and what of them may be seen. */
export const keepCredentials = (
  { tenantId, id, platform }: { tenantId: string; id: string; platform: string },
  credentials: Record<string, string>,
  { encryption }: Pick<Call<never>, 'encryption'>,
): { credentials: string; credentialsHint: Record<string, string> } => {
  const sender = senders[platform as keyof typeof senders];
  if (!sender) throw refuseFields({ platform: `Nothing can be sent to ${platform} yet` });
  const context = credentialsContext({ tenantId, destinationId: id });
  return {
    credentials: encryption.encrypt(JSON.stringify(credentials), context),
    credentialsHint: sender.hint(credentials),
  };
};
