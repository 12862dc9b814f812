import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../database/sql.ts';
import type { JobCall } from '../../jobs/job.ts';
import { createLog } from '../../logs/log.ts';
import { startProduct } from '../../testing/start-product.ts';
import { importExchangeRates } from './import-exchange-rates.ts';

const { database } = await startProduct();

const file = (day: string, usd: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01">
  <Cube><Cube time='${day}'><Cube currency='USD' rate='${usd}'/><Cube currency='JPY' rate='181.43'/></Cube></Cube>
  </gesmes:Envelope>`;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server that stands in for the bank. */
const givenBank = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const now = new Date('2026-11-27T12:00:00Z');

/** What one attempt throws, logs and leaves to be done later. */
const importFrom = async (url: string, { timeoutMs = 15_000, payload = {} as unknown } = {}) => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const call = { database, log, payload, now } as unknown as JobCall;
  await importExchangeRates({ url, timeoutMs })(call);
  return { log: lines.map((line) => JSON.parse(line)), again: await takeWaiting() };
};

const waiting = z.strictObject({ payload: z.unknown(), minutes: z.number() });
const takeWaiting = () =>
  database.any(sql.type(waiting)`
    DELETE FROM graphile_worker._private_jobs
    RETURNING payload, (extract(epoch FROM run_at - ${now.toISOString()}::timestamptz) / 60)::integer AS minutes
  `);

/** One line without a stack that names the variable, and the same job later. */
const triedAgain = (message: RegExp, minutes = 1, failures = 1) => ({
  log: [{ level: 'warn', time: expect.any(String), msg: expect.stringMatching(message) }],
  again: [{ payload: { failures }, minutes }],
});

const row = z.strictObject({ currency: z.string(), published_on: z.string(), rate: z.string() });
const stored = () =>
  database.any(sql.type(row)`
    SELECT currency, published_on, rate FROM core.exchange_rate ORDER BY published_on, currency
  `);

describe('importExchangeRates', () => {
  it('stores what the bank publishes, once, and again without harm', async () => {
    const url = await givenBank((_request, response) => void response.end(file('2026-11-20', '1.15790')));
    for (const _time of [1, 2]) expect(await importFrom(url)).toEqual({ log: [], again: [] });
    expect(await stored()).toEqual([
      { currency: 'JPY', published_on: '2026-11-20', rate: '181.43' },
      { currency: 'USD', published_on: '2026-11-20', rate: '1.15790' },
    ]);
  });

  it('corrects a day that is known and adds the next', async () => {
    let current = file('2026-11-20', '1.2');
    const url = await givenBank((_request, response) => void response.end(current));
    await importFrom(url);
    current = file('2026-11-23', '1.3');
    await importFrom(url);
    expect((await stored()).map((rate) => `${rate.published_on} ${rate.currency} ${rate.rate}`)).toEqual([
      '2026-11-20 JPY 181.43',
      '2026-11-20 USD 1.2',
      '2026-11-23 JPY 181.43',
      '2026-11-23 USD 1.3',
    ]);
  });

  it('lets imports at once wait for each other', async () => {
    const url = await givenBank((_request, response) => void response.end(file('2026-11-24', '1.4')));
    const imports = await Promise.all(Array.from({ length: 8 }, () => importFrom(url)));
    expect(imports).toEqual(Array(8).fill({ log: [], again: [] }));
  });

  it('follows the bank to where its file has gone', async () => {
    const url = await givenBank((request, response) => {
      if (request.url === '/new') response.end(file('2026-11-25', '1.5'));
      else response.writeHead(302, { Location: '/new' }).end();
    });
    expect((await importFrom(`${url}/old`)).log).toEqual([]);
    expect((await stored()).at(-1)).toMatchObject({ published_on: '2026-11-25' });
  });

  const megabyte = Buffer.alloc(1024 * 1024, ' ');
  it.each<[string, RequestListener, RegExp]>([
    ['a page', (_request, response) => response.end('<html><body>Closed</body></html>'), /no file of reference rates/],
    ['an empty answer', (_request, response) => response.end(), /no file of reference rates/],
    ['an error', (_request, response) => response.writeHead(503).end(file('2026-11-26', '1')), /status 503/],
    ['nothing new', (_request, response) => response.writeHead(204).end(), /status 204/],
    ['no UTF-8', (_request, response) => response.end(Buffer.from([0xff, 0xfe])), /encoded data was not valid/],
    [
      'half an answer',
      (_request, response) => {
        response.writeHead(200, { 'Content-Length': 9_999 });
        response.write(file('2026-11-26', '1'), () => response.destroy());
      },
      /other side closed/,
    ],
    [
      'more than 16 MiB',
      (_request, response) => {
        const send = (): unknown => response.destroyed || response.write(megabyte, send);
        send();
      },
      /more than 16777216 bytes/,
    ],
  ])('stores nothing of %s, warns and tries again', async (_name, answer, message) => {
    const before = await stored();
    expect(await importFrom(await givenBank(answer))).toEqual(triedAgain(message));
    expect(await stored()).toEqual(before);
  });

  it('does not wait for ever', async () => {
    const silent = await givenBank(() => {});
    const slow = await givenBank((_request, response) => void response.write('<Envelope>'));
    for (const url of [silent, slow])
      expect(await importFrom(url, { timeoutMs: 200 })).toEqual(triedAgain(/aborted due to timeout$/));
  });

  it('warns in one line where nobody answers, and tries again ever later', async () => {
    const url = await givenBank(() => {});
    for (const close of closers.splice(0)) close();
    for (const [failures, minutes] of [1, 4, 16, 60, 60].entries())
      expect(await importFrom(url, { payload: { failures } })).toEqual(
        triedAgain(
          new RegExp(`^No exchange rates from EXCHANGE_RATES_URL .* again in ${minutes} min: .*ECONNREFUSED`),
          minutes,
          failures + 1,
        ),
      );
  });
});
