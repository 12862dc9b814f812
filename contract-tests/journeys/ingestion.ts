import assert from 'node:assert/strict';
import type { Journey } from './journey.ts';

const base = '/ingestion/v1';
type Accepted = { eventId: string; id: string; duplicate: boolean };

/**
 * One event, the same once more, a list with a bad one, the lists, the statistics, and what is refused. Streams of lines
 * and bodies that are no JSON are left out: Prism waits for ever for those.
 */
export const journey: Journey = async ({ send, sendUntil }, { token, tools }) => {
  const event = { eventName: 'Purchase', eventId: 'journey-1', customData: { currency: 'EUR', value: 49.99 } };
  await send(`POST ${base}/events/validate`, 200, { token, body: event });
  const single = await send<Accepted>(`POST ${base}/events`, 200, { token, body: event });
  assert.equal(single.body.duplicate, false);
  const repeated = await send<Accepted>(`POST ${base}/events`, 200, { token, body: event });
  assert.equal(repeated.body.duplicate, true);
  const batch = [event, { eventName: 'PageView', eventId: 'journey-2' }, { eventName: 'NobodyDefinedThis' }];
  const many = await send<{ summary: object }>(`POST ${base}/events`, 200, { token, body: batch });
  assert.deepEqual(many.body.summary, { accepted: 1, duplicates: 1, failed: 1 });
  await send(`POST ${base}/events/validate`, 200, { token, body: batch });

  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  await send(`GET ${base}/events?limit=1`, 200, { token });
  await sendUntil<{ data: { eventId: string }[] }>(`GET ${base}/events?limit=100`, { token }, ({ data }) =>
    data.some(({ eventId }) => eventId === 'journey-2'),
  );
  await send(`GET ${base}/events/${single.body.id}`, 200, { token });
  await send(`GET ${base}/stats?from=${day(-1)}&to=${day(0)}&granularity=day`, 200, { token });
  await send(`GET ${base}/stats?from=${day(-1)}&to=${day(0)}&granularity=hour`, 200, { token });

  const readOnly = (await tools.givenKey({ scopes: ['events:read'] })).key;
  await send(`POST ${base}/events`, 401, { token: 'sp_unknown', body: event });
  await send(`POST ${base}/events`, 403, { token: readOnly, body: event });
  await send(`POST ${base}/events`, 400, { token, body: { eventId: 'journey-3' } });
  await send(`POST ${base}/events`, 400, { token, body: { eventName: 'NobodyDefinedThis' } });
  await send(`GET ${base}/events/evt_unknown`, 404, { token });
  await send(`GET ${base}/stats?granularity=minute`, 400, { token });
};
