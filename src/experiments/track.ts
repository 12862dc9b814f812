import type { PlainCall, PlainReply } from '../core/http/product.ts';
import { isBot } from '../core/visits/bot.ts';
import { admit } from './admit.ts';
import { environmentOfEvents } from './domain/environments.ts';
import { isEmpty, type UnmatchedReason } from './domain/facts.ts';
import { type KnownIds, knownIdsOf } from './domain/known-ids.ts';
import { isLeftAlone, type PrivacySignals } from './domain/privacy.ts';
import { readFacts, type TrackedVisitor } from './domain/read-facts.ts';
import type { KnownProject } from './known-project.ts';
import { insertFacts } from './queries/insert-facts.ts';

/** The documented body, which has been held against the document. */
type TrackingRequest = { accountId?: string; projectId?: string; enrichData?: boolean; visitors?: TrackedVisitor[] };

/** A body may be this large, and counts as such where its length is not announced. */
export const mostBodyBytes = 1_048_576;

let requests = 0;

const body = Buffer.from('{"code":200,"message":"OK"}');
const accepted: PlainReply = {
  status: 200,
  headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
  body,
};

/**
 * Stores what visitors did before it answers: one statement, shared with other requests of the moment. Always the same
 * answer, because SDKs send everything again after any other: what counts for nothing is kept apart.
 */
export const track = async (call: PlainCall): Promise<PlainReply> => {
  const { path } = call.parameters();
  const { project, key } = await admit(call, Object.values(path), { isTracking: true });
  const told = (await call.readJson()) as TrackingRequest;
  const visitors = (told.visitors ?? []).filter((visitor) => !wantsToBeLeftAlone(call, project, visitor));
  const environment = environmentOfEvents(project.document, key?.environment ?? null);
  const facts = readFacts(visitors, {
    known: idsOf(project),
    environment,
    enriches: told.enrichData === true,
    now: call.now,
    unmatchedAs: reasonToDoubt(call, project, told),
  });
  const { tenantId, edition } = project;
  const arrived = {
    tenantId,
    projectId: edition.projectId,
    environment,
    request: String(++requests),
    bytes: Number(call.headers['content-length'] ?? mostBodyBytes),
    facts,
    now: call.now,
  };
  if (!isEmpty(facts)) await insertFacts(call.database, arrived);
  return accepted;
};

const idsOf = (project: KnownProject): KnownIds => {
  const ids = (project.kept.get('ids') as KnownIds | undefined) ?? knownIdsOf(project.document);
  project.kept.set('ids', ids);
  return ids;
};

const wantsToBeLeftAlone = ({ headers }: PlainCall, { document }: KnownProject, visitor: TrackedVisitor): boolean => {
  const signals: PrivacySignals = { doNotTrack: headers.dnt === '1', globalPrivacyControl: headers['sec-gpc'] === '1' };
  const { country } = { country: null, ...visitor.segments };
  return isLeftAlone(document.project.settings, signals, typeof country === 'string' ? country : null);
};

/** The path decides whose events these are; SDKs on servers name themselves like a bot and are none. */
const reasonToDoubt = (
  { userAgent }: PlainCall,
  { edition }: KnownProject,
  { accountId, projectId }: TrackingRequest,
): UnmatchedReason | null => {
  const isOthers =
    (accountId !== undefined && accountId !== String(edition.accountId)) ||
    (projectId !== undefined && projectId !== String(edition.projectId));
  if (isOthers) return 'another_project';
  return isBot(userAgent) && !userAgent?.startsWith('ConvertAgent/') ? 'bot' : null;
};
