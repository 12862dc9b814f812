import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import type { Fault } from '../errors/failure.ts';
import { componentSchemaOf } from './body-schema.ts';
import { faultSorter } from './fault-order.ts';
import { toFaults } from './faults.ts';
import { nullRemover } from './null-members.ts';

/**
 * Makes the check of values that are no whole body by a schema of the document: it removes null members that mean
 * "absent", and tells faults as of a body.
 */
export const schemaCheck = (document: object, name: string): ((value: unknown) => Fault[]) => {
  const { components } = document as { components: object };
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv, ['email', 'uri', 'date-time', 'date', 'uuid', 'hostname', 'int32', 'int64', 'double']);
  const validate = ajv.compile({
    type: 'object',
    properties: { requestBody: { $ref: `#/components/schemas/${name}` } },
    components,
  });
  const schema = componentSchemaOf(document, name);
  const removeNulls = nullRemover(schema);
  const inOrder = faultSorter(schema);
  return (value) => {
    removeNulls(value);
    return validate({ requestBody: value }) ? [] : inOrder(toFaults(validate.errors as ErrorObject[]));
  };
};
