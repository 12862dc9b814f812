import { describe, expect, it } from 'vitest';
import { matchesTag } from './entity-tag.ts';

describe('matchesTag', () => {
  it.each(['"a-br"', 'W/"a-br"', '"b", "a-br"', '*'])('takes %s', (value) =>
    expect(matchesTag(value, '"a-br"')).toBe(true),
  );
  it.each([undefined, '', '"a"', 'a-br', '"a-gzip"'])('does not take %s', (value) =>
    expect(matchesTag(value, '"a-br"')).toBe(false),
  );
});
