import { describe, expect, it } from 'vitest';
import type { Fault } from '../core/errors/failure.ts';
import { attributionDialect } from './dialect.ts';

const context = { operationId: 'trackClick', requestId: 'req_abc123', now: new Date('2026-01-31T06:00:00.999Z') };
const meta = { timestamp: '2026-01-31T06:00:00Z', requestId: 'req_abc123' };
const fault = (path: string, keyword: string, message = 'Must be at most 5'): Fault => ({
  ...{ in: 'body', path, keyword, message },
});
const errorOf = (faults: Fault[], operationId = 'trackClick') => {
  const spoken = { code: 'invalid_request', status: 400, message: 'Invalid request body', faults };
  const { body } = attributionDialect.refusal(spoken, { ...context, operationId });
  return (body as { error: object }).error;
};

describe('the attribution dialect', () => {
  it('frames successes', () => {
    expect(JSON.stringify(attributionDialect.frame({ data: { a: 1 } }, context))).toBe(
      JSON.stringify({ success: true, data: { a: 1 }, meta }),
    );
  });

  it('spells refusals with the field and the reason', () => {
    const details = { field: 'fbclid', reason: 'expired' };
    const refusal = { code: 'invalid_fbclid', status: 400, message: 'This fbclid has expired', details };
    expect(attributionDialect.refusal(refusal, context)).toEqual({
      mediaType: 'application/json',
      body: { success: false, error: { code: 'invalid_fbclid', message: 'This fbclid has expired', details }, meta },
    });
  });

  it('tells a missing field before a malformed one, by another code where something is tracked', () => {
    const faults = [fault('a', 'type'), fault('b', 'minLength', 'Must not be empty'), fault('c', 'required')];
    const missing = {
      message: 'Missing required parameter: b',
      details: { field: 'b', reason: 'required_field_missing' },
    };
    expect(errorOf(faults)).toEqual({ code: 'missing_required_field', ...missing });
    expect(errorOf(faults, 'createStore')).toEqual({ code: 'invalid_request', ...missing });
    expect(errorOf([fault('', 'required')])).toMatchObject({ message: 'Missing required parameter: body' });
  });

  it('tells an empty parameter that may be left out from a missing one', () => {
    const faults = [{ ...fault('storeId', 'minLength', 'Must not be empty'), in: 'query' as const }];
    expect(errorOf(faults, 'listClicks')).toEqual({
      ...{ code: 'invalid_request', message: 'storeId must not be empty' },
      details: { field: 'storeId', reason: 'too_short' },
    });
  });

  it.each([
    ['type', 'invalid_type'],
    ['enum', 'unknown_value'],
    ['minLength', 'too_short'],
    ['maxLength', 'too_long'],
    ['minimum', 'out_of_range'],
    ['maximum', 'out_of_range'],
    ['pattern', 'invalid_format'],
    ['format', 'invalid_format'],
  ])('says of a broken %s: %s', (keyword, reason) => {
    expect(errorOf([fault('products.0.price', keyword), fault('z', 'type')])).toEqual({
      code: 'invalid_request',
      message: 'products.0.price must be at most 5',
      details: { field: 'products.0.price', reason },
    });
  });

  it('leaves an abbreviation as it is', () => {
    const { message } = errorOf([fault('storeId', 'encoding', 'NUL characters are not allowed')]) as {
      message: string;
    };
    expect(message).toBe('storeId NUL characters are not allowed');
  });

  it('names no field where the whole body is at fault', () => {
    expect(errorOf([fault('', 'json', 'Body is not valid JSON')])).toEqual({
      code: 'invalid_request',
      message: 'Body is not valid JSON',
    });
  });
});
