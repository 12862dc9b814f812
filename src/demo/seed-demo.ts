import { fileURLToPath } from 'node:url';
import { issueApiKey } from '../admin/issue-api-key.ts';
import { products } from '../application.ts';
import { readVariables, writeVariables } from '../core/configuration/variables-file.ts';
import { openDatabase } from '../core/database/pool.ts';
import { runSqlFiles } from '../core/database/run-sql-files.ts';
import { type Queryable, sql } from '../core/database/sql.ts';
import { demoKeys, demoKeysFile, demoSdkKey } from './demo-keys.ts';

const seeds = ['core', 'attribution', 'affiliates', 'experiments', 'ingestion'].map((name) =>
  fileURLToPath(new URL(`../../db/seed/${name}.sql`, import.meta.url)),
);

const seedLock = 7_003;

/**
 * Makes the demo organization with its data where the server has no organization yet, and its keys where it has none; of
 * several servers that start at once, one does. Returns the keys by their variables, those of an earlier start too.
 */
export const seedDemo = async ({
  url,
  dataDirectory,
  adminToken,
}: {
  url: string;
  dataDirectory: string;
  adminToken: string;
}): Promise<Record<string, string>> => {
  const file = demoKeysFile(dataDirectory);
  const database = await openDatabase(url, { size: 1 });
  try {
    await database.transaction(async (transaction) => {
      await transaction.query(sql.typeAlias('nothing')`SELECT FROM pg_advisory_xact_lock(${seedLock})`);
      const isEmpty = !(await transaction.exists(sql.typeAlias('nothing')`SELECT FROM core.organization`));
      if (isEmpty) await runSqlFiles(url, seeds);
      const lacksKeys = await transaction.exists(sql.typeAlias('nothing')`
        SELECT FROM core.organization
        WHERE id = 'org_demo' AND NOT EXISTS (SELECT FROM core.api_key WHERE organization_id = 'org_demo')
      `);
      if (lacksKeys) await makeKeys(transaction, (keys) => writeVariables(file, { ADMIN_TOKEN: adminToken, ...keys }));
    });
    const kept = readVariables(file);
    const isOutdated = kept.ADMIN_TOKEN !== undefined && kept.ADMIN_TOKEN !== adminToken;
    if (isOutdated) writeVariables(file, { ...kept, ADMIN_TOKEN: adminToken });
    return readVariables(file);
  } finally {
    await database.end();
  }
};

/** The keys are kept before they are committed: a file without its keys is written again, keys without a file are lost. */
const makeKeys = async (db: Queryable, keep: (keys: Record<string, string>) => void): Promise<void> => {
  const keys: Record<string, string> = {};
  for (const { variable, product, mode, ...order } of demoKeys) {
    const kind = products.find(({ name }) => name === product)?.keys;
    const prefix = kind?.[mode];
    if (!prefix) throw new Error(`There are no ${mode} keys of ${product}`);
    const place = { organizationId: 'org_demo', product, mode, prefix, now: new Date() };
    keys[variable] = (await issueApiKey(db, { storeId: null, ...order, ...place })).key;
  }
  keep({ ...keys, ...demoSdkKey });
};
