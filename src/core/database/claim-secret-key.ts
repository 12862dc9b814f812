import { keyedHash } from '../identifiers/keyed-hash.ts';
import { withClient } from './client.ts';

/** What a server is told that would start with another key. */
export const otherSecretKeyMessage =
  'SECRET_KEY is not the key of this database: set SECRET_KEY and ADMIN_TOKEN as its other servers have them, or copy ' +
  'secrets.env from their DATA_DIR';

/**
 * Makes this the key of a database that has none yet, and refuses any other key: what is hashed under it could not be
 * recognised, what is encrypted not be read. Of several first starters the primary key lets one decide.
 */
export const claimSecretKey = ({ url, secretKey }: { url: string; secretKey: string }): Promise<void> =>
  withClient({ url, name: 'tributary-start' }, async (client) => {
    const mine = keyedHash(secretKey)('the secret key of this database');
    await client.query('INSERT INTO core.secret_key_check (key_hash) VALUES ($1) ON CONFLICT DO NOTHING', [mine]);
    const { rows } = await client.query<{ key_hash: string }>('SELECT key_hash FROM core.secret_key_check');
    if (rows[0]?.key_hash !== mine) throw new Error(otherSecretKeyMessage);
  });
