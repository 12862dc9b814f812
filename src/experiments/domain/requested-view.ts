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

const given = (search: URLSearchParams, name: string): string | null => search.get(name) || null;

/** Reads the query; one SDK glues `_conv_low_cache=1` to the environment without a separator. */
export const readRequestedView = (search: URLSearchParams, tokenHeader: string | undefined): RequestedView => {
  const environment = given(search, 'environment');
  return {
    environment: environment?.replace(lowCacheSuffix, '') || null,
    previewId: given(search, 'exp'),
    debugToken: tokenHeader || given(search, 'debug_token'),
    isFresh: search.get('_conv_low_cache') === '1' || (environment !== null && lowCacheSuffix.test(environment)),
  };
};
