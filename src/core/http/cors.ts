import type { ServerResponse } from 'node:http';
import type { Exchange } from './exchange.ts';

/** Paths that pages of any origin may call; all other paths send no CORS header, whatever the Origin. */
export type CorsRule = {
  pathPrefix: string;
  methods: readonly string[];
  requestHeaders: readonly string[];
  exposedHeaders: readonly string[];
  maxAgeSeconds: number;
};

/** The rule of a path, with its headers already on the reply, so that errors carry them too; undefined without one. */
export const applyCors = (
  { path, response }: Pick<Exchange, 'path' | 'response'>,
  rules: readonly CorsRule[],
): CorsRule | undefined => {
  const rule = findCorsRule(path, rules);
  const headers = corsHeadersOf(rule);
  for (const name in headers) response.setHeader(name, headers[name] as string);
  return rule;
};

/** The rule of a path; undefined without one. */
export const findCorsRule = (path: string, rules: readonly CorsRule[]): CorsRule | undefined =>
  rules.find(({ pathPrefix }) => path.startsWith(pathPrefix));

/** The headers of every reply under a rule; none without one. */
export const corsHeadersOf = (rule: CorsRule | undefined): Record<string, string> =>
  rule
    ? {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': rule.exposedHeaders.join(', '),
      }
    : {};

/** Answers a preflight: before authentication, because browsers send none with it. */
export const answerPreflight = (response: ServerResponse, rule: CorsRule): void => {
  response.setHeader('Access-Control-Allow-Methods', rule.methods.join(', '));
  response.setHeader('Access-Control-Allow-Headers', rule.requestHeaders.join(', '));
  response.setHeader('Access-Control-Max-Age', String(rule.maxAgeSeconds));
  response.writeHead(204).end();
};
