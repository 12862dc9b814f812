import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../core/database/pool.ts';
import type { Database } from '../core/database/sql.ts';
import { startProduct } from '../core/testing/start-product.ts';
import type { ArrivedEvent, Outcome } from './queries/insert-events.ts';
import { recordEvents } from './record-events.ts';
import { arrivedEvent, storedOf, uniqueTenantId } from './testing/arrived-event.ts';

const server = await startProduct();
const [here, there] = [server.database, await openDatabase(server.databaseUrl, { size: 10 })];
afterAll(() => there.end());

type Identities = { eventId: string; fingerprint: string | null };
const arrived = (input: Partial<Identities> = {}) => arrivedEvent(server.now, input);
const rounds = Array.from({ length: 50 }, (_, round) => round);

/** The events that each would repeat one after the other, by the rules alone: by its eventId, by its fingerprint. */
const repeatedOneByOne = (events: readonly ArrivedEvent[], known: Map<string, string>): string[][] =>
  events.map(({ id, eventId, fingerprint }) => {
    const names = [`id ${eventId}`, ...(fingerprint === null ? [] : [`fingerprint ${fingerprint}`])];
    const repeated = names.flatMap((name) => known.get(name) ?? []);
    if (repeated.length === 0) for (const name of names) known.set(name, id);
    return repeated;
  });

const record = async (database: Database, tenantId: string, events: readonly ArrivedEvent[]): Promise<Outcome[]> => {
  const outcomes = await recordEvents(database, tenantId, events);
  return events.map((event) => {
    const { id, isDuplicate } = outcomes.get(event.id) as Outcome;
    return { id, isDuplicate };
  });
};

/** Fails unless what was answered, stored, counted and is recognised agree. */
const expectAgreement = async (tenantId: string, events: readonly ArrivedEvent[], outcomes: readonly Outcome[]) => {
  const accepted = events.filter((_, index) => !outcomes[index]?.isDuplicate);
  const ids = accepted.map(({ id }) => id).sort();
  const identities = accepted.flatMap(({ eventId, fingerprint }) => [eventId, ...(fingerprint ? [fingerprint] : [])]);
  const stored = await storedOf(here, tenantId);
  expect({ ...stored, identities: stored.identities.toSorted() }).toEqual({
    ...{ ids, counted: ids.length, strays: 0 },
    identities: identities.sort(),
  });
  for (const { id } of outcomes) expect(ids).toContain(id);
};

describe('recordEvents', () => {
  it('takes one statement without twins, and one more for each link of a chain', async () => {
    const asked = { count: 0 };
    const any = ((query: never) => {
      asked.count++;
      return here.any(query);
    }) as Database['any'];
    const database = { ...here, any } as Database;
    const tenantId = uniqueTenantId();
    const same = Array.from({ length: 100 }, () => arrived({ eventId: 'same' }));
    const alone = Array.from({ length: 100 }, () => arrived());
    await recordEvents(database, tenantId, [...alone, ...same]);
    expect(asked.count).toBe(1);
    await recordEvents(database, tenantId, [arrived({ eventId: 'same' }), ...same]);
    expect(asked.count).toBe(2);
    await recordEvents(database, tenantId, [arrived({ fingerprint: 'f1' })]);
    asked.count = 0;
    const repeats = Array.from({ length: 100 }, () => arrived({ fingerprint: 'f1' }));
    await recordEvents(database, tenantId, repeats);
    expect(asked.count).toBe(1);
  });

  it('stores nothing of nothing', async () => {
    expect(await recordEvents(here, uniqueTenantId(), [])).toEqual(new Map());
  });

  it('does to events that arrive together what it would do to them one after the other', async () => {
    const identities = fc.record({
      eventId: fc.constantFrom('a', 'b', 'c', 'd'),
      fingerprint: fc.constantFrom(null, 'e', 'f', 'g'),
    });
    const batches = fc.array(fc.array(identities, { maxLength: 8 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(batches, async (inputs) => {
        const tenantId = uniqueTenantId();
        const known = new Map<string, string>();
        for (const events of inputs.map((batch) => batch.map(arrived))) {
          const repeated = repeatedOneByOne(events, known);
          for (const [index, { id, isDuplicate }] of (await record(here, tenantId, events)).entries()) {
            expect(isDuplicate).toBe(repeated[index]?.length !== 0);
            expect(isDuplicate ? repeated[index] : [events[index]?.id]).toContain(id);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, Identities[]]>([
    ['eventId', ['f1', 'f2'].map((fingerprint) => ({ eventId: 'id1', fingerprint }))],
    ['fingerprint', ['id1', 'id2'].map((eventId) => ({ eventId, fingerprint: 'f1' }))],
  ])('accepts one of two that come to two processes at once with the same %s', async (_, pair) => {
    for (const _round of rounds) {
      const tenantId = uniqueTenantId();
      const events = pair.map(arrived) as [ArrivedEvent, ArrivedEvent];
      const outcomes = await Promise.all([record(here, tenantId, [events[0]]), record(there, tenantId, [events[1]])]);
      expect(outcomes.flat().filter(({ isDuplicate }) => isDuplicate)).toHaveLength(1);
      await expectAgreement(tenantId, events, outcomes.flat());
    }
  });

  it('accepts what some order of them would, when events cross each other in two processes', async () => {
    for (const round of rounds) {
      const tenantId = uniqueTenantId();
      const crossing = [
        { eventId: 'id1', fingerprint: 'f1' },
        { eventId: 'id2', fingerprint: 'f1' },
        { eventId: 'id1', fingerprint: 'f2' },
        { eventId: 'id2', fingerprint: 'f3' },
      ].map(arrived);
      const outcomes = await Promise.all(
        crossing.map((event, index) => record((index + round) % 2 ? here : there, tenantId, [event])),
      );
      await expectAgreement(tenantId, crossing, outcomes.flat());
    }
  });

  it('does not stall when two processes meet the same events in opposite order', async () => {
    for (const round of rounds.slice(0, 10)) {
      const tenantId = uniqueTenantId();
      const make = (order: number[]) =>
        order.map((n) => arrived({ eventId: `id${n}`, fingerprint: `f${(n * 7 + round) % 100}` }));
      const numbers = Array.from({ length: 100 }, (_, n) => n);
      const [forth, back] = [make(numbers), make(numbers.toReversed())];
      const outcomes = await Promise.all([
        ...[forth.slice(0, 50), forth.slice(50)].map((events) => record(here, tenantId, events)),
        ...[back.slice(0, 50), back.slice(50)].map((events) => record(there, tenantId, events)),
      ]);
      await expectAgreement(tenantId, [...forth, ...back], outcomes.flat());
      expect(outcomes.flat().filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(100);
    }
  });
});
