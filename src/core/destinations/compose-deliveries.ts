import type { Happening } from './happening.ts';
import type { Platform } from './platform.ts';
import type { Told } from './platform-sender.ts';
import { senders } from './senders.ts';

/** A destination of a store that is told what happens in it. */
export type EnabledDestination = { id: string; platform: Platform };

/** What a destination is to be told of one event: `payload` is JSON text. */
export type NewDelivery = EnabledDestination & { payload: string; unhashed: Told['unhashed'] };

/**
 * Puts something that happened into the words of each platform that the destinations of its store are of; nothing is
 * hashed for another one. What is too old for a platform already is not for it.
 */
export const composeDeliveries = (
  destinations: readonly EnabledDestination[],
  happening: Happening,
  now: Date,
): NewDelivery[] => {
  const told = new Map<Platform, { payload: string; unhashed: Told['unhashed'] }>();
  return destinations.flatMap(({ id, platform }) => {
    const sender = senders[platform];
    if (!sender || now.getTime() - happening.occurredAt.getTime() > sender.longestAgeMs) return [];
    if (!told.has(platform)) {
      const { payload, unhashed } = sender.compose(happening);
      told.set(platform, { payload: JSON.stringify(payload), unhashed });
    }
    return { id, platform, ...(told.get(platform) as { payload: string; unhashed: Told['unhashed'] }) };
  });
};
