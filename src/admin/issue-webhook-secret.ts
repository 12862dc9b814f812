import type { Queryable } from '../core/database/sql.ts';
import type { Encryption } from '../core/encryption/encryption.ts';
import { newId } from '../core/identifiers/identifier.ts';
import { newWebhookSecret, secretContext } from '../core/webhooks/sign.ts';
import { insertWebhookSecret } from './queries/insert-webhook-secret.ts';

type Order = { tenantId: string; endpointId: string; encryption: Encryption; now: Date };

/** Makes the secret an endpoint is signed for from now on and stores it encrypted; it is returned once and never again. */
export const issueWebhookSecret = async (
  db: Queryable,
  { tenantId, endpointId, encryption, now }: Order,
): Promise<string> => {
  const secret = newWebhookSecret();
  const encrypted = encryption.encrypt(secret, secretContext({ tenantId, endpointId }));
  await insertWebhookSecret(db, { tenantId, endpointId, id: newId('whsec', now), secret: encrypted, now });
  return secret;
};
