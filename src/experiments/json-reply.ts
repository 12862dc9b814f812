import type { PlainReply } from '../core/http/product.ts';

/** A success with a small body that is made for this request. */
export const jsonReply = (document: object): PlainReply => {
  const body = Buffer.from(JSON.stringify(document));
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
    body,
  };
};
