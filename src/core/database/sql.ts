import { createHash } from 'node:crypto';
import { type CommonQueryMethods, createSqlTag, type FragmentSqlToken, type ValueExpression } from 'slonik';
import { z } from 'zod';

/** The row of a statement that returns none. */
export const nothing = z.strictObject({});

/** The tag of every statement: `sql.type(rowSchema)` for those that return rows, `sql.typeAlias('nothing')` for the rest. */
export const sql = createSqlTag({ typeAliases: { nothing } });

const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
};

/**
 * As `sql.type`, for statements of hot paths: each connection parses and plans them once, which was two fifths of what
 * PostgreSQL did for a click. Every connection keeps each form that the text takes, so it must have few.
 */
export const prepared =
  <Row extends z.ZodType>(row: Row) =>
  (parts: TemplateStringsArray, ...values: ValueExpression[]) => {
    const statement = sql.type(row)(parts, ...values);
    return { ...statement, name: nameOf(statement.sql) };
  };

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
