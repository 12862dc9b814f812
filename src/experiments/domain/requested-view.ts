const lowCacheSuffix = /_conv_low_cache=1$/;

/** What the query of a configuration request asks for. */
export type RequestedView = {
  /** Null where the request leaves it to the key. */
  environment: string | null;
  previewId: string | null;
  debugToken: string | null;
  /** Asks past caches for a fresh answer. */
  isFresh: boolean;
};

/** Reads the query; one SDK glues `_conv_low_cache=1` to the environment without a separator. */
export const readRequestedView = (
  query: Record<string, string | undefined>,
  tokenHeader: string | undefined,
): RequestedView => {
  const { environment = '', exp, debug_token: token, _conv_low_cache: lowCache } = query;
  return {
    environment: environment.replace(lowCacheSuffix, '') || null,
    previewId: exp || null,
    debugToken: tokenHeader || token || null,
    isFresh: lowCache === '1' || lowCacheSuffix.test(environment),
  };
};
