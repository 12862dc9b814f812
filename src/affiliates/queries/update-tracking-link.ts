import { archiving, assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';

/** Changes a tracking link of this tenant: undefined keeps, null clears. */
export const updateTrackingLink = (
  db: Queryable,
  link: {
    tenantId: string;
    id: string;
    now: Date;
    changes: { customUrl: string | null | undefined; archived: boolean | undefined };
  },
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE affiliates.tracking_link
    SET ${assignments({ custom_url: link.changes.customUrl, archived_at: archiving(link.changes.archived, link.now) })}
    WHERE tenant_id = ${link.tenantId} AND id = ${link.id}
  `);
