// A partner's way through the admin API.
package main

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"clients/admin"
	"clients/journeys/partner"
)

func main() {
	configuration := admin.NewConfiguration()
	configuration.Servers = admin.ServerConfigurations{{URL: partner.Origin}}
	client := admin.NewAPIClient(configuration)
	ctx := context.WithValue(context.Background(), admin.ContextAccessToken, partner.Key)

	limited := createLimited(ctx, client)
	free := createFree(ctx, client)
	listed := listKeys(ctx, client)
	partner.Equal(slices.Index(listed, free) >= 0, true)
	partner.Equal(slices.Index(listed, free) < slices.Index(listed, limited), true)
	createEndpoint(ctx, client)
	moveProject(ctx, client)

	revoked, _, err := client.APIKeysAPI.RevokeApiKey(ctx, limited).Execute()
	partner.Good(err)
	partner.Equal(revoked.Data.RevokedAt.Get().IsZero(), false)

	_, reply, err := client.APIKeysAPI.GetApiKey(ctx, "key_unknown").Execute()
	partner.Equal(reply.StatusCode, 404)
	problem := partner.Refused[admin.Problem](err)
	partner.Equal(problem.Code, "not_found")
	partner.Equal(problem.RequestId, reply.Header.Get("X-Request-Id"))

	var told admin.WebhookEndpointDisabledWebhook
	partner.Good(json.Unmarshal(partner.Webhook, &told))
	partner.Equal(told.Data.Reason, "failing")
	partner.Equal(told.Data.FailingSince.Get().Equal(time.Date(2026, 11, 16, 10, 29, 0, 0, time.UTC)), true)
}

func order(limit admin.RateLimitSetting) admin.ApiKeyInput {
	return admin.ApiKeyInput{
		Product:   admin.APIKEYPRODUCT_AFFILIATES,
		Mode:      admin.APIKEYMODE_TEST,
		Name:      "Staging of " + partner.Suffix,
		RateLimit: &limit,
	}
}

func createLimited(ctx context.Context, client *admin.APIClient) string {
	limit := admin.KeyRateLimit{PerMinute: partner.Pointer(int32(7))}
	input := order(admin.KeyRateLimitAsRateLimitSetting(&limit))
	input.Scopes = []string{"read"}
	request := client.APIKeysAPI.CreateApiKey(ctx).ApiKeyInput(input).IdempotencyKey("order-" + partner.Suffix)
	key, _, err := request.Execute()
	partner.Good(err)
	partner.Equal(strings.HasPrefix(*key.Data.Key.Get(), "sk_test_"), true)
	partner.Equal(*key.Data.RateLimit.KeyRateLimit.PerMinute, 7)
	partner.Equal(key.Data.Scopes, input.Scopes)
	partner.Equal(key.Data.ExpiresAt.Get(), nil)
	partner.Equal(key.Data.OrganizationId, "org_demo")
	repeated, _, err := request.Execute()
	partner.Good(err)
	partner.Equal(repeated.Data.Id, key.Data.Id)
	partner.Equal(repeated.Data.Key.Get(), nil)
	return key.Data.Id
}

func createFree(ctx context.Context, client *admin.APIClient) string {
	input := order(admin.StringAsRateLimitSetting(partner.Pointer("off")))
	input.ExpiresAt = partner.Pointer(time.Date(2099, 1, 1, 0, 0, 0, 0, time.UTC))
	key, _, err := client.APIKeysAPI.CreateApiKey(ctx).ApiKeyInput(input).Execute()
	partner.Good(err)
	partner.Equal(*key.Data.RateLimit.String, "off")
	partner.Equal(key.Data.ExpiresAt.Get().Equal(*input.ExpiresAt), true)
	return key.Data.Id
}

func listKeys(ctx context.Context, client *admin.APIClient) []string {
	listed := []string{}
	request := client.APIKeysAPI.ListApiKeys(ctx).Product(admin.APIKEYPRODUCT_AFFILIATES).Mode(admin.APIKEYMODE_TEST).Limit(1)
	for {
		reply, _, err := request.Execute()
		partner.Good(err)
		for _, key := range reply.Data {
			partner.Equal(slices.Contains(listed, key.Id), false)
			listed = append(listed, key.Id)
		}
		cursor := reply.Page.NextCursor.Get()
		partner.Equal(reply.Page.HasMore, cursor != nil)
		if cursor == nil {
			return listed
		}
		request = request.Cursor(*cursor)
	}
}

func createEndpoint(ctx context.Context, client *admin.APIClient) {
	input := admin.WebhookEndpointInput{
		Url:     "https://hooks.example.com/" + partner.Suffix,
		Events:  []string{"conversion.created"},
		Product: "affiliates",
		Mode:    admin.APIKEYMODE_TEST,
	}
	endpoint, _, err := client.WebhooksAPI.CreateWebhookEndpoint(ctx).WebhookEndpointInput(input).Execute()
	partner.Good(err)
	partner.Equal(strings.HasPrefix(*endpoint.Data.Secret.Get(), "whsec_"), true)
	partner.Equal(endpoint.Data.Events, input.Events)
	partner.Equal(endpoint.Data.FailingSince.Get(), nil)
}

func moveProject(ctx context.Context, client *admin.APIClient) {
	before := partner.Served()
	exported, _, err := client.ProjectsAPI.ExportProject(ctx, "200001").Execute()
	partner.Good(err)
	partner.Equal(exported["account_id"], "100001")
	imported, _, err := client.ProjectsAPI.ImportProject(ctx).RequestBody(exported).Execute()
	partner.Good(err)
	partner.Equal(imported.Data.ProjectId, "200001")
	again, _, err := client.ProjectsAPI.ExportProject(ctx, "200001").Execute()
	partner.Good(err)
	partner.Equal(again, exported)
	partner.Equal(partner.Served(), before)
}
