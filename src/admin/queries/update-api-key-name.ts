import { type Queryable, sql } from '../../core/database/sql.ts';

/** Renames a key. All tenants: an organization owns the keys of both its data sets. */
export const updateApiKeyName = (
  db: Queryable,
  { organizationId, id, name }: { organizationId: string; id: string; name: string },
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.api_key
    SET name = ${name}
    WHERE organization_id = ${organizationId} AND id = ${id}
  `);
