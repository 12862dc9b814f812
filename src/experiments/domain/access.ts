/** What is known of an SDK key. */
export type SdkKey = {
  id: number;
  key: string;
  environment: string;
  secretHash: Buffer | null;
  isStrict: boolean;
  isEnabled: boolean;
};

/** What a request shows: the key that its path names, if that is one, and how its secret fits. */
export type Attempt = {
  key: Pick<SdkKey, 'secretHash' | 'isStrict' | 'isEnabled'> | null;
  secret: 'right' | 'wrong' | 'missing';
  /** The path names a project that may be read without a key. */
  hasDefaultAccess: boolean;
  /** Tracking needs the secret of strict keys only: browsers and apps cannot send it there. */
  isTracking: boolean;
};

/** How a request is let in, or the kind of failure that keeps it out. */
export type Verdict = 'key' | 'default' | 'unauthenticated' | 'forbidden' | 'notFound';

/** Decides by the table of the API's description: a known key counts first, what its project allows everybody second. */
export const decideAccess = ({ key, secret, hasDefaultAccess, isTracking }: Attempt): Verdict => {
  if (!key) return hasDefaultAccess ? 'default' : 'notFound';
  if (!key.isEnabled) return hasDefaultAccess ? 'default' : 'forbidden';
  if (!key.secretHash || (isTracking && !key.isStrict) || secret === 'right') return 'key';
  return secret === 'missing' && hasDefaultAccess ? 'default' : 'unauthenticated';
};
