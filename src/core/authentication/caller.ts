/** The two data sets of an organization. */
export type Mode = 'live' | 'test';

/** What a key may use of the documented limits: those, none, or its own per window. */
export type RateLimitSetting =
  | 'documented'
  | 'off'
  | { perSecond?: number | undefined; perMinute?: number | undefined; perHour?: number | undefined };

/** Who makes a request and whose data it is about. */
export type Caller = {
  type: 'api_key' | 'operator';
  /** The data set; no other tenant's rows are ever seen. Empty for an operator who named no organization. */
  tenantId: string;
  organizationId: string;
  mode: Mode;
  keyId: string;
  scopes: readonly string[];
  storeId: string | null;
  rateLimit: RateLimitSetting;
};
