import type { ContractOperation } from '../src/core/http/contract.ts';
import type { Exchange } from '../src/core/http/exchange.ts';
import type { Product } from '../src/core/http/product.ts';
import { readBody, refuseAnnouncedSize } from '../src/core/http/read-body.ts';
import { announcedForm, linesMediaType, readBodiless, readRequest } from '../src/core/http/read-request.ts';

/** Reads a request, and refuses it, as the server does; tells whether its body is a JSON list. */
export const readAsServer = async (
  exchange: Exchange,
  operation: ContractOperation,
  values: string[],
  product: Product,
): Promise<{ isList: boolean }> => {
  const isPlain = product.plainHandlers?.some(({ operationId }) => operationId === operation.operationId);
  const form = isPlain ? plainForm(exchange, operation, product) : announcedForm(exchange.request, operation, product);
  if (form?.mediaType === linesMediaType) {
    readBodiless(exchange, operation, values);
    await readBody(exchange.request, form.mostBytes);
    return { isList: false };
  }
  const { parts } = await readRequest(exchange, operation, values, form);
  return { isList: Array.isArray(parts.requestBody) };
};

/** Plain handlers read a body as JSON whatever its media type. */
const plainForm = (
  { request }: Exchange,
  { bodies }: ContractOperation,
  { bodyLimitBytes }: Product,
): ReturnType<typeof announcedForm> => {
  const [form] = bodies;
  if (form) refuseAnnouncedSize(request, bodyLimitBytes);
  return form && { ...form, mostBytes: bodyLimitBytes };
};
