import { ok } from 'node:assert/strict';

const read = (name: string): string => process.env[name] ?? '';

/**
 * Where the server is, what opens it, a word that no other language uses, the example of a webhook's body, and an
 * affiliate with members and values that are not documented.
 */
export const partner = {
  origin: read('ORIGIN'),
  key: read('KEY'),
  suffix: read('SUFFIX'),
  webhook: read('WEBHOOK'),
  later: read('LATER'),
};

/** The settings that every client takes. */
export const settings = { basePath: partner.origin, accessToken: partner.key };

/** The demo project's configuration as SDKs get it, but for its number. */
export const served = async (): Promise<unknown> => {
  const configuration = await (await fetch(`${partner.origin}/experiments/v1/config/sdk_demo`)).json();
  delete configuration.project.settings.version;
  return configuration;
};

type Refusal = { response: Response };

/** The reply that a call was refused with; a call that succeeds is a mistake. */
export const refusalOf = async (call: Promise<unknown>): Promise<Response> => {
  const refusal = await call.then(
    () => undefined,
    (error: Refusal) => error.response,
  );
  ok(refusal, 'The call was not refused');
  return refusal;
};
