import { dayMs } from '../../core/time/day.ts';

/** How sure each kind of evidence makes a match, the strongest first. */
export const evidenceScores = {
  click_id: 100,
  fbclid: 100,
  fingerprint: 95,
  visitor_id: 90,
  identity: 90,
  address_and_agent: 75,
  address: 50,
} as const;

/** What can tie a click to a conversion; `identity` is an e-mail address or phone that an earlier conversion tied to it. */
export type EvidenceKind = keyof typeof evidenceScores;

/** All of them, the strongest first. */
export const evidenceKinds = Object.keys(evidenceScores) as [EvidenceKind, ...EvidenceKind[]];

/** Of each kind of evidence so many clicks are considered, the newest. */
export const mostCandidates = 20;

/**
 * A click that a piece of evidence leads to. `isStale` when the conversion names it, but it was older than the window
 * already on its arrival, or arrived longer ago than the window: then that is no evidence.
 */
export type FoundClick = { kind: EvidenceKind; clickId: string; fbclid: string; clickedAt: Date; isStale: boolean };

/** What a store demands of a match. */
export type MatchTerms = { attributionWindowDays: number; minimumConfidence: number };

type LossReason = 'after_conversion' | 'outside_window' | 'below_minimum_confidence' | 'lower_score' | 'older_click';

/** A click that was considered, as it is kept with its conversion; `clickedAt` in ISO 8601. */
type Candidate = {
  clickId: string;
  fbclid: string;
  clickedAt: string;
  evidence: EvidenceKind[];
  score: number;
  outcome: 'won' | 'lost';
  reason: LossReason | null;
};

/** How a match was decided, as it is kept with its conversion: the winner first, then by falling score, the newest first. */
export type Explanation = MatchTerms & { candidates: Candidate[]; truncated: boolean };

/** The click a conversion is attributed to. */
export type Winner = { clickId: string; fbclid: string; clickedAt: Date; score: number };

const latestAfterMs = 60_000;

type Considered = FoundClick & { evidence: EvidenceKind[]; score: number };

const newestFirst = (a: FoundClick, b: FoundClick): number =>
  b.clickedAt.getTime() - a.clickedAt.getTime() || (a.clickId < b.clickId ? 1 : -1);

/** The newest of each kind, without the clicks that two values of one kind lead to twice. */
const newestOfEachKind = (found: readonly FoundClick[]): { kept: FoundClick[]; truncated: boolean } => {
  const groups = evidenceKinds.map((kind) => {
    const ofKind = new Map(found.filter((click) => click.kind === kind).map((click) => [click.clickId, click]));
    return [...ofKind.values()].sort(newestFirst);
  });
  return {
    kept: groups.flatMap((group) => group.slice(0, mostCandidates)),
    truncated: groups.some((group) => group.length > mostCandidates),
  };
};

/** What is no evidence is told only of clicks that no other evidence leads to. */
const mergeByClick = (found: readonly FoundClick[]): Considered[] => {
  const considered = new Map<string, Considered>();
  for (const click of found.toSorted((a, b) => Number(a.isStale) - Number(b.isStale))) {
    const before = considered.get(click.clickId);
    if (before?.isStale === click.isStale) before.evidence.push(click.kind);
    else if (!before)
      considered.set(click.clickId, { ...click, evidence: [click.kind], score: evidenceScores[click.kind] });
  }
  return [...considered.values()].sort((a, b) => b.score - a.score || newestFirst(a, b));
};

const objectionTo = (
  { clickedAt, isStale, score }: Considered,
  occurredAt: Date,
  { attributionWindowDays, minimumConfidence }: MatchTerms,
): LossReason | null => {
  const ageMs = occurredAt.getTime() - clickedAt.getTime();
  if (ageMs < -latestAfterMs) return 'after_conversion';
  if (isStale || ageMs > attributionWindowDays * dayMs) return 'outside_window';
  return score < minimumConfidence ? 'below_minimum_confidence' : null;
};

/** The latest time of a click that a conversion may come from: clocks differ a little. */
export const latestClickAt = (occurredAt: Date): Date => new Date(occurredAt.getTime() + latestAfterMs);

/** The explanation where nothing was found. */
export const nothingFound = ({ attributionWindowDays, minimumConfidence }: MatchTerms): Explanation => ({
  ...{ attributionWindowDays, minimumConfidence },
  candidates: [],
  truncated: false,
});

/**
 * Decides which click a conversion is attributed to: the strongest evidence, the newest click among equals, of those not
 * more than 60 s later than the conversion, within the window and at least as sure as the store demands.
 */
export const matchClicks = (
  found: readonly FoundClick[],
  occurredAt: Date,
  terms: MatchTerms,
): { winner: Winner | null; explanation: Explanation } => {
  const { kept, truncated } = newestOfEachKind(found);
  const judged = mergeByClick(kept).map((click) => ({ click, objection: objectionTo(click, occurredAt, terms) }));
  const winner = judged.find(({ objection }) => objection === null)?.click ?? null;
  const candidates = judged.map(({ click, objection }): Candidate => {
    const { clickId, fbclid, clickedAt, evidence, score } = click;
    const behind = winner && score < winner.score ? 'lower_score' : 'older_click';
    const outcome = click === winner ? 'won' : 'lost';
    const reason = click === winner ? null : (objection ?? behind);
    return { clickId, fbclid, clickedAt: clickedAt.toISOString(), evidence, score, outcome, reason };
  });
  const { attributionWindowDays, minimumConfidence } = terms;
  return {
    winner: winner && {
      clickId: winner.clickId,
      fbclid: winner.fbclid,
      clickedAt: winner.clickedAt,
      score: winner.score,
    },
    explanation: {
      attributionWindowDays,
      minimumConfidence,
      candidates: candidates.sort((a, b) => Number(b.outcome === 'won') - Number(a.outcome === 'won')),
      truncated,
    },
  };
};
