import type { ErrorObject } from 'ajv';
import type { Fault } from '../errors/failure.ts';

const placeOf = { requestBody: 'body', query: 'query', path: 'path', header: 'header' } as const;

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

const listed = (types: readonly string[]): string => types.map(article).join(' or ');

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const formatNames: Record<string, string> = { email: 'email', uri: 'URL', 'date-time': 'ISO 8601 date-time' };

/** That it is a whole number says `type`. */
const rangesOfFormats: Record<string, string> = {
  int32: 'Must be from -2147483648 to 2147483647',
  int64: 'Must be from -9223372036854775808 to 9223372036854775807',
};

const messageOf = ({ keyword, params, message }: ErrorObject): string => {
  switch (keyword) {
    case 'required':
      return 'Required';
    case 'type':
      return `Must be ${listed([params.type].flat())}`;
    case 'enum':
      return `Must be one of: ${params.allowedValues.filter((value: unknown) => value !== null).join(', ')}`;
    case 'format':
      return rangesOfFormats[params.format] ?? `Invalid ${formatNames[params.format] ?? params.format} format`;
    case 'minLength':
      return params.limit === 1 ? 'Must not be empty' : `Must have at least ${params.limit} characters`;
    case 'maxLength':
      return `Must have at most ${params.limit} characters`;
    case 'minItems':
      return `Must have at least ${counted(params.limit, 'item')}`;
    case 'maxItems':
      return `Must have at most ${counted(params.limit, 'item')}`;
    case 'minProperties':
      return `Must have at least ${counted(params.limit, 'member')}`;
    case 'minimum':
      return `Must be at least ${params.limit}`;
    case 'maximum':
      return `Must be at most ${params.limit}`;
    case 'pattern':
      return `Must match ${params.pattern}`;
    case 'oneOf':
    case 'anyOf':
      return 'Has none of the allowed forms';
    default:
      return message ? `${message[0]?.toUpperCase()}${message.slice(1)}` : 'Invalid';
  }
};

/** An alternative whose type, or whose list of values, is for something else altogether. */
const isOfAnotherKind = ({ keyword }: ErrorObject): boolean => keyword === 'type' || keyword === 'enum';

/**
 * Of a value with alternatives, keeps the errors of the one alternative whose type fits; when none or several fit, only
 * says that no form matched.
 */
const settleAlternatives = (errors: readonly ErrorObject[]): readonly ErrorObject[] => {
  const alternatives = errors.find(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  if (!alternatives) return errors;
  const { instancePath, schemaPath } = alternatives;
  const isInside = (error: ErrorObject) => `${error.instancePath}/`.startsWith(`${instancePath}/`);
  const branchOf = (error: ErrorObject): string | undefined =>
    isInside(error) && error.schemaPath.startsWith(`${schemaPath}/`)
      ? error.schemaPath.slice(schemaPath.length + 1).split('/')[0]
      : undefined;
  const others = errors.filter((error) => error !== alternatives && branchOf(error) === undefined);
  const misfits = new Set(
    errors.filter((error) => isOfAnotherKind(error) && error.instancePath === instancePath).map(branchOf),
  );
  const fitting = errors.filter((error) => branchOf(error) !== undefined && !misfits.has(branchOf(error)));
  const branches = new Set(fitting.map(branchOf));
  if (branches.size === 1) return settleAlternatives(others).concat(fitting);
  const ofAnotherType = errors.filter((error) => error.keyword === 'type' && error.instancePath === instancePath);
  const types = [...new Set(ofAnotherType.map(({ params }) => params.type))];
  const isNone = branches.size === 0 && new Set(ofAnotherType.map(branchOf)).size === misfits.size;
  return settleAlternatives(others).concat({ ...alternatives, params: isNone ? { types } : {} });
};

/** A body has no name that could stand beside what is wrong with it. */
const ofBody = ({ keyword, params }: ErrorObject, message: string): string => {
  if (keyword === 'required') return 'Body is required';
  if (keyword !== 'oneOf' && keyword !== 'anyOf') return message;
  return params.types ? `Body must be ${listed(params.types)}` : 'Body has none of the allowed forms';
};

/** Turns what Ajv found into faults, one per place. */
export const toFaults = (errors: readonly ErrorObject[]): Fault[] => {
  const faults = new Map<string, Fault>();
  for (const error of settleAlternatives(errors)) {
    const [, part = '', ...steps] = error.instancePath.split('/');
    if (error.keyword === 'required') steps.push(error.params.missingProperty);
    const place = placeOf[(part || steps.shift()) as keyof typeof placeOf] ?? 'body';
    const path = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
    const name = `${place} ${path}`;
    const message = place === 'body' && path === '' ? ofBody(error, messageOf(error)) : messageOf(error);
    if (!faults.has(name)) faults.set(name, { in: place, path, keyword: error.keyword, message });
  }
  return [...faults.values()];
};
