import { matchesTag } from '../core/http/entity-tag.ts';
import type { PlainCall, PlainReply } from '../core/http/product.ts';
import { type Admitted, admit } from './admit.ts';
import { isLiveDebugToken } from './debug-token.ts';
import { chooseCoding } from './domain/coding.ts';
import { type RequestedView, readRequestedView } from './domain/requested-view.ts';
import { servedDocument } from './domain/served-document.ts';
import type { KnownProject } from './known-project.ts';
import { type ReadyAnswer, readyAnswer } from './ready-answer.ts';

/**
 * Answers with the configuration of the project that a path names. No database round trip while nothing changed; one
 * with a debug token, whose answer is made for this request alone and never cached.
 */
export const answerConfiguration = async (call: PlainCall): Promise<PlainReply> => {
  const { path, query } = call.parameters();
  const admitted = await admit(call, Object.values(path));
  const asked = readRequestedView(query, textOf(call.headers['convert-debug-token']));
  const answer = await answerFor(call, admitted, asked);

  const coding = chooseCoding(textOf(call.headers['accept-encoding']));
  const tag = answer.tagOf(coding);
  const headers = {
    'Cache-Control': cacheControlOf(admitted, asked),
    ETag: tag,
    Vary: 'Accept-Encoding, Authorization, convert-debug-token',
  };
  if (matchesTag(call.headers['if-none-match'], tag)) return { status: 304, headers };
  const body = await answer.bytesOf(coding);
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
      'Content-Length': String(body.length),
    },
    body,
  };
};

const textOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join(', ') : header;

const answerFor = async (call: PlainCall, { project, key }: Admitted, asked: RequestedView): Promise<ReadyAnswer> => {
  const environment = asked.environment ?? key?.environment ?? null;
  const isDebug = asked.debugToken !== null && (await isLiveDebugToken(call, project, asked.debugToken));
  if (!isDebug) return keptAnswer(project, environment);
  const view = { environment, isDebug, previewId: asked.previewId };
  return readyAnswer(servedDocument(project.document, view, project.edition));
};

/** All environments that a project does not have look the same, so that made-up ones do not fill the memory. */
const keptAnswer = (project: KnownProject, environment: string | null): ReadyAnswer => {
  const isKnown = environment !== null && project.environments.has(environment);
  const name = `configuration ${environment === null ? 'all' : isKnown ? `of ${environment}` : 'none'}`;
  let answer = project.kept.get(name) as ReadyAnswer | undefined;
  if (!answer) {
    const view = { environment, isDebug: false, previewId: null };
    answer = readyAnswer(servedDocument(project.document, view, project.edition));
    project.kept.set(name, answer);
  }
  return answer;
};

/** What asks for drafts or past caches is never kept, whatever it got; what needed a secret is nobody else's. */
const cacheControlOf = ({ neededSecret }: Admitted, { debugToken, previewId, isFresh }: RequestedView): string => {
  if (debugToken !== null || previewId !== null || isFresh) return 'no-store';
  return neededSecret ? 'private, no-cache' : 'public, max-age=0, s-maxage=60, must-revalidate';
};
