import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '../../demo/seed-demo.ts';
import type { Product } from '../http/product.ts';
import type { TestServer } from './start-product.ts';

/** The organization whose data the examples of the documents name. */
export const demoOrganization = 'org_demo';

/** A key of the demo organization for a product: where keys belong to a store, of the demo's. */
export const demoKey = ({ name, keys }: Product) => ({
  organizationId: demoOrganization,
  product: name,
  ...(keys?.hasStore && { storeId: 'istore_demo' }),
});

/** Fills a test server with the demo data, so that the examples of the documents lead to something. */
export const givenDemo = async ({ databaseUrl, adminToken }: TestServer): Promise<void> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'tributary-demo-'));
  await seedDemo({ url: databaseUrl, dataDirectory, adminToken });
  await rm(dataDirectory, { recursive: true });
};
