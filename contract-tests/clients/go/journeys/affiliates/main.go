// A partner's way through the affiliates API.
package main

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"clients/affiliates"
	"clients/journeys/partner"
)

var soldAt = time.Date(2026, 11, 21, 10, 30, 0, 0, time.UTC)

func main() {
	configuration := affiliates.NewConfiguration()
	configuration.Servers = affiliates.ServerConfigurations{{URL: partner.Origin}}
	client := affiliates.NewAPIClient(configuration)
	ctx := context.WithValue(context.Background(), affiliates.ContextAccessToken, partner.Key)

	readOffers(ctx, client)
	affiliate := createAffiliate(ctx, client)
	createLink(ctx, client, affiliate)
	recordSales(ctx, client, affiliate)
	listSales(ctx, client, affiliate)

	var told affiliates.ConversionCreatedWebhook
	partner.Good(json.Unmarshal(partner.Webhook, &told))
	partner.Equal(told.Event, "conversion.created")
	partner.Equal(told.Data.Commission.Amount, 19.8)

	var later affiliates.AffiliateEnvelope
	partner.Good(json.Unmarshal(partner.Later, &later))
	partner.Equal(later.Data.Status, "suspended")
	partner.Equal(later.Data.DisplayName, "Dana Field")
	partner.Equal(later.Data.CommissionOverride.Get().CommissionOverrideRate.Type, "tiered")
}

func readOffers(ctx context.Context, client *affiliates.APIClient) {
	offers, _, err := client.OffersAPI.ListOffers(ctx).IsActive(true).Limit(100).Execute()
	partner.Good(err)
	found := 0
	for _, offer := range offers.Data {
		if offer.Id == "off_demo" {
			found++
			partner.Equal(offer.DefaultCommissionValue, 20.0)
			partner.Equal(offer.ArchivedAt.Get(), nil)
		}
	}
	partner.Equal(found, 1)
}

func createAffiliate(ctx context.Context, client *affiliates.APIClient) string {
	input := affiliates.AffiliateInput{
		DisplayName: "Ada",
		Email:       "ada." + partner.Suffix + "@example.com",
		Type:        affiliates.AFFILIATETYPE_EXTERNAL,
	}
	fixed := affiliates.CommissionOverrideRate{Type: "fixed", Value: 5.25}
	override := affiliates.CommissionOverrideRateAsCommissionOverride(&fixed)
	input.CommissionOverride = *affiliates.NewNullableCommissionOverride(&override)
	created, _, err := client.AffiliatesAPI.CreateAffiliate(ctx).AffiliateInput(input).Execute()
	partner.Good(err)
	partner.Equal(created.Data.Status, "active")
	partner.Equal(created.Data.CompanyName.Get(), nil)
	partner.Equal(created.Data.CommissionOverride.Get().CommissionOverrideRate.Type, "fixed")
	partner.Equal(created.Data.CommissionOverride.Get().CommissionOverrideRate.Value, 5.25)
	partner.Equal(created.Data.CreatedAt.Nanosecond(), 0)

	patch := affiliates.AffiliatePatch{CompanyName: *affiliates.NewNullableString(partner.Pointer("Ada & Co"))}
	patch.CommissionOverride = *affiliates.NewNullableCommissionOverride(nil)
	cleared, _, err := client.AffiliatesAPI.UpdateAffiliate(ctx, created.Data.Id).AffiliatePatch(patch).Execute()
	partner.Good(err)
	partner.Equal(*cleared.Data.CompanyName.Get(), "Ada & Co")
	partner.Equal(cleared.Data.CommissionOverride.Get(), nil)

	rate := affiliates.Float64AsCommissionOverride(partner.Pointer(12.5))
	patch = affiliates.AffiliatePatch{CommissionOverride: *affiliates.NewNullableCommissionOverride(&rate)}
	twelve, _, err := client.AffiliatesAPI.UpdateAffiliate(ctx, created.Data.Id).AffiliatePatch(patch).Execute()
	partner.Good(err)
	partner.Equal(*twelve.Data.CommissionOverride.Get().Float64, 12.5)
	return created.Data.Id
}

func createLink(ctx context.Context, client *affiliates.APIClient, affiliate string) {
	input := affiliates.TrackingLinkInput{AffiliateId: affiliate, OfferId: "off_demo"}
	link, _, err := client.TrackingLinksAPI.CreateTrackingLink(ctx).TrackingLinkInput(input).Execute()
	partner.Good(err)
	partner.Equal(strings.HasSuffix(link.Data.TrackingUrl, "/r/"+link.Data.Code), true)
	partner.Equal(link.Data.Clicks, 0)
}

func sale(affiliate, number string, amount float64) affiliates.ConversionInput {
	return affiliates.ConversionInput{
		AffiliateId: affiliate,
		OfferId:     "off_demo",
		ExternalId:  "order-" + partner.Suffix + "-" + number,
		Amount:      amount,
		OccurredAt:  &soldAt,
		Metadata:    map[string]any{"plan": "premium", "nested": map[string]any{"is": []any{true, nil}}},
	}
}

func recordSales(ctx context.Context, client *affiliates.APIClient, affiliate string) {
	first := sale(affiliate, "1", 1234567.89)
	recorded, _, err := client.ConversionsAPI.RecordConversion(ctx).ConversionInput(first).Execute()
	partner.Good(err)
	partner.Equal(recorded.Data.Amount, 1234567.89)
	partner.Equal(recorded.Data.Commission.Amount, 154320.99)
	partner.Equal(recorded.Data.Currency, "USD")
	partner.Equal(recorded.Data.ClickId.Get(), nil)
	partner.Equal(recorded.Data.Metadata, first.Metadata)
	partner.Equal(recorded.Data.OccurredAt.Equal(soldAt), true)

	_, reply, err := client.ConversionsAPI.RecordConversion(ctx).ConversionInput(first).Execute()
	partner.Equal(reply.StatusCode, 409)
	partner.Equal(partner.Refused[affiliates.ErrorBody](err).Error.Code, "DUPLICATE_CONVERSION")

	_, _, err = client.ConversionsAPI.RecordConversion(ctx).ConversionInput(sale(affiliate, "2", 0.1)).Execute()
	partner.Good(err)
}

func listSales(ctx context.Context, client *affiliates.APIClient, affiliate string) {
	seen := []string{}
	for hasMore := true; hasMore; {
		request := client.ConversionsAPI.ListConversions(ctx).AffiliateId(affiliate).Limit(1)
		page, _, err := request.Offset(int64(len(seen))).Execute()
		partner.Good(err)
		partner.Equal(page.Pagination.Total, 2)
		for _, listed := range page.Data {
			seen = append(seen, listed.ExternalId)
		}
		hasMore = page.Pagination.HasMore
	}
	partner.Equal(seen, []string{"order-" + partner.Suffix + "-2", "order-" + partner.Suffix + "-1"})
}
