import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyKinds, readKeyKind } from './key-kinds.ts';

const kinds: KeyKinds = new Map([
  ['simple', { live: 's_', test: 's_test_', scopes: ['read', 'write'] }],
  ['live only', { live: 'l_', scopes: ['read', 'write'] }],
  ['fine', { live: 'f_', test: 'f_test_', scopes: ['events:read', 'events:write', 'write', 'stats:read'] }],
]);

describe('readKeyKind', () => {
  it('takes the prefix of the mode', () => {
    expect(readKeyKind(kinds, { product: 'simple', mode: 'live' })).toMatchObject({ prefix: 's_' });
    expect(readKeyKind(kinds, { product: 'simple', mode: 'test' })).toMatchObject({ prefix: 's_test_' });
  });

  it('gives every scope of the product where none is asked for', () => {
    const scopes = ['events:read', 'events:write', 'write', 'stats:read'];
    expect(readKeyKind(kinds, { product: 'fine', mode: 'live' })).toEqual({ prefix: 'f_', scopes, storeId: null });
  });

  it('adds no scope to write that the product does not know', () => {
    const found = readKeyKind(kinds, { product: 'fine', mode: 'live', scopes: ['write'] });
    expect(found).toEqual({ prefix: 'f_', scopes: ['write'], storeId: null });
  });

  it('has a key belong to one store where the product has stores, and to none elsewhere', () => {
    const withStores: KeyKinds = new Map([...kinds, ['shops', { live: 'p_', scopes: ['read'], hasStore: true }]]);
    const wanted = { mode: 'live', storeId: 'store_1' } as const;
    expect(readKeyKind(withStores, { ...wanted, product: 'shops' })).toMatchObject({ storeId: 'store_1' });
    expect(readKeyKind(withStores, { product: 'shops', mode: 'live' })).toEqual({
      problems: { storeId: 'Required: a key of shops belongs to one store' },
    });
    expect(readKeyKind(withStores, { ...wanted, product: 'simple' })).toEqual({
      problems: { storeId: 'Keys of simple belong to no store' },
    });
  });

  it('says what is wrong, each mistake at its field', () => {
    expect(readKeyKind(kinds, { product: 'none', mode: 'live' })).toEqual({
      problems: { product: 'Must be one of: simple, live only, fine' },
    });
    expect(readKeyKind(kinds, { product: 'live only', mode: 'test', scopes: ['read', 'fly'] })).toEqual({
      problems: { mode: 'Keys of live only are live only', 'scopes.1': 'Must be one of: read, write' },
    });
  });

  it('keeps known scopes once and in the order of the product, whatever the order they come in', () => {
    const wanted = fc.array(fc.constantFrom('read', 'write'), { minLength: 1 });
    fc.assert(
      fc.property(wanted, (scopes) => {
        const expected = scopes.includes('write') ? ['read', 'write'] : ['read'];
        expect(readKeyKind(kinds, { product: 'simple', mode: 'live', scopes })).toEqual({
          prefix: 's_',
          scopes: expected,
          storeId: null,
        });
      }),
    );
  });
});
