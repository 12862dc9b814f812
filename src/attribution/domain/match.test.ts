import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../core/time/day.ts';
import {
  type EvidenceKind,
  evidenceScores,
  type FoundClick,
  latestClickAt,
  matchClicks,
  nothingFound,
} from './match.ts';

const occurredAt = new Date('2026-11-21T12:00:00Z');
const terms = { attributionWindowDays: 28, minimumConfidence: 75 };
const secondMs = 1_000;

/** A click made so long before the conversion. */
const click = (kind: EvidenceKind, clickId = 'click_1', beforeMs = 60 * secondMs, isStale = false): FoundClick => ({
  ...{ kind, clickId, isStale },
  fbclid: `fbclid of ${clickId}`,
  clickedAt: new Date(occurredAt.getTime() - beforeMs),
});
const match = (found: FoundClick[], minimumConfidence = terms.minimumConfidence) =>
  matchClicks(found, occurredAt, { ...terms, minimumConfidence });
const losses = (found: FoundClick[]) =>
  Object.fromEntries(match(found).explanation.candidates.map(({ clickId, reason }) => [clickId, reason]));

describe('matchClicks', () => {
  it.each(
    Object.entries({
      click_id: 100,
      fbclid: 100,
      fingerprint: 95,
      visitor_id: 90,
      identity: 90,
      address_and_agent: 75,
      address: 50,
    }) as [EvidenceKind, number][],
  )('scores %s with %d', (kind, score) => {
    expect(match([click(kind)], 0).winner).toEqual({
      clickId: 'click_1',
      fbclid: 'fbclid of click_1',
      clickedAt: new Date('2026-11-21T11:59:00Z'),
      score,
    });
  });

  it.each([
    [75, 'address_and_agent', true],
    [75, 'address', false],
    [76, 'address_and_agent', false],
    [50, 'address', true],
    [51, 'address', false],
    [100, 'fbclid', true],
    [100, 'fingerprint', false],
    [0, 'address', true],
  ] as const)('with a minimum confidence of %d makes of %s: %s', (minimumConfidence, kind, isAttributed) => {
    const { winner, explanation } = match([click(kind)], minimumConfidence);
    expect(winner !== null).toBe(isAttributed);
    expect(explanation).toMatchObject({ minimumConfidence, attributionWindowDays: 28 });
    expect(explanation.candidates).toMatchObject([
      isAttributed ? { outcome: 'won', reason: null } : { outcome: 'lost', reason: 'below_minimum_confidence' },
    ]);
  });

  it.each([
    ['at the same moment', 0, null],
    ['60 s later', -60 * secondMs, null],
    ['more than 60 s later', -60 * secondMs - 1, 'after_conversion'],
    ['28 days before', 28 * dayMs, null],
    ['more than 28 days before', 28 * dayMs + 1, 'outside_window'],
  ])('judges a click made %s', (_, beforeMs, reason) => {
    const { winner, explanation } = match([click('fbclid', 'click_1', beforeMs)]);
    expect(winner === null).toBe(reason !== null);
    expect(explanation.candidates).toMatchObject([{ reason }]);
  });

  it('never takes a click that was older than the window when it came', () => {
    expect(losses([click('fbclid', 'stale', dayMs, true), click('fingerprint', 'fresh')])).toEqual({
      stale: 'outside_window',
      fresh: null,
    });
  });

  it('counts for a click that is named in vain what else leads to it', () => {
    const inVain = (kind: EvidenceKind) => click(kind, 'click_1', dayMs, true);
    const tellsOf = (found: FoundClick[]) => match(found).explanation.candidates;
    expect(tellsOf([inVain('click_id'), click('visitor_id'), inVain('fbclid'), click('address')])).toMatchObject([
      { evidence: ['visitor_id', 'address'], score: 90, outcome: 'won' },
    ]);
    expect(tellsOf([inVain('fbclid'), inVain('click_id')])).toMatchObject([
      { evidence: ['click_id', 'fbclid'], score: 100, reason: 'outside_window' },
    ]);
  });

  it('takes the strongest evidence, however old', () => {
    expect(losses([click('identity', 'newest', 1), click('fingerprint', 'oldest', 20 * dayMs)])).toEqual({
      newest: 'lower_score',
      oldest: null,
    });
  });

  it('takes the newest click among equals, and of one moment the later id', () => {
    expect(
      losses([click('visitor_id', 'old', 9), click('identity', 'new', 5), click('identity', 'older', 10)]),
    ).toEqual({ new: null, old: 'older_click', older: 'older_click' });
    expect(match([click('identity', 'click_a'), click('identity', 'click_b')]).winner?.clickId).toBe('click_b');
  });

  it('tells all the evidence of a click, the strongest first, and counts the strongest', () => {
    const found = [click('address'), click('address_and_agent'), click('identity'), click('identity')];
    expect(match(found).explanation.candidates).toEqual([
      {
        clickId: 'click_1',
        fbclid: 'fbclid of click_1',
        clickedAt: '2026-11-21T11:59:00.000Z',
        evidence: ['identity', 'address_and_agent', 'address'],
        score: 90,
        outcome: 'won',
        reason: null,
      },
    ]);
  });

  it('lists the winner first, the others by falling score, the newest first', () => {
    const { candidates } = match([
      click('address', 'd'),
      click('identity', 'c', 20),
      click('identity', 'b', 10),
      click('fingerprint', 'winner', 5),
      click('click_id', 'a', -120 * secondMs),
    ]).explanation;
    expect(candidates.map(({ clickId }) => clickId)).toEqual(['winner', 'a', 'b', 'c', 'd']);
  });

  it('keeps the newest 20 of each kind of evidence and says when there were more', () => {
    const of = (kind: EvidenceKind, count: number) =>
      Array.from({ length: count }, (_, index) => click(kind, `${kind} ${index}`, index));
    const twenty = match([...of('identity', 20), ...of('address', 20)]).explanation;
    expect(twenty.candidates).toHaveLength(40);
    expect(twenty.truncated).toBe(false);
    const more = match([...of('identity', 21), ...of('address', 3)]).explanation;
    expect(more.candidates).toHaveLength(23);
    expect(more.candidates.map(({ clickId }) => clickId)).not.toContain('identity 20');
    expect(more.truncated).toBe(true);
  });

  it('explains that nothing was found', () => {
    expect(match([])).toEqual({ winner: null, explanation: nothingFound(terms) });
    expect(nothingFound(terms)).toEqual({ ...terms, candidates: [], truncated: false });
  });

  it('gives the same answer in whatever order the clicks are found, with at most one winner and a reason for all others', () => {
    const kind = fc.constantFrom(...(Object.keys(evidenceScores) as EvidenceKind[]));
    const found = fc.array(
      fc
        .tuple(kind, fc.integer({ min: 0, max: 8 }))
        .map(([of, id]) => click(of, `click_${id}`, ((id * 7) % 31) * dayMs - 90 * secondMs)),
    );
    fc.assert(
      fc.property(found, fc.integer({ min: 0, max: 100 }), (clicks, minimumConfidence) => {
        const { winner, explanation } = match(clicks, minimumConfidence);
        expect(match(clicks.toReversed(), minimumConfidence)).toEqual({ winner, explanation });
        const won = explanation.candidates.filter(({ outcome }) => outcome === 'won');
        expect(won.map(({ clickId, score }) => ({ clickId, score }))).toEqual(
          winner ? [{ clickId: winner.clickId, score: winner.score }] : [],
        );
        for (const { outcome, reason } of explanation.candidates) expect(outcome === 'won').toBe(reason === null);
        if (winner) expect(winner.score).toBeGreaterThanOrEqual(minimumConfidence);
        if (winner) expect(winner.clickedAt.getTime()).toBeLessThanOrEqual(latestClickAt(occurredAt).getTime());
      }),
    );
  });
});
