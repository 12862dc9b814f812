import type { operations } from '../../generated/ingestion.ts';
import { Failure } from '../core/errors/failure.ts';
import { inGroups } from '../core/http/in-groups.ts';
import type { LineOperation } from '../core/http/operation.ts';
import type { Line } from '../core/http/read-lines.ts';
import { handleEvents } from './handle-events.ts';
import { readContext } from './read-context.ts';
import type { EventProblem, SentEvent } from './read-event.ts';
import { refuseOverQuota } from './refuse-over-quota.ts';
import { type Handled, toBatchItem, toBatchSummary } from './resources/batch-result.ts';

const mostLines = 10_000;
/** Of lines that are handled together: a statement holds no more. */
const bounds = {
  most: 500,
  size: (line: SentEvent | EventProblem) => ('text' in line ? line.text.length : 0),
  mostSize: 2_000_000,
};

const lineProblem = (error: EventProblem['error'], message: string): EventProblem => ({
  ...{ error, eventId: null, message, details: {} },
});

/** A line as an event, or why it is none. */
const readLine = (line: Line): SentEvent | EventProblem => {
  if ('problem' in line) return lineProblem('validation_failed', line.problem);
  try {
    return { value: JSON.parse(line.text), text: line.text };
  } catch {
    return lineProblem('validation_failed', 'Is not valid JSON');
  }
};

/**
 * Stores events as they arrive, one a line, and answers each with a line: those that are there together in one statement.
 * The last line sums up. What lies beyond the limits is not read: a refused line says so.
 */
export const createEventsOfLines: LineOperation<operations['createEvents']> = async function* (call, lines) {
  const { caller, database, now } = call;
  const context = await readContext(call);
  await refuseOverQuota(database, { tenantId: caller.tenantId, store: context.store, now });
  const handled: Handled[] = [];
  const handle = async (waiting: readonly (SentEvent | EventProblem)[]) => {
    const from = handled.length;
    const sent = waiting.filter((line): line is SentEvent => !('error' in line));
    const results = (await handleEvents(database, caller.tenantId, sent, context)).values();
    for (const line of waiting) handled.push('error' in line ? line : (results.next().value as Handled));
    return handled.slice(from).map((one, index) => toBatchItem(one, from + index));
  };

  for await (const group of inGroups(withinLimits(lines), bounds)) yield await handle(group);
  yield [{ summary: toBatchSummary(handled) }];
};

/** The lines up to the limits, and one that tells of the rest. */
async function* withinLimits(lines: AsyncIterable<Line>): AsyncGenerator<SentEvent | EventProblem> {
  let count = 0;
  try {
    for await (const line of lines) {
      if (++count > mostLines) throw new Failure('tooLarge', `A stream has at most ${mostLines} lines`);
      yield readLine(line);
    }
  } catch (error) {
    if (!(error instanceof Failure && error.kind === 'tooLarge')) throw error;
    yield lineProblem('Request body too large', error.message);
  }
}
