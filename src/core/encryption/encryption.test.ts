import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEncryption } from './encryption.ts';

const secretKey = () => randomBytes(32).toString('base64url');
const encryption = createEncryption(secretKey());

describe('createEncryption', () => {
  it('reads back what it wrote, and never writes the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, context) => {
        const [first, second] = [encryption.encrypt(text, context), encryption.encrypt(text, context)];
        expect(first).toMatch(/^v1\.[\w-]+$/);
        expect(first).not.toBe(second);
        expect(encryption.decrypt(first, context)).toBe(text);
      }),
    );
  });

  it('reads nothing under another secret or in another context', () => {
    const encrypted = encryption.encrypt('whsec_1', 'org_1/whe_1');
    expect(() => createEncryption(secretKey()).decrypt(encrypted, 'org_1/whe_1')).toThrow();
    expect(() => encryption.decrypt(encrypted, 'org_2/whe_1')).toThrow();
  });

  it('reads nothing that was changed or cut', () => {
    const encrypted = encryption.encrypt('whsec_1', '');
    for (let at = 3; at < encrypted.length - 1; at++) {
      const changed = encrypted.slice(0, at) + (encrypted[at] === 'A' ? 'B' : 'A') + encrypted.slice(at + 1);
      expect(() => encryption.decrypt(changed, '')).toThrow();
      expect(() => encryption.decrypt(encrypted.slice(0, at), '')).toThrow();
    }
  });

  it('says so when a text is of a version it does not know', () => {
    expect(() => encryption.decrypt('v2.abc', '')).toThrow('version v2');
  });
});
