import { describe, expect, it } from 'vitest';
import { addFinding, type Finding } from './findings.ts';

const finding = (resource: string, found: number): Finding => ({
  ...{ product: 'shelf', mode: 'live', resource, found, removed: found, anonymized: 0 },
});

describe('addFinding', () => {
  it('adds up what was found in one place and keeps others apart', () => {
    const steps = [finding('a', 1), finding('b', 2), finding('a', 3), { ...finding('a', 4), mode: 'test' as const }];
    expect(steps.reduce<Finding[]>(addFinding, [])).toEqual([
      finding('a', 4),
      finding('b', 2),
      { ...finding('a', 4), mode: 'test' },
    ]);
  });
});
