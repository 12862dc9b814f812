import { fileURLToPath } from 'node:url';
import { issueApiKey } from '../admin/product.ts';
import { products } from '../application.ts';
import { hashApiKey } from '../core/authentication/api-key.ts';
import { readVariables, writeVariables } from '../core/configuration/variables-file.ts';
import { whileLocked } from '../core/database/client.ts';
import { openDatabase } from '../core/database/pool.ts';
import { runSqlFiles } from '../core/database/run-sql-files.ts';
import { type Queryable, sql } from '../core/database/sql.ts';
import { demoKeys, demoKeysFile, demoSdkKey } from './demo-keys.ts';

const seeds = ['core', 'attribution', 'affiliates', 'experiments', 'ingestion'].map((name) =>
  fileURLToPath(new URL(`../../db/seed/${name}.sql`, import.meta.url)),
);

const seedLock = 7_003;

type Demo = {
  url: string;
  dataDirectory: string;
  /** Undefined for one that came from the environment: it is not kept. */
  adminToken: string | undefined;
};

/**
 * Makes the demo organization with its data where the server has no organization yet, and its keys where it has none; of
 * several servers that start at once, one does. Returns the keys by their variables, those of an earlier start too; null
 * where none are kept for this database.
 */
export const seedDemo = ({ url, dataDirectory, adminToken }: Demo): Promise<Record<string, string> | null> =>
  whileLocked({ url, name: 'tributary-seed' }, seedLock, async () => {
    const file = demoKeysFile(dataDirectory);
    const operator = adminToken === undefined ? {} : { ADMIN_TOKEN: adminToken };
    const database = await openDatabase(url, { size: 1 });
    try {
      const isEmpty = !(await database.exists(sql.typeAlias('nothing')`SELECT FROM core.organization`));
      if (isEmpty) await runSqlFiles(url, seeds);
      if (await lacksKeys(database))
        await database.transaction((transaction) =>
          makeKeys(transaction, (keys) => writeVariables(file, { ...operator, ...keys })),
        );
      const { ADMIN_TOKEN: keptToken, ...keys } = readVariables(file);
      if (!(await hasAnyOf(database, Object.values(keys)))) return null;
      if (keptToken !== adminToken) writeVariables(file, { ...operator, ...keys });
      return { ...operator, ...keys };
    } finally {
      await database.end();
    }
  });

const lacksKeys = (db: Queryable): Promise<boolean> =>
  db.exists(sql.typeAlias('nothing')`
    SELECT FROM core.organization
    WHERE id = 'org_demo' AND NOT EXISTS (SELECT FROM core.api_key WHERE organization_id = 'org_demo')
  `);

/** Whether these are keys of this database: the file may be left from another one. */
const hasAnyOf = (db: Queryable, keys: readonly string[]): Promise<boolean> =>
  db.exists(sql.typeAlias('nothing')`
    SELECT FROM core.api_key
    WHERE organization_id = 'org_demo' AND key_hash = ANY (${sql.array(keys.map(hashApiKey), 'bytea')})
  `);

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
