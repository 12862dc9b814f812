import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentForClients } from '../../openapi/clients-document.ts';

type Schema = { description?: string; properties: Record<string, Schema> };
type Operation = { description: string; requestBody: { description: string } };
type Document = { paths: Record<string, { post: Operation }>; components: { schemas: Record<string, Schema> } };

const branch = (value: boolean) => ({
  required: ['success'],
  properties: { success: { description: `Always ${value}.`, type: 'boolean', enum: [value] } },
});

/** A document whose only operation answers with a choice; `merged` describes what its branches describe differently. */
const documentWith = (merged: object, operation: object = {}) => ({
  paths: {
    '/events': {
      post: { responses: { 200: { schema: { $ref: '#/components/schemas/Result' } } }, ...operation },
    },
  },
  components: {
    schemas: { Result: { description: 'A result.', oneOf: [branch(true), branch(false)], 'x-clients': { merged } } },
  },
});

describe('a choice that becomes one object', () => {
  it('is described as x-clients says', () => {
    const { components } = documentForClients(documentWith({ success: 'Whether it was.' })) as Document;
    expect(components.schemas.Result?.properties).toEqual({
      success: { description: 'Whether it was.', type: 'boolean' },
    });
  });

  it('is refused where the branches differ and nothing tells what is true of both', () => {
    expect(() => documentForClients(documentWith({}))).toThrow('x-clients has to describe success');
  });

  it('never tells clients of the ingestion API that a result is always refused', () => {
    const file = new URL('../../generated/ingestion.clients.openapi.json', import.meta.url);
    const { schemas } = (JSON.parse(readFileSync(file, 'utf8')) as Document).components;
    for (const name of ['BatchItemResult', 'ValidationResult'])
      expect(schemas[name]?.properties.success?.description).toMatch(/^Whether the event /);
  });
});

describe('x-clients', () => {
  it('describes operations and bodies anew', () => {
    const one = { description: 'One or many.', 'x-clients': { description: 'Many.' } };
    const document = documentForClients(documentWith({ success: '?' }, { ...one, requestBody: one })) as Document;
    expect(document.paths['/events']?.post).toMatchObject({
      description: 'Many.',
      requestBody: { description: 'Many.' },
    });
    expect(JSON.stringify(document)).not.toContain('x-clients');
  });

  it('leaves out a path, and a tag', () => {
    const out = { name: 'Redirect', 'x-clients': false };
    const { paths, ...rest } = documentWith({ success: '?' });
    const document = documentForClients({ ...rest, paths: { ...paths, '/r': out }, tags: [{ name: 'Events' }, out] });
    expect(document).toMatchObject({ tags: [{ name: 'Events' }] });
    expect(Object.keys((document as Document).paths)).toEqual(['/events']);
  });
});
