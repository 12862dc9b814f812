import { describe, expect, it } from 'vitest';
import { canCompare } from './compare-documents.ts';
import { changesBetween, isLater, isNewMajor, type Release, readRelease, spell } from './compatibility.ts';

type Part = { [member: string]: Part } & { [index: number]: Part };

/** What breaks clients of `affiliates`; each change is made to its document as it was released last. */
const breaks: readonly [name: string, change: (document: Part) => void, said: RegExp][] = [
  [
    'an event that is gone',
    ({ paths }) => delete at(paths, '/affiliates/v1/conversions', 'post', 'callbacks')['conversion.created'],
    /^webhook `conversion.created` of `recordConversion`: api path removed/,
  ],
  [
    'a member of every webhook by another name',
    ({ components }) => {
      for (const [name, schema] of Object.entries(at(components, 'schemas')))
        if (name.endsWith('Webhook')) {
          rename(at(schema, 'properties'), 'timestamp', 'sentAt');
          schema.required = ['event', 'sentAt', 'data'] as unknown as Part;
        }
    },
    /^webhook `conversion.created` of `recordConversion`: removed the required property `timestamp`/,
  ],
  [
    'the data of a webhook in another type',
    ({ components }) =>
      Object.assign(at(components, 'schemas', 'ConversionCreatedWebhook', 'properties'), { data: { type: 'string' } }),
    /^webhook `conversion.created` of `recordConversion`: .*`data` .*`type` changed/,
  ],
  [
    'a header of every webhook that is gone',
    ({ components }) => {
      for (const callback of Object.values(at(components, 'callbacks')))
        for (const { post } of Object.values(callback))
          Object.assign(at(post), { parameters: [{ $ref: '#/components/parameters/WebhookId' }] });
    },
    /^webhook `conversion.created` of `recordConversion`: .*`webhook-signature`/i,
  ],
  [
    'a scope that fewer keys have',
    ({ paths }) => Object.assign(at(paths, '/affiliates/v1/offers', 'get'), { 'x-scope': 'write' }),
    /^`GET \/affiliates\/v1\/offers`: needs the scope `write` instead of `read`/,
  ],
  [
    'a scope where none was needed',
    ({ paths }) => Object.assign(at(paths, '/r/{code}', 'get'), { 'x-scope': 'read' }),
    /^`GET \/r\/\{code\}`: needs the scope `read` instead of `none`/,
  ],
  [
    'a smaller body',
    ({ paths }) =>
      Object.assign(at(paths, '/affiliates/v1/offers', 'post', 'requestBody', 'content', 'application/json'), {
        'x-max-bytes': 100,
      }),
    /^`POST \/affiliates\/v1\/offers`: a body of `application\/json` may have 100 bytes instead of 1048576/,
  ],
  [
    'a key in another header',
    ({ components }) =>
      Object.assign(at(components, 'securitySchemes'), { apiKey: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } }),
    /^`apiKey` is sent as apiKey header X-Api-Key instead of http bearer/,
  ],
  [
    'a key by another scheme',
    ({ components }) => Object.assign(at(components, 'securitySchemes', 'apiKey'), { scheme: 'basic' }),
    /^`apiKey` is sent as http basic instead of http bearer/,
  ],
  [
    'a conflict that is gone',
    ({ paths }) => delete at(paths, '/affiliates/v1/conversions', 'post', 'responses')[409],
    /^`POST \/affiliates\/v1\/conversions`: removed the non-success response with the status `409`/,
  ],
  [
    'errors in another media type',
    ({ components }) => {
      for (const { content } of Object.values(at(components, 'responses')))
        if (content) rename(content, 'application/json', 'application/problem+json');
    },
    /^`POST \/affiliates\/v1\/conversions`: .*application\/problem\+json/,
  ],
  [
    'an operation by another name',
    ({ paths }) => Object.assign(at(paths, '/affiliates/v1/offers', 'get'), { operationId: 'listAllOffers' }),
    /^`GET \/affiliates\/v1\/offers`: .*operation id.*`listOffers`/,
  ],
  [
    'an operation under another tag',
    ({ paths }) => Object.assign(at(paths, '/affiliates/v1/offers', 'get'), { tags: ['Deals'] }),
    /^`GET \/affiliates\/v1\/offers`: .*tag `Offers` removed/,
  ],
  [
    'a schema by another name',
    (document) => {
      rename(at(document, 'components', 'schemas'), 'Offer', 'Deal');
      refer(document, '#/components/schemas/Offer', '#/components/schemas/Deal');
    },
    /^removed the schema `Offer`/,
  ],
  [
    'another default of a parameter',
    ({ components }) => Object.assign(at(components, 'parameters', 'Limit', 'schema'), { default: 5 }),
    /^`GET \/affiliates\/v1\/offers`: .*`limit`, default value was changed from `20/,
  ],
  [
    'another default of a member',
    ({ components }) =>
      Object.assign(at(components, 'schemas', 'OfferInput', 'properties', 'attributionWindowDays'), { default: 7 }),
    /^`POST \/affiliates\/v1\/offers`: .*`attributionWindowDays`.* default/,
  ],
  [
    'a member of a reply that is gone, required or not',
    ({ components }) => delete at(components, 'schemas', 'Offer', 'properties').description,
    /^`GET \/affiliates\/v1\/offers`: removed the .*`.*description`/,
  ],
];

const at = (part: Part | undefined, ...path: string[]): Part => {
  const found = path.reduce<Part | undefined>((value, member) => value?.[member], part);
  if (!found) throw new Error(`The document has no ${path.join('.')}`);
  return found;
};
const rename = (part: Part, from: string, to: string): void => {
  if (!(from in part)) return;
  part[to] = at(part, from);
  delete part[from];
};
const refer = (part: Part, from: string, to: string): void => {
  for (const [name, member] of Object.entries(part))
    if (name === '$ref' && (member as unknown) === from) part[name] = to as unknown as Part;
    else if (typeof member === 'object' && member !== null) refer(member, from, to);
};

const released = readRelease('affiliates', 'released') as Release;

/** The release with a change made to its document, and to what clients are generated from. */
const changed = (change: (document: Part) => void): Release => {
  const document = structuredClone(released.document);
  change(document as Part);
  return { ...released, document };
};
const breaksOf = (now: Release, intended = {}): string[] =>
  changesBetween('affiliates', released, now, intended)
    .filter(({ isBreaking }) => isBreaking)
    .map(spell);

describe.skipIf(!canCompare())('the comparison with the last release', () => {
  it('finds nothing where nothing changed', () => expect(changesBetween('affiliates', released, released)).toEqual([]));

  it.each(breaks)('refuses %s', (_, change, said) => {
    const now = changed(change);
    expect(now.document).not.toEqual(released.document);
    expect(breaksOf(now)).toContainEqual(expect.stringMatching(said));
  });

  it('passes and tells what is added', () => {
    const now = changed(({ components, paths }) => {
      at(components, 'schemas', 'Offer', 'properties').note = {
        type: 'string',
        description: 'A note',
      } as unknown as Part;
      at(components, 'schemas', 'OfferInput', 'properties').note = { type: 'string' } as unknown as Part;
      at(paths).added = {} as Part;
      rename(at(paths), 'added', '/affiliates/v1/notes');
      at(paths, '/affiliates/v1/notes').get = structuredClone(at(paths, '/affiliates/v1/offers', 'get'));
      Object.assign(at(paths, '/affiliates/v1/notes', 'get'), { operationId: 'listNotes' });
      delete at(paths, '/affiliates/v1/offers', 'get')['x-scope'];
      Object.assign(at(paths, '/affiliates/v1/offers', 'post', 'requestBody', 'content', 'application/json'), {
        'x-max-bytes': 2_000_000,
      });
    });
    expect(breaksOf(now)).toEqual([]);
    expect(changesBetween('affiliates', released, now).map(spell)).toContain(
      '`GET /affiliates/v1/notes`: endpoint added',
    );
  });
});

describe.skipIf(!canCompare())('the comparison of catalogues', () => {
  it('refuses a code by another name, a status and an operation that are gone', () => {
    const errors = structuredClone(released.errors);
    const byCode = (code: string) => errors.find((entry) => entry.code === code) as (typeof errors)[number];
    byCode('DUPLICATE_CONVERSION').code = 'CONFLICT';
    byCode('INVALID_TRANSITION').replies = [];
    byCode('VALIDATION_ERROR').replies[0]?.operations.shift();
    expect(breaksOf({ ...released, errors })).toEqual([
      '`listAffiliates` no longer answers 400 with the error code `VALIDATION_ERROR`',
      'the error code `DUPLICATE_CONVERSION` is gone',
      'the error code `INVALID_TRANSITION` is no longer answered with 409',
    ]);
  });
});

describe.skipIf(!canCompare())('the comparison of what clients are generated from', () => {
  const clients = (change: (document: Part) => void): Release => {
    const document = structuredClone(released.clients);
    change(document as Part);
    return { ...released, clients: document };
  };
  const withoutDetails = clients(({ components }) => {
    delete at(components, 'schemas').ErrorDetail;
    rename(at(components, 'schemas', 'Offer', 'properties'), 'url', 'address');
  });

  it('refuses names that are gone there alone', () =>
    expect(breaksOf(withoutDetails)).toEqual(
      expect.arrayContaining([
        'generated clients lose the schema ErrorDetail',
        'generated clients lose the property Offer.url',
      ]),
    ));

  it('refuses another name for a parameter of a path, whatever else changes with it', () => {
    const renamed = ({ paths, components }: Part): void => {
      rename(at(paths), '/affiliates/v1/offers/{offerId}', '/affiliates/v1/offers/{id}');
      Object.assign(at(components, 'parameters', 'OfferId'), { name: 'id' });
      Object.assign(at(paths, '/affiliates/v1/offers/{id}', 'get'), { 'x-scope': 'write' });
    };
    expect(breaksOf({ ...changed(renamed), clients: clients(renamed).clients })).toEqual([
      '`GET /affiliates/v1/offers/{offerId}`: needs the scope `write` instead of `read`',
      'generated clients lose the parameter getOffer.offerId',
      'generated clients lose the parameter updateOffer.offerId',
    ]);
  });

  it('passes what is meant to go, and tells why', () => {
    const intended = { 'schema ErrorDetail': 'a map of texts', 'property Offer.url': 'it misled' };
    const changes = changesBetween('affiliates', released, withoutDetails, intended);
    expect(changes.filter(({ isBreaking }) => isBreaking)).toEqual([]);
    expect(changes.map(spell)).toContain('generated clients lose the schema ErrorDetail: a map of texts');
  });

  it('refuses an intention that nothing follows, and one without a reason', () => {
    expect(breaksOf(released, { 'schema Offer': 'a try' })).toEqual([
      'the schema Offer is meant to be gone and is not',
    ]);
    expect(breaksOf(withoutDetails, { 'schema ErrorDetail': '' })).toContain(
      'generated clients lose the schema ErrorDetail',
    );
  });
});

describe('a version', () => {
  it.each([
    ['1.1.1', '1.1.0', true, false],
    ['1.10.0', '1.9.0', true, false],
    ['2.0.0', '1.9.9', true, true],
    ['1.1.0', '1.1.0', false, false],
    ['1.0.9', '1.1.0', false, false],
    ['0.9.0', '1.1.0', false, false],
  ])('%s after %s: later %s, a new major one %s', (version, older, later, major) => {
    expect(isLater(version, older)).toBe(later);
    expect(isNewMajor(version, older)).toBe(major);
  });
});
