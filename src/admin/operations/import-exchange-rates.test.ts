import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf } from '../../core/testing/administration.ts';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';

const server = await startProduct();
const path = '/admin/v1/exchange-rates/import';
const xml = { 'Content-Type': 'application/xml' };

const day = (on: string, rates: Record<string, string>) =>
  `<Cube time="${on}">${Object.entries(rates).map(([currency, rate]) => `<Cube currency="${currency}" rate="${rate}"/>`)}</Cube>`.replaceAll(
    '>,<',
    '><',
  );
const file = (...days: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"><Cube>${days.join('\n')}</Cube></gesmes:Envelope>`;
const importFile = (text: string, client: TestClient = server.operator, headers: Record<string, string> = xml) =>
  client.post(path, text, { headers });
const ratesOn = async (on: string) => (await server.operator.get(`/admin/v1/exchange-rates?on=${on}`)).body.data;

describe('importExchangeRates', () => {
  it('stores the rates of a day, 200', async () => {
    const { status, body } = await importFile(
      file(day('2026-11-20', { USD: '1.1579', JPY: '181.43', GBP: '0.88110' })),
    );
    expect(status).toBe(200);
    expect(body).toEqual({ data: { days: 1, rates: 3, newestOn: '2026-11-20' } });
    expect(await ratesOn('2026-11-20')).toMatchObject({
      rates: [{ rate: '0.88110' }, { rate: '181.43' }, { rate: '1.1579' }],
    });
  });

  it('stores several days in any order, 200', async () => {
    const { body } = await importFile(
      file(day('2026-03-03', { USD: '1.3' }), day('2026-03-05', { USD: '1.5', JPY: '180' })),
    );
    expect(body.data).toEqual({ days: 2, rates: 3, newestOn: '2026-03-05' });
    expect(await ratesOn('2026-03-03')).toMatchObject({ publishedOn: '2026-03-03', rates: [{ rate: '1.3' }] });
  });

  it('bears repetition, corrects days that are known and keeps the others, 200', async () => {
    const before = file(day('2026-04-01', { USD: '1.1' }), day('2026-04-02', { USD: '1.20', JPY: '180' }));
    expect((await importFile(before)).body).toEqual((await importFile(before)).body);
    await importFile(file(day('2026-04-02', { USD: '1.21', CHF: '0.93' })));
    expect((await ratesOn('2026-04-01')).rates).toEqual([{ currency: 'USD', rate: '1.1' }]);
    expect((await ratesOn('2026-04-02')).rates).toEqual([
      { currency: 'CHF', rate: '0.93' },
      { currency: 'JPY', rate: '180' },
      { currency: 'USD', rate: '1.21' },
    ]);
  });

  it('stores the same file once for twenty who send it at once, 200', async () => {
    const text = file(
      ...Array.from({ length: 28 }, (_, index) =>
        day(`2025-02-${`${index + 1}`.padStart(2, '0')}`, { USD: '1.1', JPY: '150' }),
      ),
    );
    const replies = await Promise.all(Array.from({ length: 20 }, () => importFile(text)));
    expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect((await ratesOn('2025-02-28')).rates).toHaveLength(2);
  });

  it('reads a file of more than a megabyte, 200', async () => {
    const codes = Array.from(
      { length: 260 },
      (_, index) => `${'ABCDEFGHIJ'[index % 10]}${String.fromCharCode(65 + Math.floor(index / 10))}Z`,
    );
    const rates = Object.fromEntries(codes.map((code) => [code, '1.2345']));
    const days = Array.from({ length: 150 }, (_, index) =>
      new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const text = file(...days.map((on) => day(on, rates)));
    expect(text.length).toBeGreaterThan(1_048_576);
    expect((await importFile(text)).body.data).toEqual({ days: 150, rates: 39_000, newestOn: '2001-05-30' });
  });

  it.each([
    ['a page', '<html><body><p>Not found</p></body></html>'],
    ['half a file', file(day('2026-05-04', { USD: '1.1' })).slice(0, -20)],
    ['JSON', '{"USD": 1.1}'],
    ['white space', ' '],
    ['entities', `<!DOCTYPE a [<!ENTITY r "1.1">]>${file(day('2026-05-04', { USD: '&r;' }))}`],
    ['a wrong rate behind right ones', file(day('2026-05-04', { USD: '1.1' }), day('2026-05-05', { USD: '-1' }))],
  ])('refuses %s and stores nothing, 400', async (_name, text) => {
    const reply = await importFile(text);
    expect(mistakesOf(reply)).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: ['body : No file of reference rates'],
    });
    expect(reply.body.detail).toBe('The body is no file of reference rates');
    expect((await ratesOn('2026-05-05')).publishedOn).not.toMatch(/^2026-05/);
  });

  it('refuses a request without a body and one that is no UTF-8, 400', async () => {
    expect((await server.operator.request('POST', path)).status).toBe(400);
    expect((await server.operator.request('POST', path, { body: '', headers: xml })).status).toBe(400);
    const latin1 = Buffer.from('<Envelope>\xff</Envelope>', 'latin1');
    expect((await server.operator.request('POST', path, { body: latin1, headers: xml })).status).toBe(400);
  });

  it('refuses more than 16 MiB, 413, and other media types, 415', async () => {
    const { status, body } = await importFile(' '.repeat(16_777_217));
    expect(status).toBe(413);
    expect(body.code).toBe('payload_too_large');
    for (const type of ['application/json', 'text/xml', 'application/xml; charset=latin1']) {
      const reply = await importFile(file(), server.operator, { 'Content-Type': type });
      expect(reply.status).toBe(415);
      expect(reply.body.code).toBe('unsupported_media_type');
    }
  });

  it('is for the operator only, 403', async () => {
    const { client } = await givenAdministration(server);
    const { status, body } = await importFile(file(day('2026-06-01', { USD: '9' })), client);
    expect(status).toBe(403);
    expect(body).toMatchObject({ code: 'forbidden', detail: 'Only the operator may do this' });
  });

  it('is in the audit log of no organization', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const before = await listAudit(client);
    const headers = { ...xml, 'X-Organization-Id': organizationId };
    expectStatus(200, await importFile(file(day('2026-06-02', { USD: '1.1' })), server.operator, headers));
    expect(await listAudit(client)).toEqual(before);
  });
});
