// A partner's way through the experiments API.
package main

import (
	"context"

	"clients/experiments"
	"clients/journeys/partner"
)

func main() {
	configuration := experiments.NewConfiguration()
	configuration.Servers = experiments.ServerConfigurations{{URL: partner.Origin}}
	client := experiments.NewAPIClient(configuration)
	ctx := context.Background()

	config, served, err := client.ConfigurationAPI.GetConfigBySdkKey(ctx, partner.Key).Execute()
	partner.Good(err)
	partner.Equal(config.AccountId, "100001")
	partner.Equal(config.Project.Id, "200001")
	partner.Equal(config.IsDebug, false)
	found := 0
	for _, experience := range config.Experiences {
		for _, variation := range experience.Variations {
			if experience.Id == "300001" && variation.Id == "400002" {
				found++
				partner.Equal(experience.Status, "active")
				partner.Equal(*variation.TrafficAllocation, 50.0)
			}
		}
	}
	partner.Equal(found, 1)

	tag := served.Header.Get("ETag")
	_, unchanged, err := client.ConfigurationAPI.GetConfigBySdkKey(ctx, partner.Key).IfNoneMatch(tag).Execute()
	partner.Equal(err.Error(), "304 Not Modified")
	partner.Equal(unchanged.StatusCode, 304)

	seen := experiments.TrackedEvent{EventType: "bucketing", Data: experiments.TrackedEventData{
		ExperienceId: partner.Pointer("300001"),
		VariationId:  partner.Pointer("400002"),
	}}
	bought := experiments.TrackedEvent{EventType: "conversion", Data: experiments.TrackedEventData{
		GoalId: partner.Pointer("700002"),
		GoalData: []experiments.GoalDataItem{
			{Key: "amount", Value: 99.5},
			{Key: "transactionId", Value: "order-" + partner.Suffix},
		},
	}}
	visitor := experiments.TrackedVisitor{
		VisitorId: "visitor-" + partner.Suffix,
		Events:    []experiments.TrackedEvent{seen, bought},
	}
	request := experiments.TrackingRequest{Visitors: []experiments.TrackedVisitor{visitor}}
	tracked, _, err := client.TrackingAPI.TrackBySdkKey(ctx, partner.Key).TrackingRequest(request).Execute()
	partner.Good(err)
	partner.Equal(tracked.Code, 200)

	_, reply, err := client.ConfigurationAPI.GetConfigBySdkKey(ctx, "sdk_unknown").Execute()
	partner.Equal(reply.StatusCode, 404)
	refusal := partner.Refused[experiments.ErrorData](err)
	partner.Equal(refusal.Code, 404)
	partner.Equal(refusal.Fields, nil)
}
