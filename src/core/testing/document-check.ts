import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Schema = Record<string, unknown>;
type Documented = {
  headers?: Record<string, { $ref?: string; required?: boolean }>;
  content?: Record<string, { schema: Schema }>;
};
type Bundle = {
  paths: Record<string, Record<string, { responses?: Record<string, Documented & { $ref?: string }> }>>;
  components?: Record<string, Record<string, Schema>>;
};

/** A reply as it came over the wire. */
export type WireReply = { status: number; headers: Headers; text: string };

/** The headers that no document needs to mention, in lower case. */
export const headersOfHttp: readonly string[] = [
  // Of the connection and of any message: every server and every proxy may send them.
  'connection',
  'date',
  'keep-alive',
  'transfer-encoding',
  // Said by the media types of a reply and by its body.
  'content-length',
  'content-type',
  // Told in words: a mock would send the example of a header, and call a body compressed that is not.
  'content-encoding',
];

/** Closes every object schema that says nothing else, so that an undocumented member of a reply is an error. */
export const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, closed(member)]));
  if (copy.properties && typeof copy.properties === 'object' && copy.additionalProperties === undefined && !copy.allOf)
    copy.additionalProperties = false;
  return copy;
};

/**
 * Checks replies against bundled documents: status, media type, every required header and no undocumented one, and the
 * body with nothing missing and nothing surplus. Throws with what is wrong.
 */
export const documentCheck = (documents: readonly object[]) => {
  const bundles = documents.map((document) => closed(structuredClone(document)) as Bundle);
  const validators = new Map<object, ValidateFunction>();
  const routes = bundles.flatMap((bundle) =>
    Object.entries(bundle.paths).map(([path, methods]) => ({
      bundle,
      methods,
      path,
      pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
    })),
  );
  const literalFirst = routes.toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')));

  const resolve = <Part extends { $ref?: string }>(bundle: Bundle, part: Part): Part => {
    const [, , kind = '', name = ''] = part.$ref?.split('/') ?? [];
    return part.$ref ? (bundle.components?.[kind]?.[name] as Part) : part;
  };

  const validatorOf = (bundle: Bundle, schema: Schema): ValidateFunction => {
    let validate = validators.get(schema);
    if (!validate) {
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      for (const format of ['int32', 'int64', 'double', 'float', 'password']) ajv.addFormat(format, true);
      validate = ajv.compile({ ...schema, components: bundle.components });
      validators.set(schema, validate);
    }
    return validate;
  };

  return (method: string, url: string, reply: WireReply): void => {
    const path = url.split('?')[0] as string;
    const fault = (what: string) =>
      new Error(`${method} ${path} answered ${reply.status}, ${what}: ${reply.text.slice(0, 500)}`);
    const route = literalFirst.find(({ pattern, methods }) => pattern.test(path) && methods[method.toLowerCase()]);
    if (!route) throw fault('but is in no document');
    const written = route.methods[method.toLowerCase()]?.responses?.[String(reply.status)];
    if (!written) throw fault('which is not documented');
    const documented = resolve(route.bundle, written);

    const headers = Object.entries(documented.headers ?? {});
    for (const [name, header] of headers)
      if (resolve(route.bundle, header).required && !reply.headers.has(name)) throw fault(`without the header ${name}`);
    const names = new Set(headers.map(([name]) => name.toLowerCase()));
    for (const name of reply.headers.keys())
      if (!names.has(name) && !headersOfHttp.includes(name)) throw fault(`with the undocumented header ${name}`);

    const mediaType = reply.headers.get('content-type') ?? '';
    if (!documented.content && reply.text !== '') throw fault('with an undocumented body');
    if (!documented.content) return;
    const content = documented.content[mediaType];
    if (!content) throw fault(`with the media type '${mediaType}'`);
    const validate = validatorOf(route.bundle, content.schema);
    const isLines = mediaType === 'application/x-ndjson';
    for (const text of isLines ? reply.text.trimEnd().split('\n') : [reply.text])
      if (!validate(JSON.parse(text)))
        throw fault(`with a body that breaks its schema (${JSON.stringify(validate.errors)})`);
  };
};
