import { linesMediaType } from '../src/core/http/read-request.ts';
import type { DocumentedOperation } from './documented-operations.ts';

/** What Prism is asked beside the operation: `prefer` chooses the reply, none is the first that is a success. */
export type Question = { authorization: string | undefined; mediaType: string | undefined; prefer: string };

/** The whole reply of Prism, its headers in lower case. */
export type PrismReply = { status: number; headers: Record<string, string>; body: Buffer | undefined };

/** Of the connection, or Prism's word for a missing key. */
const notPassedOn = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date', 'sl-violations']);

/**
 * Asks Prism for a reply of an operation by the request that the document shows, so that Prism has nothing against it but
 * a missing key. The media type of the reply follows from that of the request. What pages of other origins may read says
 * the front, not Prism.
 */
export const askPrism = async (
  address: string,
  { method, examplePath, exampleBodies }: DocumentedOperation,
  { authorization, mediaType, prefer }: Question,
): Promise<PrismReply> => {
  const body = exampleBodies.find((example) => example.mediaType === mediaType) ?? exampleBodies[0];
  const response = await fetch(address + examplePath, {
    method,
    redirect: 'manual',
    headers: {
      Accept: body?.mediaType === linesMediaType ? `${linesMediaType}, */*;q=0.1` : '*/*',
      ...(authorization !== undefined && { Authorization: authorization }),
      ...(prefer && { Prefer: prefer }),
      ...(body && { 'Content-Type': body.mediaType }),
    },
    ...(body && { body: body.text }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers].filter(
    ([name]) => !notPassedOn.has(name) && !name.startsWith('access-control-'),
  );
  return {
    status: response.status,
    headers: Object.fromEntries(headers),
    body: bytes.length > 0 ? bytes : undefined,
  };
};
