import { describe, expect, it } from 'vitest';
import { comparablePhone, identityHasher, keptPhones, readHash, sha256Hex } from './identity.ts';

const hash = identityHasher((text) => `keyed ${text}`, 'org_1');
const hashed = sha256Hex('+493099999999');

describe('identityHasher', () => {
  it('takes a value that arrives hashed, in upper case too, for the same person as its clear text', () => {
    expect(hash(hashed)).toBe(hash('+493099999999'));
    expect(hash(hashed.toUpperCase())).toBe(hash('+493099999999'));
  });
});

describe('readHash', () => {
  it.each([
    [hashed, hashed],
    [hashed.toUpperCase(), hashed],
    [hashed.slice(1), null],
    [`${hashed}0`, null],
    [`g${hashed.slice(1)}`, null],
  ])('reads %s as %s', (text, read) => expect(readHash(text)).toBe(read));
});

describe('comparablePhone', () => {
  it.each([
    ['+49 30 99999999', {}, '+493099999999'],
    ['493099999999', {}, '+493099999999'],
    ['0049 30 99999999', {}, '+493099999999'],
    ['030 99999999', { store: 'DE' }, '+493099999999'],
    ['030 99999999', { store: null, customer: 'de' }, '+493099999999'],
    ['030 99999999', { store: 'US', customer: 'DE' }, '+493099999999'],
    ['030 99999999', {}, '03099999999'],
    [` ${hashed.toUpperCase()} `, { store: 'DE' }, hashed],
    ['none', { store: 'DE' }, null],
    ['', {}, null],
  ])('reads %s of %j as %s', (text, countries, phone) => expect(comparablePhone(text, countries)).toBe(phone));
});

describe('keptPhones', () => {
  it.each([
    ['+49 (30) 9999-9999', ['+493099999999', '493099999999', '00493099999999']],
    ['030 99999999', ['03099999999']],
    [hashed.toUpperCase(), [hashed]],
    ['none', []],
  ])('has of %s %j', (text, phones) => expect(keptPhones(text)).toEqual(phones));
});
