import { type CommonQueryMethods, createSqlTag, type FragmentSqlToken } from 'slonik';
import { z } from 'zod';

/** The tag of every statement: `sql.type(rowSchema)` for those that return rows, `sql.typeAlias('nothing')` for the rest. */
export const sql = createSqlTag({ typeAliases: { nothing: z.strictObject({}) } });

/** A piece of a statement. */
export type Fragment = FragmentSqlToken;

/** A pool or a transaction: what a query file runs its statement on. */
export type Queryable = Pick<CommonQueryMethods, 'any' | 'exists' | 'maybeOne' | 'one' | 'oneFirst' | 'query'>;

/** What an operation gets: statements of their own, or several in one transaction. */
export type Database = Queryable & {
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>;
};

/** An instant as a statement binds it, to the millisecond. */
export const instant = (date: Date): string => date.toISOString();
