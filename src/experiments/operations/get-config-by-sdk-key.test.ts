import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../core/testing/child-server.ts';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';
import {
  documentOf,
  experienceOf,
  givenAdministrator,
  givenDebugToken,
  givenProject,
  givenSdkKey,
  idsIn,
} from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
let project: Awaited<ReturnType<typeof givenProject>>;
let key = '';
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
  project = await givenProject(administrator);
  ({ key } = await givenSdkKey(administrator, project));
});

const get = (search = '', headers: Record<string, string> = {}, name = key) =>
  server.client().get(`/experiments/v1/config/${name}${search}`, { headers });
const configOf = async (document = documentOf()) => {
  const { key: name } = await givenProject(administrator, document);
  return expectStatus(200, await get('', {}, name)).body;
};

describe('getConfigBySdkKey', () => {
  it('serves the active experiences of the environment of the key, 200', async () => {
    const reply = await get();
    expect(reply.status).toBe(200);
    expect(reply.headers.get('Content-Type')).toBe('application/json');
    expect(reply.body).toMatchObject({
      account_id: project.account,
      project: { id: project.id, settings: { version: '2026-11-21T12:00:00+00:00-1' } },
      archived_experiences: [],
      is_debug: false,
    });
    expect(idsIn(reply)).toEqual(['31']);
    expect(
      idsIn(await get('', {}, (await givenSdkKey(administrator, project, { environment: 'staging' })).key)),
    ).toEqual(['31', '34']);
  });

  it.each([
    ['environment=staging', ['34']],
    ['environment=production', ['31']],
    ['environment=nowhere', []],
    ['environment=staging_conv_low_cache=1', ['34']],
    ['environment=', ['31']],
  ])('with %s filters by environment', async (search, experiences) => {
    const document = documentOf({
      experiences: [experienceOf(31, { environment: 'production' }), experienceOf(34, { environment: 'staging' })],
    });
    const { key: name } = await givenProject(administrator, document);
    expect(idsIn(await get(`?${search}`, {}, name))).toEqual(experiences);
  });

  it('serves an experience without environment in every one', async () => {
    for (const environment of ['production', 'staging', 'nowhere'])
      expect(idsIn(await get(`?environment=${environment}`))).toContain('31');
  });

  it('does not know a key that does not exist, 404', async () => {
    const { status, body } = await get('', {}, 'sdk_unknown');
    expect([status, body]).toEqual([404, { code: 404, message: "SDK key 'sdk_unknown' does not exist" }]);
  });

  describe('of whatever was imported', () => {
    it('makes what SDKs need: ids as text, variations by number, percentages, complete rules and settings', async () => {
      const rules = (rule: object) => ({ OR: [{ AND: [{ OR_WHEN: [rule] }] }] });
      const variation = (id: number, share: number) => ({ id, traffic_allocation: share, status: 'running' });
      const body = await configOf(
        documentOf({
          audiences: [{ id: 61, rules: rules({ rule_type: 'cookie', key: 'a', value: 'b' }) }],
          segments: [{ id: 62, rules: rules({ rule_type: 'visits_count', value: 3, matching: { negated: true } }) }],
          experiences: [
            {
              ...experienceOf(31),
              id: 31,
              version: 12,
              audiences: [61],
              locations: null,
              variations: [variation(100, 5_000), variation(99, 2_500), variation(101, 2_500)],
              settings: null,
            },
          ],
        }),
      );
      const [experience] = body.experiences;
      expect(experience).toMatchObject({ id: '31', version: 11, audiences: ['61'], locations: null });
      expect(experience.settings.matching_options).toEqual({ audiences: 'any', locations: 'any' });
      expect(experience.variations.map((v: Record<string, unknown>) => [v.id, v.traffic_allocation])).toEqual([
        ['99', 25],
        ['100', 50],
        ['101', 25],
      ]);
      expect(body.audiences[0].rules.OR[0].AND[0].OR_WHEN[0].matching).toEqual({
        match_type: 'matches',
        negated: false,
      });
      expect(body.segments[0].rules.OR[0].AND[0].OR_WHEN[0].matching).toEqual({
        match_type: 'equalsNumber',
        negated: true,
      });
    });

    it('turns the offset into a number, keeps members it does not know', async () => {
      const document = documentOf({ _s_t: 'x' });
      Object.assign(document.project, { utc_offset: '3600', custom: { a: 1 } });
      const body = await configOf(document);
      expect(body.project).toMatchObject({ utc_offset: 3_600, custom: { a: 1 } });
      expect(body._s_t).toBe('x');
    });

    it('puts what is usual where there is null or nothing, and no error among what it serves', async () => {
      const variation = { id: '1', traffic_allocation: null, changes: null };
      const nothing = { locations: null, audiences: null };
      const document = documentOf({
        error: 'of somebody',
        goals: [{ id: '1', rules: { OR: null } }],
        experiences: [
          experienceOf(31, { settings: { matching_options: nothing }, variations: [variation], goals: null }),
        ],
      });
      Object.assign(document.project, { type: null, settings: null, environments: { production: {} } });
      const body = await configOf(document);
      expect(body).not.toHaveProperty('error');
      expect(body.project).toMatchObject({
        type: 'fullstack',
        environments: { production: { label: 'production', is_default: false } },
      });
      expect(body.goals[0].rules).toEqual({});
      const [experience] = body.experiences;
      expect(experience.settings.matching_options).toEqual({ audiences: 'any', locations: 'any' });
      expect(experience).toMatchObject({ goals: [], variations: [{ id: '1' }] });
      expect(Object.keys(experience.variations[0])).toEqual(['id']);
    });

    it('replaces names by ids where the project wants that', async () => {
      const document = documentOf();
      document.project.settings = { data_anonymization: true };
      document.experiences = [experienceOf(31, { multipage_pages: [{ id: 'p1', name: 'Cart', url: '/cart' }] })];
      const body = await configOf(document);
      expect(body.experiences[0].multipage_pages).toEqual([{ id: 'p1', name: 'p1', url: '/cart' }]);
      expect(body.project.name).toBe(document.project.id);
      expect(body.experiences[0].name).toBe('31');
      expect(body.experiences[0].variations[0].name).toBe('311');
      expect(body.goals[0]).toMatchObject({ name: '700001', key: 'sign-up' });
    });

    it('lists what was archived within 8 months', async () => {
      const archived = (id: number, at: string) => experienceOf(id, { status: 'archived', archived_at: at });
      const body = await configOf(
        documentOf({
          experiences: [archived(41, '2026-04-01T00:00:00Z'), archived(42, '2026-03-01T00:00:00Z')],
          archived_experiences: [40],
        }),
      );
      expect([body.archived_experiences, body.experiences]).toEqual([['40', '41'], []]);
    });
  });

  describe('with a debug token', () => {
    it('adds drafts and paused ones by header or query, and no cache may keep them', async () => {
      const token = await givenDebugToken(administrator, project);
      for (const reply of [await get('', { 'convert-debug-token': token }), await get(`?debug_token=${token}`)]) {
        expect([reply.body.is_debug, idsIn(reply)]).toEqual([true, ['31', '32', '33']]);
        expect(reply.headers.get('Cache-Control')).toBe('no-store');
      }
      expect(idsIn(await get())).toEqual(['31']);
    });

    it('ignores one that has expired, is unknown or of another project', async () => {
      const other = await givenProject(administrator);
      const token = await givenDebugToken(administrator, other, { hours: 1 });
      expect((await get('', { 'convert-debug-token': token }, other.key)).body.is_debug).toBe(true);
      for (const [name, sent] of [
        [key, token],
        [other.key, 'dbg_unknown'],
        [other.key, `${token}x`],
      ]) {
        const reply = await get(`?debug_token=${sent}`, {}, name);
        expect([reply.body.is_debug, idsIn(reply)]).toEqual([false, ['31']]);
        expect(reply.headers.get('Cache-Control')).toBe('no-store');
      }
      server.advance(60 * 60 * 1_000);
      expect((await get('', { 'convert-debug-token': token }, other.key)).body.is_debug).toBe(false);
      server.advance(-60 * 60 * 1_000);
    });

    it('previews one experience whatever its status and environment; without a token not', async () => {
      const token = await givenDebugToken(administrator, project);
      expect(idsIn(await get(`?exp=34&debug_token=${token}`))).toEqual(['31', '32', '33', '34']);
      const without = await get('?exp=32');
      expect([idsIn(without), without.headers.get('Cache-Control')]).toEqual([['31'], 'no-store']);
    });
  });

  describe('to caches', () => {
    it('says who may keep it', async () => {
      const made = await givenSdkKey(administrator, project, { secret: true });
      const secret = { Authorization: `Bearer ${made.secret}` };
      expect((await get()).headers.get('Cache-Control')).toBe('public, max-age=0, s-maxage=60, must-revalidate');
      expect((await get('', secret, made.key)).headers.get('Cache-Control')).toBe('private, no-cache');
      for (const search of ['?_conv_low_cache=1', '?environment=staging_conv_low_cache=1'])
        expect((await get(search)).headers.get('Cache-Control')).toBe('no-store');
      expect((await get()).headers.get('Vary')).toBe('Accept-Encoding, Authorization, convert-debug-token');
    });

    it('compresses as the client wishes, with a strong tag for each coding', async () => {
      const raw = async (accepted: string) => {
        const reply = await fetch(`${server.origin}/experiments/v1/config/${key}`, {
          headers: { 'Accept-Encoding': accepted },
        });
        const { body } = await get('', { 'Accept-Encoding': accepted });
        return [reply.headers.get('Content-Encoding'), reply.headers.get('ETag'), body.project.id];
      };
      const tags = new Map<string | null, string | null>();
      for (const [accepted, coding] of [
        ['gzip, deflate', 'gzip'],
        ['gzip, deflate, br', 'br'],
        ['br;q=0, gzip;q=0.5', 'gzip'],
        ['identity', null],
        ['deflate', null],
        ['*', 'br'],
      ] as [string, string | null][]) {
        const [used, tag, id] = await raw(accepted);
        expect([used, id], accepted).toEqual([coding, project.id]);
        expect(tags.get(coding) ?? tag).toBe(tag);
        tags.set(coding, tag as string);
        expect(tag).toMatch(coding ? new RegExp(`^"[\\w-]+-${coding}"$`) : /^"[\w-]+"$/);
      }
      expect(new Set(tags.values()).size).toBe(3);
    });

    it('answers 304 without a body only to those who ask with the tag', async () => {
      const tag = (await get()).headers.get('ETag') as string;
      for (const value of [tag, `W/${tag}`, `"other", ${tag}`, '*'])
        expect((await get('', { 'If-None-Match': value })).status, value).toBe(304);
      const { status, text, headers } = await get('', { 'If-None-Match': tag });
      expect([status, text, headers.get('ETag')]).toEqual([304, '', tag]);
      expect((await get('', { 'If-None-Match': '"other"' })).status).toBe(200);
      expect((await get('', { 'If-None-Match': tag, 'Accept-Encoding': 'identity' })).status).toBe(200);
    });
  });

  it('serves a change within a second, with another tag', async () => {
    const changing = await givenProject(administrator);
    const before = await get('', {}, changing.key);
    expectStatus(200, await administrator.patch(`${changing.path}/experiences/31`, { status: 'paused' }));
    await eventually(async () => idsIn(await get('', {}, changing.key)).length === 0);
    expect((await get('', {}, changing.key)).headers.get('ETag')).not.toBe(before.headers.get('ETag'));
  });

  it('asks the database nothing while nothing changed', async () => {
    await get();
    const { database } = server;
    const before = { maybeOne: database.maybeOne, one: database.one };
    const refuse = () => Promise.reject(new Error('asked'));
    Object.assign(database, { maybeOne: refuse, one: refuse });
    try {
      expect((await get()).status).toBe(200);
      expect((await get('?environment=staging')).status).toBe(200);
    } finally {
      Object.assign(database, before);
    }
  });
});
