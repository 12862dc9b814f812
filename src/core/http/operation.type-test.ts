import type { Operation, OperationTable } from './operation.ts';

/*
 * The fence, tried: every line marked below must stay an error. `tsc` runs this file as its test; nothing imports it.
 */

type Documented = {
  showThing: {
    parameters: { query?: { limit?: number }; path: { thingId: string } };
    requestBody?: never;
    responses: {
      200: { content: { 'application/json': { success: true; data: { id: string } } } };
      404: { content: { 'application/json': { error: string } } };
    };
  };
  makeThing: {
    parameters: { query?: never; path?: never };
    requestBody: { content: { 'application/json': { name: string } } };
    responses: { 201: { content: { 'application/json': { success: true; data: { id: string } } } } };
  };
};

type Show = Operation<Documented['showThing'], 'success'>;
type Make = Operation<Documented['makeThing'], 'success'>;

const show: Show = async ({ path }) => ({ status: 200, body: { data: { id: path.thingId } } });
const make: Make = async ({ body }) => ({ status: 201, body: { data: { id: body.name } } });

// @ts-expect-error a status that is not documented
export const wrongStatus: Show = async () => ({ status: 201, body: { data: { id: '' } } });

// @ts-expect-error an error status is refused, not returned
export const returnedError: Show = async () => ({ status: 404, body: { error: '' } });

// @ts-expect-error a member of the wrong type
export const wrongBody: Show = async () => ({ status: 200, body: { data: { id: 1 } } });

// @ts-expect-error a member that is missing
export const missingMember: Show = async () => ({ status: 200, body: { data: {} } });

// @ts-expect-error without the frame named, its members are the operation's own
export const unframed: Operation<Documented['showThing']> = show;

// @ts-expect-error a path parameter that is not documented
export const unknownParameter: Show = async ({ path }) => ({ status: 200, body: { data: { id: path.otherId } } });

// @ts-expect-error a body where the document has none
export const unknownBody: Show = async ({ body }) => ({ status: 200, body: { data: { id: body.name } } });

export const complete: OperationTable<Documented, 'success'> = { showThing: show, makeThing: make };

// @ts-expect-error a missing handler
export const missing: OperationTable<Documented, 'success'> = { showThing: show };

// @ts-expect-error a surplus handler
export const surplus: OperationTable<Documented, 'success'> = { showThing: show, makeThing: make, dropThing: show };

// @ts-expect-error a handler of another operation
export const exchanged: OperationTable<Documented, 'success'> = { showThing: make, makeThing: make };

export const plain: OperationTable<Documented, 'success', 'makeThing'> = { showThing: show };
