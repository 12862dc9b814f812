import {
  isNode,
  type Node,
  operationsIn,
  reachableFrom,
  referencesIn,
  referenceTo,
  schemasOf,
  withSchemas,
} from './document-nodes.ts';

const isSetOfValues = ({ type, enum: values }: Node): boolean =>
  type === 'string' && Array.isArray(values) && values.length > 1;

/** Its values are described, if only by their names. */
const asText = ({ enum: values, description, ...schema }: Node): Node => {
  const names = (values as string[]).map((value) => `\`${value}\``);
  const isTold = names.every((name) => `${description}`.includes(name));
  return { description: isTold ? description : `${description} Values are ${names.join(', ')}.`, ...schema };
};

const replaceIn = (value: unknown, texts: ReadonlyMap<unknown, Node>): unknown => {
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, texts));
  if (!isNode(value)) return value;
  const text = texts.get(value.$ref);
  if (text) return text;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaceIn(member, texts)]));
};

/**
 * A copy in which a set of values is plain text wherever a reply or a webhook, one of `payloads`, can hold it: most
 * clients refuse a whole reply for one value that came later. What is sent alone keeps the set.
 */
export const withOpenReplies = (document: Node, payloads: readonly string[]): Node => {
  const sets = Object.entries(schemasOf(document)).filter(([, schema]) => isSetOfValues(schema));
  const texts = new Map(sets.map(([name, schema]) => [referenceTo(name), asText(schema)]));
  const replies = operationsIn(document).flatMap(({ responses }) => referencesIn(responses));
  const received = reachableFrom(document, [...replies, ...payloads]);
  return withSchemas(document, (schema, name) =>
    received.has(referenceTo(name)) ? (replaceIn(schema, texts) as Node) : schema,
  );
};
