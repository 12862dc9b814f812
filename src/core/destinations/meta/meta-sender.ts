import { dayMs } from '../../time/day.ts';
import type { Address, PlatformRequest, PlatformSender, Told } from '../platform-sender.ts';
import { completeMetaEvent } from './complete-event.ts';
import { composeMetaEvent } from './compose-event.ts';
import { judgeMetaReply } from './judge-reply.ts';

const shownCharacters = 4;
const leastHidden = 12;

const toRequest = (
  { baseUrl, version, credentials, testEventCode }: Address,
  told: readonly Told[],
): PlatformRequest => {
  const { pixelId = '', accessToken = '' } = credentials;
  const data = told.map(completeMetaEvent);
  return {
    url: `${baseUrl}/${version}/${pixelId}/events?access_token=${encodeURIComponent(accessToken)}`,
    body: JSON.stringify({ data, ...(testEventCode && { test_event_code: testEventCode }) }),
  };
};

/** Meta's Conversions API. An event that says nothing of the customer is one that it refuses. */
export const metaSender: PlatformSender = {
  mostEvents: 1_000,
  longestAgeMs: 7 * dayMs,
  compose: composeMetaEvent,
  isDoubtful: (told) => Object.keys(completeMetaEvent(told).user_data).length === 0,
  request: toRequest,
  judge: judgeMetaReply,
  hint: ({ pixelId = '', accessToken = '' }) => ({
    pixelId,
    accessToken: `…${accessToken.length < leastHidden ? '' : accessToken.slice(-shownCharacters)}`,
  }),
};
