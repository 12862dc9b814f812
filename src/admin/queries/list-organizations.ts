import { type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { organizationColumns, organizationRow } from './organization-row.ts';

/** A page of organizations, newest first, one row more when there are more. All tenants: the operator lists them. */
export const listOrganizations = (db: Queryable, { limit, after }: RequestedPage) =>
  db.any(sql.type(organizationRow)`
    SELECT ${organizationColumns}
    FROM core.organization
    WHERE true ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
