import type { Mode } from '../authentication/caller.ts';
import { tenantIdOf } from '../organizations/tenant-id.ts';
import type { FindingPlace } from './findings.ts';
import type { Hashing, KeptResource, PersonalDataOfProducts } from './personal-data.ts';

/** By product, the hashes that a person is found by. */
export type Traces = Readonly<Record<string, readonly string[]>>;

/** One kind of record in one data set, with what is looked for there. */
export type SearchedPlace = FindingPlace & {
  tenantId: string;
  traces: readonly string[];
  hashing: Hashing;
  kept: KeptResource;
};

const modes: readonly Mode[] = ['live', 'test'];

/** Everywhere that records of a person of this organization can be: every product, both data sets, every kind of record. */
export const placesOf = (
  products: PersonalDataOfProducts,
  hashing: Hashing,
  traces: Traces,
): readonly SearchedPlace[] =>
  [...products].flatMap(([product, { resources }]) =>
    modes.flatMap((mode) =>
      Object.entries(resources).map(([resource, kept]) => ({
        ...{ product, mode, resource, kept, hashing },
        tenantId: tenantIdOf(hashing.organizationId, mode),
        traces: traces[product] ?? [],
      })),
    ),
  );
