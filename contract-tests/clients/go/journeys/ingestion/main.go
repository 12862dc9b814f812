// A partner's way through the ingestion API.
package main

import (
	"context"
	"sort"
	"strings"
	"time"

	"clients/ingestion"
	"clients/journeys/partner"
)

func main() {
	configuration := ingestion.NewConfiguration()
	configuration.Servers = ingestion.ServerConfigurations{{URL: partner.Origin}}
	client := ingestion.NewAPIClient(configuration)
	ctx := context.WithValue(context.Background(), ingestion.ContextAccessToken, partner.Key)

	purchase, view := send(ctx, client)
	read(ctx, client, purchase, view)

	statistics, _, err := client.StatisticsAPI.GetStatistics(ctx).Granularity(ingestion.GRANULARITY_DAY).Execute()
	partner.Good(err)
	partner.Equal(statistics.Currency, "EUR")
	partner.Equal(statistics.Totals.Events, 2)
	partner.Equal(statistics.Totals.Revenue, 49.99)
	partner.Equal(*statistics.Totals.AverageOrderValue.Get(), 49.99)
	partner.Equal(len(statistics.Unconverted), 0)
	partner.Equal(strings.HasSuffix(statistics.From, "T00:00:00+05:45"), true)
	partner.Equal(strings.HasSuffix(statistics.Series[0].Period, "T00:00:00+05:45"), true)

	_, reply, err := client.EventsAPI.ListEvents(ctx).Cursor("nonsense").XRequestId("req_partner4711").Execute()
	partner.Equal(reply.StatusCode, 400)
	partner.Equal(reply.Header.Get("X-Request-Id"), "req_partner4711")
	refusal := partner.Refused[ingestion.ErrorBody](err)
	partner.Equal(refusal.Success, false)
	partner.Equal(refusal.Error, "validation_failed")
}

var customData = map[string]any{"currency": "EUR", "value": 49.99, "orderId": "ORDER-7"}

func send(ctx context.Context, client *ingestion.APIClient) (string, string) {
	purchase := ingestion.EventInput{
		EventName:  "Purchase",
		EventId:    partner.Pointer("purchase_7"),
		UserData:   &ingestion.UserData{Email: partner.Pointer("ada@example.com")},
		CustomData: customData,
	}
	one, _, err := client.EventsAPI.CreateEvents(ctx).EventInput([]ingestion.EventInput{purchase}).Execute()
	partner.Good(err)
	partner.Equal(one.Success, true)
	equalCounts(one.Summary, 1, 0, 0)
	recorded := one.Results[0]
	partner.Equal(recorded.Success, true)
	partner.Equal(*recorded.Duplicate, false)

	now := float64(time.Now().Unix())
	events := []ingestion.EventInput{purchase, {EventName: "PageView", EventTime: &now}, {EventName: "Unheard"}}
	many, _, err := client.EventsAPI.CreateEvents(ctx).EventInput(events).Execute()
	partner.Good(err)
	equalCounts(many.Summary, 1, 1, 1)
	partner.Equal(*many.Results[0].Id, *recorded.Id)
	partner.Equal(*many.Results[0].Duplicate, true)
	partner.Equal(many.Results[1].Index, 1)
	partner.Equal(many.Results[2].Success, false)
	partner.Equal(many.Results[2].Id, nil)
	partner.Equal(*many.Results[2].Error, "event_not_found")
	partner.Equal(many.Results[2].EventId.Get(), nil)

	lead := ingestion.EventInput{EventName: "Lead", UserData: &ingestion.UserData{Email: partner.Pointer("b@example.com")}}
	report, _, err := client.EventsAPI.ValidateEvents(ctx).EventInput([]ingestion.EventInput{lead}).Execute()
	partner.Good(err)
	partner.Equal(len(report.Results[0].Identities) > 0, true)
	return *recorded.Id, *many.Results[1].Id
}

func equalCounts(summary ingestion.BatchSummary, accepted, duplicates, failed int32) {
	partner.Equal(summary.Accepted, accepted)
	partner.Equal(summary.Duplicates, duplicates)
	partner.Equal(summary.Failed, failed)
}

func read(ctx context.Context, client *ingestion.APIClient, purchase, view string) {
	event, _, err := client.EventsAPI.GetEvent(ctx, purchase).Execute()
	partner.Good(err)
	partner.Equal(event.Data.CustomData, customData)

	first, _, err := client.EventsAPI.ListEvents(ctx).Limit(1).From("2026-01-01").Execute()
	partner.Good(err)
	partner.Equal(first.Pagination.HasMore, true)
	cursor := *first.Pagination.NextCursor.Get()
	rest, _, err := client.EventsAPI.ListEvents(ctx).Limit(1).From("2026-01-01").Cursor(cursor).Execute()
	partner.Good(err)
	partner.Equal(rest.Pagination.NextCursor.Get(), nil)
	found := []string{first.Data[0].Id, rest.Data[0].Id}
	expected := []string{purchase, view}
	sort.Strings(found)
	sort.Strings(expected)
	partner.Equal(found, expected)
}
