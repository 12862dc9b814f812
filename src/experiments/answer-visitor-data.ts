import type { PlainCall, PlainReply } from '../core/http/product.ts';
import { admit } from './admit.ts';
import { jsonReply } from './json-reply.ts';

/** Answers with the values of placeholders: none are known of anybody, and a visitor who was never seen is no error. */
export const answerVisitorData = async (call: PlainCall): Promise<PlainReply> => {
  const names = Object.values(call.parameters().path);
  await admit(call, names.slice(0, -1));
  return jsonReply({ data: {}, default: {} });
};
