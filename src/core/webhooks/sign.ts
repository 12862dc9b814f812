import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

const secretBytes = 32;

/** A new secret as Standard Webhooks spells it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(secretBytes).toString('base64')}`;

/** What the encryption of an endpoint's secrets is bound to. */
export const secretContext = ({ tenantId, endpointId }: { tenantId: string; endpointId: string }): string =>
  `webhook_secret/${tenantId}/${endpointId}`;

type Message = { id: string; payload: string; secrets: readonly string[]; now: Date };

/** The headers of Standard Webhooks: one signature for each secret, so that receivers verify with either during a rotation. */
export const signatureHeaders = ({ id, payload, secrets, now }: Message): Record<string, string> => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
  'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, payload)).join(' '),
});
