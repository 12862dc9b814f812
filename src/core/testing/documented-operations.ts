import { products } from '../../application.ts';
import type { Product } from '../http/product.ts';
import { type OperationOfDocument, operationsOfDocument } from './operations-of-document.ts';

/** One operation of a product of this server. */
export type DocumentedOperation = OperationOfDocument & { product: Product; statuses: number[] };

/** Every operation of every document of the server: a product added later is among them. */
export const documentedOperations: readonly DocumentedOperation[] = products.flatMap((product) =>
  operationsOfDocument(product.document).map((operation) => ({
    ...operation,
    product,
    statuses: operation.responses.map(({ status }) => status),
  })),
);

/** Those that demand a key. */
export const keyedOperations = documentedOperations.filter(({ securitySchemes }) => securitySchemes.length > 0);

/** True where only the operator's token opens an operation. */
export const isOperatorOnly = ({ product, securitySchemes }: DocumentedOperation): boolean =>
  product.acceptsOperator === true && securitySchemes.length === 1;
