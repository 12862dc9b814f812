import { describe, expect, it } from 'vitest';
import { judgeMetaReply } from './judge-reply.ts';

const error = (members: object): string => JSON.stringify({ error: members });

describe('judgeMetaReply', () => {
  it.each([
    [200, '{"events_received":1}', 'accepted'],
    [201, '', 'accepted'],
    [429, '', 'later'],
    [500, '<html>', 'later'],
    [503, error({ code: 100 }), 'later'],
    [400, error({ code: 100, error_subcode: 2_804_003, is_transient: false }), 'refused'],
    [400, '<html>', 'refused'],
    [400, 'null', 'refused'],
    [400, '{"error":null}', 'refused'],
    [413, '', 'refused'],
    [422, '', 'refused'],
    [400, error({ code: 190 }), 'refused_all'],
    [400, error({ code: 200 }), 'refused_all'],
    [400, error({ code: 100, error_subcode: 33 }), 'refused_all'],
    [401, '', 'refused_all'],
    [403, '', 'refused_all'],
    [404, '', 'refused_all'],
    [301, '', 'refused_all'],
    [302, '<html>', 'refused_all'],
    [308, '', 'refused_all'],
    [405, '', 'refused_all'],
    [410, '', 'refused_all'],
    [405, error({ code: 100, is_transient: true }), 'later'],
    [400, error({ code: 2, is_transient: true }), 'later'],
    [400, error({ code: 4 }), 'later'],
    [403, error({ code: 80_004 }), 'later'],
  ])('calls %i %s %s', (status, body, verdict) => {
    expect(judgeMetaReply({ status, body })).toBe(verdict);
  });
});
