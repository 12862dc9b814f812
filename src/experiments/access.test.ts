import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../core/database/sql.ts';
import { expectStatus, startProduct, type TestClient } from '../core/testing/start-product.ts';
import { hashSecret } from './domain/secret.ts';
import { givenAdministrator, givenProject, givenSdkKey } from './testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

const secret = 'sdks_of_the_tests';

type Key = 'no key' | 'no secret' | 'a secret' | 'strict' | 'disabled' | 'disabled, a secret';
type Sent = 'nothing' | 'the secret' | 'Bearer and the secret' | 'another secret' | 'an empty header';
/** One segment that is the key; account and project of a closed or an open project, which may be a key as well. */
type Path = 'one' | 'closed' | 'open';

const authorizations: Record<Sent, string | undefined> = {
  nothing: undefined,
  'the secret': secret,
  'Bearer and the secret': `Bearer ${secret}`,
  'another secret': 'Bearer sdks_other',
  'an empty header': '',
};

const kinds: Record<Key, { secret: boolean; strict: boolean; isEnabled: boolean } | null> = {
  'no key': null,
  'no secret': { secret: false, strict: false, isEnabled: true },
  'a secret': { secret: true, strict: false, isEnabled: true },
  strict: { secret: true, strict: true, isEnabled: true },
  disabled: { secret: false, strict: false, isEnabled: false },
  'disabled, a secret': { secret: true, strict: false, isEnabled: false },
};

/** What configuration and, where it differs, tracking answer. */
const table: [Key, Sent, config: Record<Path, number>, track?: Record<Path, number>][] = [
  ['no key', 'nothing', { one: 404, closed: 404, open: 200 }],
  ['no key', 'another secret', { one: 404, closed: 404, open: 200 }],
  ['no secret', 'nothing', { one: 200, closed: 200, open: 200 }],
  ['no secret', 'an empty header', { one: 200, closed: 200, open: 200 }],
  ['no secret', 'another secret', { one: 200, closed: 200, open: 200 }],
  ['a secret', 'the secret', { one: 200, closed: 200, open: 200 }],
  ['a secret', 'Bearer and the secret', { one: 200, closed: 200, open: 200 }],
  ['a secret', 'nothing', { one: 401, closed: 401, open: 200 }, { one: 200, closed: 200, open: 200 }],
  ['a secret', 'an empty header', { one: 401, closed: 401, open: 200 }, { one: 200, closed: 200, open: 200 }],
  ['a secret', 'another secret', { one: 401, closed: 401, open: 401 }, { one: 200, closed: 200, open: 200 }],
  ['strict', 'the secret', { one: 200, closed: 200, open: 200 }],
  ['strict', 'Bearer and the secret', { one: 200, closed: 200, open: 200 }],
  ['strict', 'nothing', { one: 401, closed: 401, open: 200 }],
  ['strict', 'another secret', { one: 401, closed: 401, open: 401 }],
  ['disabled', 'nothing', { one: 403, closed: 403, open: 200 }],
  ['disabled, a secret', 'the secret', { one: 403, closed: 403, open: 200 }],
  ['disabled, a secret', 'another secret', { one: 403, closed: 403, open: 200 }],
];

/** What follows `/config/`: the name of a project that is new, so that no process remembers it. */
const givenName = async (kind: Key, path: Path): Promise<string> => {
  const project = await givenProject(administrator, undefined, { disableDefaultConfig: path !== 'open' });
  const key = kinds[kind];
  const name = path === 'one' ? (await givenSdkKey(administrator, project)).key : project.key;
  if (!key) await server.database.query(sql.typeAlias('nothing')`DELETE FROM experiments.sdk_key WHERE key = ${name}`);
  else
    await server.database.query(sql.typeAlias('nothing')`
      UPDATE experiments.sdk_key
      SET secret_hash = ${key.secret ? sql.binary(hashSecret(secret)) : null}, is_strict = ${key.strict},
        is_enabled = ${key.isEnabled}
      WHERE key = ${name}
    `);
  return name;
};

const send = (address: string, sent: Sent) => {
  const authorization = authorizations[sent];
  const request = authorization === undefined ? {} : { headers: { Authorization: authorization } };
  const path = `/experiments/v1/${address}`;
  return address.startsWith('track/') ? server.client().post(path, {}, request) : server.client().get(path, request);
};

describe.each(['one', 'closed', 'open'] as const)('a path of the form %s', (path) => {
  it.each(table)('to %s with %s', async (kind, sent, config, track = config) => {
    const name = await givenName(kind, path);
    expect((await send(`config/${name}`, sent)).status).toBe(config[path]);
    expect((await send(`visitor-data/${name}/visitor-1`, sent)).status).toBe(config[path]);
    expect((await send(`track/${name}`, sent)).status).toBe(track[path]);
    if (path === 'one') return;
    expect((await send(`project-settings/${name}`, sent)).status).toBe(config[path]);
    expect((await send(`project-optional-settings/${name}`, sent)).status).toBe(config[path]);
  });
});

describe('access', () => {
  it('takes a key of two segments with its slash encoded as one, too', async () => {
    const { key } = await givenProject(administrator);
    expect((await send(`config/${key.replace('/', '%2F')}`, 'nothing')).status).toBe(200);
  });

  it('does not open a project by another account', async () => {
    const { id } = await givenProject(administrator, undefined, { disableDefaultConfig: false });
    for (const account of ['1', '0', 'x', '-1', '1e3', '99999999999999999999'])
      expect((await send(`config/${account}/${id}`, 'nothing')).status).toBe(404);
  });

  it('tells no page and no cache apart by error: errors carry the code in the body and CORS headers', async () => {
    const { body, headers } = await send('config/sdk_unknown', 'nothing');
    expect(body).toEqual({ code: 404, message: "SDK key 'sdk_unknown' does not exist" });
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('has no limits, for wrong secrets either', async () => {
    const name = await givenName('a secret', 'one');
    const replies = await Promise.all(Array.from({ length: 150 }, () => send(`config/${name}`, 'another secret')));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([401]));
    expect(replies[0]?.headers.get('X-RateLimit-Limit')).toBeNull();
  });

  it('answers preflights before it looks at a key', async () => {
    for (const path of ['config/sdk_unknown', 'track/1/2', 'visitor-data/sdk_unknown/v']) {
      const reply = await fetch(`${server.origin}/experiments/v1/${path}`, { method: 'OPTIONS' });
      expect(reply.status).toBe(204);
      expect(reply.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST, OPTIONS');
      expect(reply.headers.get('Access-Control-Allow-Headers')).toBe(
        'content-type, authorization, convert-debug-token',
      );
      expect(reply.headers.get('Access-Control-Max-Age')).toBe('86400');
    }
  });

  it('spells unknown paths and methods in its own words', async () => {
    const unknown = await server.client().get('/experiments/v1/nothing', { undocumented: true });
    expect([unknown.status, unknown.body]).toEqual([404, { code: 404, message: 'There is nothing at this path' }]);
    const method = await server.client().post('/experiments/v1/config/sdk_demo', {}, { undocumented: true });
    expect([method.status, method.headers.get('Allow'), method.body.code]).toEqual([405, 'GET', 405]);
  });

  it('works at once with a key and a secret that the admin API made', async () => {
    const project = await givenProject(administrator);
    const made = await givenSdkKey(administrator, project, { secret: true, strict: true });
    const request = { headers: { Authorization: `Bearer ${made.secret}` } };
    const { body } = expectStatus(200, await server.client().get(`/experiments/v1/config/${made.key}`, request));
    expect(body.account_id).toBe(project.account);
  });
});
