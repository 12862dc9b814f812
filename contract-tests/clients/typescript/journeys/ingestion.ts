import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { Configuration, ErrorBodyFromJSON, EventsApi, StatisticsApi } from '../ingestion/index.js';
import { refusalOf, settings } from './partner.js';

const configuration = new Configuration(settings);
const eventsApi = new EventsApi(configuration);

const purchase = {
  eventName: 'Purchase',
  eventId: 'purchase_7',
  userData: { email: 'ada@example.com' },
  customData: { currency: 'EUR', value: 49.99, orderId: 'ORDER-7' },
};
const one = await eventsApi.createEvents({ eventInput: [purchase] });
equal(one.success, true);
deepEqual(one.summary, { accepted: 1, duplicates: 0, failed: 0 });
const [recorded] = one.results;
ok(recorded?.id);
equal(recorded.success, true);
equal(recorded.duplicate, false);

const many = await eventsApi.createEvents({
  eventInput: [
    purchase,
    { eventName: 'PageView', eventTime: Math.floor(Date.now() / 1_000) },
    { eventName: 'Unheard' },
  ],
});
deepEqual(many.summary, { accepted: 1, duplicates: 1, failed: 1 });
const [repeat, view, unheard] = many.results;
ok(repeat && view?.id && unheard);
equal(unheard.success, false);
equal(unheard.id, undefined);
equal(repeat.id, recorded.id);
equal(repeat.duplicate, true);
equal(view.index, 1);
equal(unheard.error, 'event_not_found');
equal(unheard.eventId, null);

const report = await eventsApi.validateEvents({
  eventInput: [{ eventName: 'Lead', userData: { email: 'b@example.com' } }],
});
const [valid] = report.results;
ok(valid?.identities && valid.identities.length > 0);

const { data: event } = await eventsApi.getEvent({ id: recorded.id });
deepEqual(event.customData, purchase.customData);
const first = await eventsApi.listEvents({ limit: 1, from: '2026-01-01' });
equal(first.pagination.hasMore, true);
const rest = await eventsApi.listEvents({ limit: 1, from: '2026-01-01', cursor: first.pagination.nextCursor ?? '' });
equal(rest.pagination.nextCursor, null);
deepEqual([...first.data, ...rest.data].map(({ id }) => id).toSorted(), [recorded.id, view.id].toSorted());

const statistics = await new StatisticsApi(configuration).getStatistics({ granularity: 'day' });
equal(statistics.currency, 'EUR');
equal(statistics.totals.events, 2);
equal(statistics.totals.revenue, 49.99);
equal(statistics.totals.averageOrderValue, 49.99);
deepEqual(statistics.unconverted, []);
match(statistics.from, /T00:00:00\+05:45$/);
match(statistics.series[0]?.period ?? '', /T00:00:00\+05:45$/);

const refusal = await refusalOf(eventsApi.createEvents({ eventInput: [], xRequestId: 'req_partner4711' }));
equal(refusal.status, 400);
equal(refusal.headers.get('X-Request-Id'), 'req_partner4711');
const body = ErrorBodyFromJSON(await refusal.json());
equal(body.success, false);
equal(body.error, 'validation_failed');
