import { describe, expect, it } from 'vitest';
import { readRequestedView } from './requested-view.ts';

const nothing = { environment: null, previewId: null, debugToken: null, isFresh: false };

describe('readRequestedView', () => {
  it.each([
    [{}, {}],
    [{ environment: '' }, {}],
    [{ environment: 'staging' }, { environment: 'staging' }],
    [{ environment: 'staging_conv_low_cache=1' }, { environment: 'staging', isFresh: true }],
    [{ environment: '_conv_low_cache=1' }, { isFresh: true }],
    [{ _conv_low_cache: '1' }, { isFresh: true }],
    [{ _conv_low_cache: '0' }, {}],
    [
      { exp: '5', debug_token: 'dbg' },
      { previewId: '5', debugToken: 'dbg' },
    ],
  ])('reads %o', (query, expected) => {
    expect(readRequestedView(query as Record<string, string>, undefined)).toEqual({ ...nothing, ...expected });
  });

  it('takes the token of the header before that of the query', () => {
    expect(readRequestedView({ debug_token: 'query' }, 'header').debugToken).toBe('header');
  });
});
