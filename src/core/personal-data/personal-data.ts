import type { Queryable } from '../database/sql.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';

/** How an end customer is named by whoever asks about them: in clear, so it is never stored. */
export type Subject = { kind: 'email' | 'phone' | 'visitorId'; value: string };

/** How one organization's hashes are made. */
export type Hashing = { organizationId: string; keyedHash: KeyedHash };

/** Where a search of one data set goes on; `after` is null at its beginning. */
type SearchStep = {
  tenantId: string;
  traces: readonly string[];
  /** For products that keep what traces are made of. */
  hashing: Hashing;
  after: string | null;
  now: Date;
};

/** What was erased together with records: what webhooks and ad platforms were or are to be told of them. */
export type ErasedAlong = {
  resource: 'webhookEvent' | 'delivery';
  erasure: 'removed' | 'anonymized';
  found: number;
};

/** Records of a person as they may be shown, where the search goes on, and how exactly these are erased. */
export type FoundRecords = {
  records: readonly Record<string, unknown>[];
  /** Null at the end. */
  next: string | null;
  /** In the transaction that found them; what is told of them goes with them. */
  erase(): Promise<readonly ErasedAlong[]>;
};

/** One kind of record that can be a person's. */
export type KeptResource = {
  /** Erased records are gone, or stay without the person. */
  erasure: 'removed' | 'anonymized';
  /** Under which its records hold their id. */
  idMember: string;
  /** Looks at a bounded number of rows. */
  find(db: Queryable, step: SearchStep): Promise<FoundRecords>;
};

/** What a product keeps of end customers, and how it is found again. */
export type PersonalData = {
  /** The keyed hashes under which this person would have been stored; none where the product knows no such name. */
  tracesOf(subject: Subject, hashing: Hashing): readonly string[];
  resources: Readonly<Record<string, KeptResource>>;
};

/** What each product keeps, by its name. */
export type PersonalDataOfProducts = ReadonlyMap<string, PersonalData>;
