import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import * as queries from '../queries/list-audit-entries.ts';
import { toAuditEntry } from '../resources/audit-entry.ts';

/** Lists what was changed in an organization and by whom, newest first. */
export const listAuditEntries: Operation<operations['listAuditEntries']> = async ({ query, caller, database }) => {
  const tenantId = tenantIdOf(caller.organizationId, 'live');
  const filters = { tenantId, action: query.action, targetId: query.targetId };
  const wanted = requestedPage(query, filters);
  const found = await queries.listAuditEntries(database, { ...filters, ...wanted });
  const { rows, page } = cursorPage(found, wanted.limit, filters);
  return { status: 200, body: { data: rows.map(toAuditEntry), page } };
};
