// A partner's way through the attribution API.
package main

import (
	"context"
	"encoding/json"
	"strings"

	"clients/attribution"
	"clients/journeys/partner"
)

func main() {
	configuration := attribution.NewConfiguration()
	configuration.Servers = attribution.ServerConfigurations{{URL: partner.Origin}}
	client := attribution.NewAPIClient(configuration)
	ctx := context.WithValue(context.Background(), attribution.ContextAccessToken, partner.Key)

	input := attribution.StoreInput{Name: "Lamps", Currency: partner.Pointer("EUR")}
	store, _, err := client.StoresAPI.CreateStore(ctx).StoreInput(input).Execute()
	partner.Good(err)
	partner.Equal(store.Data.Domain.Get(), nil)

	sale, lead := track(ctx, client, store.Data.Id)
	list(ctx, client, store.Data.Id, sale, lead)

	analytics, _, err := client.AnalyticsAPI.GetAnalytics(ctx).StoreId(store.Data.Id).Execute()
	partner.Good(err)
	totals := analytics.Data.Totals
	partner.Equal(totals.Clicks, 1)
	partner.Equal(totals.Conversions, 2)
	partner.Equal(*totals.AttributionRate.Get(), 0.5)
	partner.Equal(len(totals.Revenue), 1)
	partner.Equal(totals.Revenue[0].Currency, "EUR")
	partner.Equal(totals.Revenue[0].Amount, 99.99)

	_, reply, err := client.ConversionsAPI.GetConversion(ctx, "conv_unknown").Execute()
	partner.Equal(reply.StatusCode, 404)
	refusal := partner.Refused[attribution.ErrorBody](err)
	partner.Equal(refusal.Error.Code, "not_found")
	partner.Equal(refusal.Meta.RequestId, reply.Header.Get("X-Request-Id"))

	var told attribution.ConversionAttributedWebhook
	partner.Good(json.Unmarshal(partner.Webhook, &told))
	partner.Equal(told.Data.AttributedTo.Get().ConfidenceScore, 95)
	partner.Equal(*told.Data.Revenue.Get(), 99.99)
}

func track(ctx context.Context, client *attribution.APIClient, store string) (sale, lead string) {
	click, _, err := client.TrackingAPI.TrackClick(ctx).ClickInput(attribution.ClickInput{
		Fbclid:      "IwAR0spring",
		StoreId:     store,
		LandingPage: "https://shop.example.com/?utm_campaign=spring",
		Fingerprint: partner.Pointer("fp_ada"),
	}).Execute()
	partner.Good(err)
	partner.Equal(click.Success, true)
	partner.Equal(click.Data.Tracked, true)
	partner.Equal(strings.HasPrefix(click.Meta.RequestId, "req_"), true)

	purchase := attribution.ConversionInput{
		StoreId:     store,
		EventType:   "Purchase",
		OrderId:     partner.Pointer("sale-7"),
		EventValue:  partner.Pointer(99.99),
		Fingerprint: partner.Pointer("fp_ada"),
		Products:    []attribution.ProductInput{{ProductId: partner.Pointer("lamp"), Name: partner.Pointer("Desk lamp"), Price: partner.Pointer(99.99)}},
	}
	sold, _, err := client.TrackingAPI.TrackConversion(ctx).ConversionInput(purchase).Execute()
	partner.Good(err)
	partner.Equal(sold.Data.Attributed, true)
	partner.Equal(sold.Data.AttributedTo.Get().ClickId, click.Data.ClickId)
	partner.Equal(sold.Data.AttributedTo.Get().ConfidenceScore, 95)
	partner.Equal(sold.Data.Duplicate, nil)
	repeat, _, err := client.TrackingAPI.TrackConversion(ctx).ConversionInput(purchase).Execute()
	partner.Good(err)
	partner.Equal(repeat.Data.ConversionId, sold.Data.ConversionId)
	partner.Equal(*repeat.Data.Duplicate, true)

	stranger := attribution.ConversionInput{
		StoreId:   store,
		EventType: "Lead",
		IpAddress: partner.Pointer("198.51.100.9"),
		UserAgent: partner.Pointer("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"),
	}
	told, _, err := client.TrackingAPI.TrackConversion(ctx).ConversionInput(stranger).Execute()
	partner.Good(err)
	partner.Equal(told.Data.Attributed, false)
	partner.Equal(told.Data.AttributedTo.Get(), nil)
	return sold.Data.ConversionId, told.Data.ConversionId
}

func list(ctx context.Context, client *attribution.APIClient, store, sale, lead string) {
	request := client.ConversionsAPI.ListConversions(ctx).StoreId(store).Limit(1).From("2026-01-01T00:00:00+02:00")
	first, _, err := request.Execute()
	partner.Good(err)
	partner.Equal(first.Data.HasMore, true)
	rest, _, err := request.Cursor(*first.Data.NextCursor.Get()).Execute()
	partner.Good(err)
	partner.Equal(rest.Data.HasMore, false)
	partner.Equal(rest.Data.NextCursor.Get(), nil)

	found := map[string]attribution.Conversion{}
	for _, listed := range append(first.Data.Conversions, rest.Data.Conversions...) {
		found[listed.ConversionId] = listed
	}
	partner.Equal(*found[sale].EventValue.Get(), 99.99)
	partner.Equal(*found[sale].Products[0].Price.Get(), 99.99)
	partner.Equal(found[lead].EventType, "Lead")
	partner.Equal(found[lead].EventValue.Get(), nil)

	attributed, _, err := client.ConversionsAPI.ListConversions(ctx).StoreId(store).Attributed(true).Execute()
	partner.Good(err)
	partner.Equal(len(attributed.Data.Conversions), 1)
	partner.Equal(attributed.Data.Conversions[0].ConversionId, sale)
}
