import { describe, expect, it } from 'vitest';
import { externalId } from './external-id.ts';

describe('externalId', () => {
  it('keeps the case and the inner spaces of a shop’s ids', () => {
    expect(externalId(' User 42\n')).toBe('User 42');
  });
});
