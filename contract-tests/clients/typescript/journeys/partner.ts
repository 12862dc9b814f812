import { ok } from 'node:assert/strict';

const read = (name: string): string => process.env[name] ?? '';

/** Where the server is, what opens it, a word that no other language uses, and the example of a webhook's body. */
export const partner = { origin: read('ORIGIN'), key: read('KEY'), suffix: read('SUFFIX'), webhook: read('WEBHOOK') };

/** The settings that every client takes. */
export const settings = { basePath: partner.origin, accessToken: partner.key };

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
