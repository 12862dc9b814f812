import { describe, expect, it } from 'vitest';
import { startProduct } from '../testing/start-product.ts';
import { claimSecretKey, otherSecretKeyMessage } from './claim-secret-key.ts';
import { sql } from './sql.ts';

const { databaseUrl: url, database } = await startProduct();
const keyOf = (nth: number): string => `the ${nth}. secret key, of 32 characters or more`;

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')('claimSecretKey', () => {
  const forget = () => database.query(sql.typeAlias('nothing')`DELETE FROM core.secret_key_check`);

  it('lets servers with the key of the first one start, however often, and no others', async () => {
    await claimSecretKey({ url, secretKey: keyOf(1) });
    await claimSecretKey({ url, secretKey: keyOf(1) });
    await expect(claimSecretKey({ url, secretKey: keyOf(2) })).rejects.toThrow(otherSecretKeyMessage);
    await claimSecretKey({ url, secretKey: keyOf(1) });
  });

  it('has one of two keys that come first at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      await forget();
      const keys = [1, 2, 1, 2, 1, 2].map(keyOf);
      const ends = await Promise.allSettled(keys.map((secretKey) => claimSecretKey({ url, secretKey })));
      const granted = keys.filter((_, index) => ends[index]?.status === 'fulfilled');
      expect(granted).toHaveLength(3);
      expect(new Set(granted).size).toBe(1);
    }
  });

  it('takes a new key where the row of the old one was removed', async () => {
    await forget();
    await claimSecretKey({ url, secretKey: keyOf(3) });
    await expect(claimSecretKey({ url, secretKey: keyOf(1) })).rejects.toThrow(otherSecretKeyMessage);
  });
});
