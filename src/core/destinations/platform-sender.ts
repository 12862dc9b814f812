import type { Happening } from './happening.ts';

/** What platforms want in clear, as texts; it is kept only until it was sent. `clickedAtMs` belongs to `fbclid`. */
export type Unhashed = Partial<
  Record<'clientIpAddress' | 'clientUserAgent' | 'fbc' | 'fbp' | 'fbclid' | 'clickedAtMs', string | undefined>
>;

/** What a platform is told, in its own words, as it is stored until it is sent: as JSON, without undefined members. */
export type Told = { payload: Record<string, unknown>; unhashed: Unhashed };

/** Credentials of a destination by the names of its platform. */
export type Credentials = Readonly<Record<string, string>>;

/** Where and as whom to send; `testEventCode` makes it a test. */
export type Address = { baseUrl: string; version: string; credentials: Credentials; testEventCode?: string };

/** A POST of JSON text. */
export type PlatformRequest = { url: string; body: string };

/** What a platform answered; `body` is cut where it is long. */
export type PlatformReply = { status: number; body: string };

/**
 * What an answer means: `refused` is about at least one of the events, `refused_all` about the credentials or the
 * address, so that smaller batches would fare no better; `later` asks to try again.
 */
export type Verdict = 'accepted' | 'refused' | 'refused_all' | 'later';

/** How one platform is told of events: everything the server knows of it but how to hash. */
export type PlatformSender = {
  /** Of one request. */
  mostEvents: number;
  /** Older events are refused, and with them the batch they are in. */
  longestAgeMs: number;
  compose(happening: Happening): Told;
  /** True for an event that the platform is known to refuse most likely: it goes apart from the others. */
  isDoubtful(told: Told): boolean;
  request(address: Address, told: readonly Told[]): PlatformRequest;
  judge(reply: PlatformReply): Verdict;
  /** What of credentials may be shown. */
  hint(credentials: Credentials): Record<string, string>;
};
