/** A bounded look for what was recognised by one of these hashes, behind an id; behind '' is everything. */
export type PersonSearch = { tenantId: string; values: readonly string[]; after: string; most: number };
