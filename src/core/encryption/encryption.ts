import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps secrets that the server must be able to read again. `context` names what a text belongs to; with another it cannot be read. */
export type Encryption = {
  encrypt(text: string, context: string): string;
  decrypt(encrypted: string, context: string): string;
};

const version = 'v1';
const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM under a key derived from the server's secret; the text is `v1.` and base64url of nonce, ciphertext and tag. */
export const createEncryption = (secretKey: string): Encryption => {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'tributary encryption v1', 32));
  return {
    encrypt: (text, context) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(context));
      const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return `${version}.${Buffer.concat(parts).toString('base64url')}`;
    },
    decrypt: (encrypted, context) => {
      const [given, encoded = ''] = encrypted.split('.');
      if (given !== version) throw new Error(`This version does not know encrypted texts of version ${given}`);
      const bytes = Buffer.from(encoded, 'base64url');
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(-tagBytes));
      return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
    },
  };
};
