import type { Database } from '../core/database/sql.ts';
import type { SdkKey } from './domain/access.ts';
import { type ConfigurationDocument, environmentsOf } from './domain/document.ts';
import type { Edition } from './domain/served-document.ts';
import { findCurrentConfiguration } from './queries/find-current-configuration.ts';
import { findProjectOwner } from './queries/find-project-owner.ts';
import { listSdkKeys } from './queries/list-sdk-keys.ts';

/** A project as a process remembers it: everything a request needs, so that none asks the database. */
export type KnownProject = {
  tenantId: string;
  edition: Edition;
  revision: number;
  isOpenByDefault: boolean;
  document: ConfigurationDocument;
  environments: ReadonlySet<string>;
  keys: ReadonlyMap<string, SdkKey>;
  /** Of the document's text. */
  size: number;
  /** What was made of the document and is kept with it, by the name of its maker. */
  kept: Map<string, unknown>;
};

/** Reads a project. The revision is read first: a change meanwhile makes it look outdated, never current. */
export const loadProject = async (database: Database, projectId: number): Promise<KnownProject | null> => {
  const owner = await findProjectOwner(database, { projectId });
  if (!owner) return null;
  const place = { tenantId: owner.tenant_id, projectId };
  const [current, keys] = await Promise.all([findCurrentConfiguration(database, place), listSdkKeys(database, place)]);
  if (!current) return null;
  const document: ConfigurationDocument = JSON.parse(current.document);
  const { account_id: accountId, version, created_at: changedAt } = current;
  return {
    tenantId: owner.tenant_id,
    edition: { accountId, projectId, version, changedAt },
    revision: owner.revision,
    isOpenByDefault: !current.disable_default_config,
    document,
    environments: environmentsOf(document),
    keys: new Map(keys.map((row) => [row.key, toSdkKey(row)])),
    size: current.document.length,
    kept: new Map(),
  };
};

const toSdkKey = (row: Awaited<ReturnType<typeof listSdkKeys>>[number]): SdkKey => ({
  id: row.id,
  key: row.key,
  environment: row.environment,
  secretHash: row.secret_hash,
  isStrict: row.is_strict,
  isEnabled: row.is_enabled,
});
