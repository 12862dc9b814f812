import { expect, it } from 'vitest';
import { newLinkCode } from './link-code.ts';

it('newLinkCode makes codes of 8 small letters and digits that do not repeat', () => {
  const codes = Array.from({ length: 10_000 }, newLinkCode);
  for (const code of codes) expect(code).toMatch(/^[a-z0-9]{8}$/);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(codes.join('')).size).toBe(36);
});
