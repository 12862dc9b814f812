import type { components } from '../../generated/ingestion.ts';
import { itemSpans } from '../core/json/spans.ts';
import type { SentEvent } from './read-event.ts';

type Submission = components['schemas']['EventSubmission'];

/** The events of a body, each with its own text; `isBatch` when they came as a list. */
export const sentEvents = (body: Submission, text: string): { events: SentEvent[]; isBatch: boolean } => {
  if (!Array.isArray(body)) return { events: [{ value: body, text }], isBatch: false };
  const spans = itemSpans(text);
  const events = body.map((value: unknown, index) => {
    const { from = 0, to = 0 } = spans[index] ?? {};
    return { value, text: text.slice(from, to) };
  });
  return { events, isBatch: true };
};
