import document from '../../generated/ingestion.openapi.json' with { type: 'json' };
import type { components } from '../../generated/ingestion.ts';
import type { NewDelivery } from '../core/destinations/compose-deliveries.ts';
import { Failure, type Fault } from '../core/errors/failure.ts';
import { refuseUnstorable } from '../core/http/json-body.ts';
import { schemaCheck } from '../core/http/schema-check.ts';
import { newId } from '../core/identifiers/identifier.ts';
import { depthOf, memberSpans } from '../core/json/spans.ts';
import { detailsOf, sentenceOf } from './dialect.ts';
import { readEventTime } from './domain/event-time.ts';
import { fingerprintOf } from './domain/fingerprint.ts';
import { readPurchase } from './domain/purchase.ts';
import { isStandardEvent } from './domain/standard-events.ts';
import type { StoreSettings } from './queries/find-store-settings.ts';
import type { ArrivedEvent } from './queries/insert-events.ts';

export type EventInput = components['schemas']['EventInput'];

/** Why an event is not accepted, by the catalogue's labels; `eventId` where a text was sent. */
export type EventProblem = {
  error: 'validation_failed' | 'event_not_found' | 'Request body too large';
  eventId: string | null;
  message: string;
  details: Record<string, string>;
};

/** An event as it was sent: its parsed value, and its JSON text. */
export type SentEvent = { value: unknown; text: string };

/** What ad platforms are told of an event besides who the person is. */
type SentDetails = Pick<ArrivedEvent, 'eventName' | 'eventId' | 'eventTime' | 'customData'> & { input: EventInput };

/** What an event is read with. */
export type ReadContext = {
  store: StoreSettings;
  now: Date;
  identitiesOf: (userData: EventInput['userData']) => string[];
  /** What the destinations of the store are to be told of an event. */
  deliveriesOf: (event: SentDetails) => NewDelivery[];
};

const check = schemaCheck(document, 'EventInput');
const deepest = 64;

const problem = (value: unknown, faults: readonly Fault[]): EventProblem => ({
  error: 'validation_failed',
  eventId: eventIdOf(value),
  message: faults[0] ? sentenceOf(faults[0]) : 'The event is not valid',
  details: detailsOf(faults),
});

const fieldProblem = (value: unknown, path: string, message: string): EventProblem =>
  problem(value, [{ in: 'body', path, keyword: 'event', message }]);

const nameProblem = (value: unknown, name: string): EventProblem => {
  const message = `Event '${name}' is not defined for this store`;
  return { error: 'event_not_found', eventId: eventIdOf(value), message, details: { eventName: message } };
};

const eventIdOf = (value: unknown): string | null => {
  const { eventId } = (value ?? {}) as { eventId?: unknown };
  if (typeof eventId !== 'string' || !eventId.isWellFormed()) return null;
  return eventId.length <= 400 && [...eventId].length <= 200 ? eventId : null;
};

/** What stands outside of customData is read as in any body: no number beyond 2^53, no text that cannot be stored. */
const unstorableFaults = (text: string): Fault[] => {
  if (depthOf(text) > deepest)
    return [{ in: 'body', path: '', keyword: 'json', message: `Nested deeper than ${deepest} levels` }];
  try {
    refuseUnstorable(text);
    return [];
  } catch (error) {
    if (error instanceof Failure) return error.faults;
    throw error;
  }
};

/** The JSON text of customData as it was sent, null without one, and the text of the event without it. */
const cutCustomData = (text: string): { customData: string | null; rest: string } => {
  const span = memberSpans(text).get('customData');
  const customData = span ? text.slice(span.from, span.to) : 'null';
  if (!span || customData === 'null') return { customData: null, rest: text };
  return { customData, rest: `${text.slice(0, span.from)}null${text.slice(span.to)}` };
};

/** Reads one event and says all that is wrong with it, whether it came alone or among others. */
export const readEvent = ({ value, text }: SentEvent, context: ReadContext): ArrivedEvent | EventProblem => {
  const { store, now } = context;
  const faults = check(value);
  if (faults.length > 0) return problem(value, faults);
  const input = value as EventInput;
  const { customData, rest } = cutCustomData(text);
  const unstorable = unstorableFaults(rest);
  if (unstorable.length > 0) return problem(value, unstorable);
  if (customData !== null && depthOf(customData) > deepest)
    return fieldProblem(value, 'customData', `Is nested deeper than ${deepest} levels`);
  const { eventName, eventTime: sentTime } = input;
  const time = sentTime === undefined ? null : readEventTime(sentTime, now);
  if (time && 'problem' in time) return fieldProblem(value, 'eventTime', time.problem);
  if (!isStandardEvent(eventName) && !store.active_custom_events.includes(eventName))
    return nameProblem(value, eventName);

  const id = newId('evt', now);
  const identities = context.identitiesOf(input.userData);
  const purchase = eventName === 'Purchase' ? readPurchase(customData) : null;
  const eventSourceUrl = input.eventSourceUrl || null;
  const known = { eventName, identities, eventSourceUrl, customData, purchase, eventTime: time?.seconds ?? null };
  const eventId = input.eventId ?? id;
  const eventTime = new Date(time ? time.seconds * 1_000 : Math.floor(now.getTime() / 1_000) * 1_000);
  return {
    ...{ id, eventId, eventName, eventTime },
    customData,
    currency: purchase?.amount ? (purchase.currency ?? store.currency) : null,
    amount: purchase?.amount ?? null,
    isUncounted: purchase?.isUncounted ?? false,
    identities,
    fingerprint: fingerprintOf(known),
    deliveries: context.deliveriesOf({ eventName, eventId, eventTime, customData, input }),
    ...{ storeId: store.id, now },
  };
};

/** Tells an event from the reason why it is none. */
export const isProblem = (read: ArrivedEvent | EventProblem): read is EventProblem => 'error' in read;
