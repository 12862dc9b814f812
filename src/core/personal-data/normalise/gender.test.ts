import { describe, expect, it } from 'vitest';
import { genderInitial } from './gender.ts';

describe('genderInitial', () => {
  it.each([
    ['F', 'f'],
    [' Male ', 'm'],
    ['female', 'f'],
    ['divers', null],
    ['constructor', null],
  ])('reads %j as %j', (text, initial) => {
    expect(genderInitial(text)).toBe(initial);
  });
});
