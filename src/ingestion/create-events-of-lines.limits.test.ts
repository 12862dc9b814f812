import { describe, expect, it } from 'vitest';
import { sql } from '../core/database/sql.ts';
import { startProduct } from '../core/testing/start-product.ts';
import { wire } from '../core/testing/wire.ts';
import { givenStore, uniqueEventId } from './testing/fixtures.ts';
import { lineRequest } from './testing/line-request.ts';
import { countedEvents, sendLines } from './testing/sending.ts';

const server = await startProduct();
const [lineBytes, bodyBytes, mostLines] = [65_536, 33_554_432, 10_000];
const refused = (index: number, message: string, error = 'validation_failed') => ({
  ...{ index, eventId: null, success: false, error, message },
});
const summary = (accepted: number, duplicates: number, failed: number) => ({
  summary: { accepted, duplicates, failed },
});
const tooLarge = `Request body is larger than ${bodyBytes} bytes`;
const tooLong = `A line has at most ${lineBytes} bytes`;

/** A line of so many bytes with what ends it, of an event unless told otherwise. */
const lineOf = (bytes: number, start = '{"eventName":"PageView","customData":{"a":"', end = '"}}') =>
  `${start}${'x'.repeat(bytes - start.length - end.length)}${end}`;

describe('createEvents, a stream of lines', () => {
  it('takes a line of 64 KiB, however it ends, and refuses one byte more, 200', async () => {
    const { client } = await givenStore(server);
    const [fits, isLong] = [lineOf(lineBytes), lineOf(lineBytes + 1)];
    const { body } = await sendLines(client, `${fits}\n${isLong}\n${fits}\r\n${isLong}\r\n${fits}`);
    expect(body).toMatchObject([
      { success: true },
      refused(1, tooLong),
      { success: true },
      refused(3, tooLong),
      { success: true },
      summary(3, 0, 2),
    ]);
  });

  it('answers long lines in smaller groups, so that it never holds all of them, 200', async () => {
    const { key } = await givenStore(server);
    const request = lineRequest(server.origin, key);
    request.write(`${lineOf(lineBytes)}\n`.repeat(40));
    expect(await request.read(30)).toHaveLength(30);
    request.end();
    expect((await request.rest()).lines.at(-1)).toEqual(summary(40, 0, 0));
  });

  it('takes lines of any length one after the other without keeping them, 200', async () => {
    const { client } = await givenStore(server);
    const { body } = await sendLines(
      client,
      `${'x'.repeat(10_000_000)}\n{"eventName":"PageView"}\n${'y'.repeat(70_000)}`,
    );
    expect(body).toMatchObject([refused(0, tooLong), { success: true }, refused(2, tooLong), summary(1, 0, 2)]);
  });

  it('takes 10,000 lines, and says that it does not read more, 200', async () => {
    const { client } = await givenStore(server);
    const lines = Array.from({ length: mostLines + 1 }, () => ({ eventName: 'PageView', eventId: uniqueEventId() }));
    const { body } = await sendLines(client, lines);
    const message = `A stream has at most ${mostLines} lines`;
    expect(body.slice(-2)).toEqual([refused(mostLines, message, 'Request body too large'), summary(mostLines, 0, 1)]);
    expect(body).toHaveLength(mostLines + 2);
    expect((await sendLines(client, lines.slice(0, mostLines))).body.at(-1)).toEqual(summary(0, mostLines, 0));
    expect(await countedEvents(client)).toBe(mostLines);
  });

  it('refuses a body that says it is larger than 32 MiB, 413', async () => {
    const { key } = await givenStore(server);
    const request = lineRequest(server.origin, key, { 'Content-Length': String(bodyBytes + 1) });
    request.write('{"eventName":"PageView"}\n');
    expect(await request.read(1)).toEqual([{ success: false, error: 'Request body too large', message: tooLarge }]);
    request.destroy();
  });

  it('takes a body of 32 MiB, and says that it does not read more, 200', async () => {
    const { client, key } = await givenStore(server);
    // 511 lines that are too long, and four events at the end: what fits is taken, however the body is cut into pieces.
    const long = `${'x'.repeat(lineBytes - 1)}\n`.repeat(511);
    const event = lineOf(lineBytes / 4 - 1);
    const body = `${long}${`${event}\n`.repeat(4)}`;
    expect(body).toHaveLength(bodyBytes);
    const whole = await sendLines(client, body);
    expect(whole.body.at(-1)).toEqual(summary(4, 0, 511));
    const request = lineRequest(server.origin, key);
    request.write(`${body}{"eventName":"PageView"}\n`);
    request.write(long.slice(0, 1_000_000));
    request.end();
    const { status, lines } = await request.rest();
    expect(status).toBe(200);
    expect(lines.slice(-2)).toEqual([refused(515, tooLarge, 'Request body too large'), summary(4, 0, 512)]);
    expect(await countedEvents(client)).toBe(8);
  });

  it('is heard by a client that sends megabytes beyond the limits, 200', async () => {
    const { key } = await givenStore(server);
    const body = `${'{}\n'.repeat(mostLines + 1)}${'x'.repeat(6_000_000)}`;
    const head = ['POST /ingestion/v1/events HTTP/1.1', 'Host: a', `Authorization: Bearer ${key}`]
      .concat('Connection: close', 'Content-Type: application/x-ndjson', `Content-Length: ${body.length}`)
      .join('\r\n');
    const answer = await wire(server.origin).raw(`${head}\r\n\r\n${body}`);
    expect(answer).toContain(JSON.stringify(summary(0, 0, mostLines + 1)));
  });

  it('ends the connection of a client that goes on sending for ever, 200', async () => {
    const { key } = await givenStore(server);
    const request = lineRequest(server.origin, key);
    request.write('{}\n'.repeat(mostLines + 1));
    expect((await request.read(mostLines + 2)).at(-1)).toEqual(summary(0, 0, mostLines + 1));
    for (let megabytes = 0; megabytes < 20; megabytes++) request.write('x'.repeat(1_000_000));
    await request.closed;
  });

  it('tells at its end what went wrong in the middle, while more is being sent, 200', async () => {
    const { client, key } = await givenStore(server);
    await server.database.query(
      sql.typeAlias('nothing')`ALTER TABLE ingestion.event ADD CONSTRAINT no_donation CHECK (event_name <> 'Donate')`,
    );
    const request = lineRequest(server.origin, key);
    request.write('{"eventName":"PageView"}\n'.repeat(500));
    expect(await request.read(500)).toHaveLength(500);
    request.write('{"eventName":"Donate"}\n'.repeat(600));
    const error = { success: false, error: 'internal_error', message: 'An unexpected error occurred' };
    expect(await request.read(1)).toEqual([error]);
    request.end();
    expect(await request.rest()).toMatchObject({ status: 200, lines: [] });
    expect(await countedEvents(client)).toBe(500);
  });

  it('is refused as any request when the first statement fails, while more is being sent, 500', async () => {
    const { key } = await givenStore(server);
    const request = lineRequest(server.origin, key);
    request.write('{"eventName":"Donate"}\n'.repeat(600));
    expect(await request.read(1)).toMatchObject([{ success: false, error: 'internal_error' }]);
    request.end();
    expect(await request.rest()).toMatchObject({ status: 500, contentType: 'application/json' });
  });
});
