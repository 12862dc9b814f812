import time

from ingestion_client import ApiClient, Configuration, EventInput, EventsApi, StatisticsApi, UserData
from ingestion_client.exceptions import BadRequestException

from partner import equal, key, origin, refusal_of

client = ApiClient(Configuration(host=origin, access_token=key))
events_api = EventsApi(client)

custom_data = {"currency": "EUR", "value": 49.99, "orderId": "ORDER-7"}
purchase = EventInput(
    eventName="Purchase",
    eventId="purchase_7",
    userData=UserData(email="ada@example.com"),
    customData=custom_data,
)
one = events_api.create_events([purchase])
equal(one.success, True)
equal((one.summary.accepted, one.summary.duplicates, one.summary.failed), (1, 0, 0))
recorded = one.results[0]
equal(recorded.duplicate, False)

many = events_api.create_events(
    [purchase, EventInput(eventName="PageView", eventTime=int(time.time())), EventInput(eventName="Unheard")]
)
equal((many.summary.accepted, many.summary.duplicates, many.summary.failed), (1, 1, 1))
repeat, view, unheard = many.results
equal(repeat.id, recorded.id)
equal(repeat.duplicate, True)
equal(view.index, 1)
equal(unheard.success, False)
equal(unheard.id, None)
equal(unheard.error, "event_not_found")
equal(unheard.event_id, None)

report = events_api.validate_events([EventInput(eventName="Lead", userData=UserData(email="b@example.com"))])
equal(len(report.results[0].identities) > 0, True)

equal(events_api.get_event(recorded.id).data.custom_data, custom_data)
first = events_api.list_events(limit=1, var_from="2026-01-01")
equal(first.pagination.has_more, True)
rest = events_api.list_events(limit=1, var_from="2026-01-01", cursor=first.pagination.next_cursor)
equal(rest.pagination.next_cursor, None)
equal(sorted(event.id for event in first.data + rest.data), sorted([recorded.id, view.id]))

statistics = StatisticsApi(client).get_statistics(granularity="day")
equal(statistics.currency, "EUR")
equal(statistics.totals.events, 2)
equal(statistics.totals.revenue, 49.99)
equal(statistics.totals.average_order_value, 49.99)
equal(statistics.unconverted, [])
equal(statistics.var_from.endswith("T00:00:00+05:45"), True)
equal(statistics.series[0].period.endswith("T00:00:00+05:45"), True)

too_soon = EventInput(eventName="Lead", eventId="x" * 100, eventTime=1)
refused = events_api.create_events([too_soon]).results[0]
equal(refused.error, "validation_failed")
refusal = refusal_of(
    BadRequestException, events_api.list_events, cursor="nonsense", x_request_id="req_partner4711"
)
equal(refusal.data.success, False)
equal(refusal.data.error, "validation_failed")
equal(refusal.headers["X-Request-Id"], "req_partner4711")
