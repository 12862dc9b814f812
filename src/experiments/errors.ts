/** Every error code of the experiments API: a code is the HTTP status. */
export const experimentsErrors = {
  400: {
    status: 400,
    message: 'Invalid request parameters',
    meaning:
      'The request cannot be read or a value in it is not acceptable; `fields` names what. Nothing of it is kept.',
  },
  401: {
    status: 401,
    message: "SDK key 'sdk_demo' needs its secret",
    meaning: 'The SDK key has a secret, and the request carries none or another one.',
  },
  403: {
    status: 403,
    message: "SDK key 'sdk_demo' is disabled",
    meaning: 'The SDK key exists and is disabled.',
  },
  404: {
    status: 404,
    message: "SDK key 'sdk_demo' does not exist",
    meaning: 'There is no such path, SDK key or project, or the project is not open without an SDK key.',
  },
  405: {
    status: 405,
    message: 'Method PUT is not allowed here',
    meaning: 'The path does not have this method; `Allow` lists those it has.',
  },
  413: {
    status: 413,
    message: 'Request body is larger than 1048576 bytes',
    meaning: 'The body is larger than 1 MiB. Send fewer events at once.',
  },
  500: {
    status: 500,
    message: 'An unexpected error occurred',
    meaning: 'Not the fault of the request. Quote `X-Request-Id`.',
  },
  503: {
    status: 503,
    message: 'The server is temporarily unavailable',
    meaning: 'Passes by itself. Wait the seconds that `Retry-After` says; nothing of the request was kept.',
  },
} as const;
