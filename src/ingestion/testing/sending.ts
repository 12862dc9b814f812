import { expectStatus, type TestClient, type TestReply } from '../../core/testing/start-product.ts';

const path = '/ingestion/v1/events';

/** Sends one event or a list of them; a text goes as it is. */
export const send = (client: TestClient, body: unknown): Promise<TestReply> => client.post(path, body);

/** An event that was taken, alone: what the reply says of it. */
export const givenEvent = async (client: TestClient, event: unknown) =>
  expectStatus(200, await send(client, event)).body;

/** What became of each event of a list. */
export const resultsOf = async (client: TestClient, events: unknown) =>
  expectStatus(200, await send(client, events)).body.results;

/** Sends lines; a text goes as it is. */
export const sendLines = (client: TestClient, lines: readonly unknown[] | string): Promise<TestReply> =>
  client.post(path, typeof lines === 'string' ? lines : lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
    headers: { 'Content-Type': 'application/x-ndjson' },
  });

/** The events of a store as they are listed, newest first. */
export const listed = async (client: TestClient) => expectStatus(200, await client.get(`${path}?limit=200`)).body.data;

/** How many events statistics count. */
export const countedEvents = async (client: TestClient): Promise<number> =>
  expectStatus(200, await client.get('/ingestion/v1/stats')).body.totals.events;

/** The text of customData in the reply about an event, as it came over the wire. */
export const customDataTextOf = async (client: TestClient, id: string): Promise<string> => {
  const { text } = expectStatus(200, await client.get(`${path}/${id}`));
  const start = text.indexOf('"customData":') + '"customData":'.length;
  return text.slice(start, text.lastIndexOf(',"createdAt":'));
};

/** A refusal in short: its status beside what the body says. */
export const refusalOf = ({ status, body }: TestReply) => ({ status, ...body });
