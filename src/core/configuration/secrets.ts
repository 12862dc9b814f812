import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Configuration } from './configuration.ts';
import { makeVariables, readVariables, writeVariables } from './variables-file.ts';

/** The operator's token and the key of all keyed hashes. */
export type Secrets = { adminToken: string; secretKey: string };

/** Takes each secret from the environment, else from `DATA_DIR/secrets.env`, where it is made once, whoever else starts meanwhile. */
export const readSecrets = ({ adminToken, secretKey, dataDirectory }: Configuration): Secrets => {
  if (adminToken && secretKey) return { adminToken, secretKey };
  const path = join(dataDirectory, 'secrets.env');
  const made = {
    ADMIN_TOKEN: `operator_${randomBytes(24).toString('base64url')}`,
    SECRET_KEY: randomBytes(32).toString('base64url'),
  };
  makeVariables(path, made);
  const kept = readVariables(path);
  const complete = { ...made, ...kept };
  if (!kept.ADMIN_TOKEN || !kept.SECRET_KEY) writeVariables(path, complete);
  return { adminToken: adminToken ?? complete.ADMIN_TOKEN, secretKey: secretKey ?? complete.SECRET_KEY };
};
