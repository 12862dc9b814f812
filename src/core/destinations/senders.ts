import { metaSender } from './meta/meta-sender.ts';
import type { Platform } from './platform.ts';
import type { PlatformSender } from './platform-sender.ts';

/** The platforms that events are sent to so far. */
export const senders: Partial<Record<Platform, PlatformSender>> = { meta: metaSender };
