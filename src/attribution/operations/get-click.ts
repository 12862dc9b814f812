import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import type { Framed } from '../dialect.ts';
import { refuse } from '../errors.ts';
import { findClick } from '../queries/find-click.ts';
import { toClick } from '../resources/click.ts';

/** Shows one click. */
export const getClick: Operation<operations['getClick'], Framed> = async ({ path, caller: { tenantId }, database }) => {
  const row = await findClick(database, { tenantId, id: path.clickId });
  if (!row) throw refuse('not_found', `Click '${path.clickId}' does not exist`);
  return { status: 200, body: { data: toClick(row) } };
};
