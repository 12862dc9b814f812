import { join } from 'node:path';
import type { Mode } from '../core/authentication/caller.ts';

/** The keys of the demo organization: the name a shell knows each by and what it may do. */
export const demoKeys: readonly {
  variable: string;
  id: string;
  name: string;
  product: string;
  mode: Mode;
  scopes: string[];
  storeId?: string;
}[] = [
  {
    variable: 'ADMIN_KEY',
    id: 'key_demo',
    name: 'Demo administration',
    product: 'admin',
    mode: 'live',
    scopes: ['read', 'write'],
  },
  {
    variable: 'ATTRIBUTION_KEY',
    id: 'key_demoattribution',
    name: 'Demo store',
    product: 'attribution',
    mode: 'live',
    scopes: ['read', 'write'],
  },
  {
    variable: 'ATTRIBUTION_TEST_KEY',
    id: 'key_demoattributiontest',
    name: 'Demo store, test data',
    product: 'attribution',
    mode: 'test',
    scopes: ['read', 'write'],
  },
  {
    variable: 'AFFILIATES_KEY',
    id: 'key_demoaffiliates',
    name: 'Demo shop',
    product: 'affiliates',
    mode: 'live',
    scopes: ['read', 'write'],
  },
  {
    variable: 'AFFILIATES_READ_KEY',
    id: 'key_demoaffiliatesread',
    name: 'Demo reports',
    product: 'affiliates',
    mode: 'live',
    scopes: ['read'],
  },
  {
    variable: 'AFFILIATES_TEST_KEY',
    id: 'key_demoaffiliatestest',
    name: 'Demo shop, test data',
    product: 'affiliates',
    mode: 'test',
    scopes: ['read', 'write'],
  },
  {
    variable: 'INGESTION_KEY',
    id: 'key_demoingestion',
    name: 'Demo shop, its events',
    product: 'ingestion',
    mode: 'live',
    scopes: ['events:read', 'events:write', 'stats:read'],
    storeId: 'istore_demo',
  },
  {
    variable: 'INGESTION_READ_KEY',
    id: 'key_demoingestionread',
    name: 'Demo shop, its statistics',
    product: 'ingestion',
    mode: 'live',
    scopes: ['events:read', 'stats:read'],
    storeId: 'istore_demo',
  },
  {
    variable: 'INGESTION_TEST_KEY',
    id: 'key_demoingestiontest',
    name: 'Demo shop, test events',
    product: 'ingestion',
    mode: 'test',
    scopes: ['events:read', 'events:write', 'stats:read'],
    storeId: 'istore_demo',
  },
  {
    variable: 'INGESTION_FREE_KEY',
    id: 'key_demoingestionfree',
    name: 'Demo shop on the free plan',
    product: 'ingestion',
    mode: 'live',
    scopes: ['events:read', 'events:write', 'stats:read'],
    storeId: 'istore_demofree',
  },
];

/** The SDK key of the demo project: a name and no secret, so the seed holds it. */
export const demoSdkKey = { EXPERIMENTS_SDK_KEY: 'sdk_demo' };

/** Where the demo keys are written, `NAME=value` a line, readable by the owner alone. */
export const demoKeysFile = (dataDirectory: string): string => join(dataDirectory, 'demo-keys.env');
