import type { PrimitiveValueExpression } from 'slonik';
import { type Fragment, sql } from './sql.ts';

type Value = PrimitiveValueExpression | Fragment | undefined;

const isFragment = (value: Value): value is Fragment => typeof value === 'object' && value !== null && 'sql' in value;

const given = (values: Record<string, Value>): [string, PrimitiveValueExpression | Fragment][] =>
  Object.entries(values).filter((entry): entry is [string, NonNullable<Value> | null] => entry[1] !== undefined);

const spelled = (value: PrimitiveValueExpression | Fragment): Fragment =>
  isFragment(value) ? value : sql.fragment`${value}`;

/** The `SET` list of a partial update: undefined leaves a column alone, null clears it. With nothing given nothing changes. */
export const assignments = (values: Record<string, Value>): Fragment => {
  const columns = given(values).map(([name, value]) => sql.fragment`${sql.identifier([name])} = ${spelled(value)}`);
  return columns.length === 0 ? sql.fragment`id = id` : sql.fragment`${sql.join(columns, sql.fragment`, `)}`;
};

/** `AND column = value` for every value that is given: the filters of a list. */
export const matching = (values: Record<string, Value>): Fragment => {
  const conditions = given(values).map(
    ([name, value]) => sql.fragment`AND ${sql.identifier([name])} = ${spelled(value)}`,
  );
  return conditions.length === 0 ? sql.fragment`` : sql.fragment`${sql.join(conditions, sql.fragment` `)}`;
};

/** The value of `archived_at` after a change: archiving twice keeps the first time, undefined changes nothing. */
export const archiving = (archived: boolean | undefined, now: Date): Fragment | null | undefined => {
  if (archived === undefined) return undefined;
  return archived ? sql.fragment`COALESCE(archived_at, ${now.toISOString()}::timestamptz)` : null;
};
