import type { Platform } from './platform.ts';
import type { UserDataHasher } from './platform-fields.ts';
import { hashForGoogleAds } from './platforms/google-ads.ts';
import { hashForLinkedin } from './platforms/linkedin.ts';
import { hashForMeta } from './platforms/meta.ts';
import { hashForMicrosoft } from './platforms/microsoft.ts';
import { hashForPinterest } from './platforms/pinterest.ts';
import { hashForReddit } from './platforms/reddit.ts';
import { hashForSnap } from './platforms/snap.ts';
import { hashForTiktok } from './platforms/tiktok.ts';

/**
 * What each platform is told of who a person is: SHA-256 in lower-case hex, or clear text where the platform wants that.
 * Click ids, fbc, fbp, address and user agent are never among it: they travel apart, unhashed. No text makes it throw.
 */
export const hashUserData: Record<Platform, UserDataHasher> = {
  meta: hashForMeta,
  google_ads: hashForGoogleAds,
  microsoft: hashForMicrosoft,
  tiktok: hashForTiktok,
  pinterest: hashForPinterest,
  snap: hashForSnap,
  linkedin: hashForLinkedin,
  reddit: hashForReddit,
};
