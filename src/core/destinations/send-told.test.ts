import { describe, expect, it } from 'vitest';
import { createOutbound } from '../outbound/outbound.ts';
import { credentials, startPlatform } from '../testing/destinations.ts';
import { metaSender } from './meta/meta-sender.ts';
import { sendTold } from './send-told.ts';

const platform = await startPlatform();
const now = new Date('2026-11-21T12:00:00Z');
const clientUserAgent = 'Mozilla/5.0 ("quoted") é';
const sending = {
  ...{ outbound: createOutbound({ privateTargets: 'allow' }), sender: metaSender, clock: () => now },
  address: { baseUrl: platform.baseUrl, version: 'v25.0', credentials },
};
const told = metaSender.compose({
  ...{ name: 'Lead', eventId: 'event_1', occurredAt: now, sourceUrl: null, storeCountry: null, sale: {} },
  userData: { email: 'kunde@example.com', clientUserAgent, fbclid: 'IwAR_AbC' },
});

describe('sendTold', () => {
  it('keeps of an answer no access token and nothing that was told of a person, however the platform spells it', async () => {
    platform.reply = ({ path, body }) => ({
      status: 400,
      body: JSON.stringify({
        error: { message: `Malformed access token ${credentials.accessToken}`, path, sent: JSON.stringify(body) },
      }).replaceAll('/', '\\/'),
    });
    const { answer } = await sendTold(sending, [told]);
    expect(platform.events()[0].user_data).toMatchObject({ client_user_agent: clientUserAgent });
    const { message, path, sent } = JSON.parse(answer.body ?? '').error;
    expect(message).toBe('Malformed access token …');
    expect(path).toBe('/v25.0/1234567890/events?access_token=…');
    expect(JSON.parse(sent).data[0].user_data).toEqual({
      ...{ em: ['…'], client_user_agent: '…', fbc: `fb.1.${now.getTime()}.…` },
    });
  });

  it.each([
    ['120', 120_000],
    ['Sat, 21 Nov 2026 12:04:00 GMT', 240_000],
    ['soon', undefined],
  ])('reads that the platform asks to be left alone: %s', async (retryAfter, retryAfterMs) => {
    platform.reply = () => ({ status: 503, headers: { 'Retry-After': retryAfter } });
    expect(await sendTold(sending, [told])).toMatchObject({ verdict: 'later', retryAfterMs });
  });
});
