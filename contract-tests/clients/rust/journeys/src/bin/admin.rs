//! A partner's way through the admin API.

use admin_client::apis::configuration::Configuration;
use admin_client::apis::{api_keys_api, projects_api, webhooks_api};
use admin_client::models::*;
use chrono::DateTime;
use journeys::{configure, refusal_of, served, suffix, webhook};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let configuration = configure!(admin_client);
    let limited = create_limited(&configuration).await;
    let free = create_free(&configuration).await;
    let listed = list(&configuration).await;
    let place = |id: &str| listed.iter().position(|other| other == id).unwrap();
    assert!(place(&free) < place(&limited));
    create_endpoint(&configuration).await;
    move_project(&configuration).await;

    let revoked = api_keys_api::revoke_api_key(&configuration, &limited, None, None).await.unwrap().data;
    assert!(revoked.revoked_at.is_some());

    let unknown = api_keys_api::get_api_key(&configuration, "key_unknown", Some("req_partner4711"), None).await;
    let (status, problem) = refusal_of!(admin_client, Problem, unknown);
    assert_eq!((status, problem.code.as_str()), (404, "not_found"));
    assert_eq!(problem.request_id, "req_partner4711");

    let told: WebhookEndpointDisabledWebhook = webhook();
    assert_eq!(told.data.reason, "failing");
    assert_eq!(told.data.failing_since, Some(DateTime::parse_from_rfc3339("2026-11-16T10:29:00Z").unwrap()));
}

fn order(limit: RateLimitSetting) -> ApiKeyInput {
    ApiKeyInput {
        rate_limit: Some(Box::new(limit)),
        ..ApiKeyInput::new(ApiKeyProduct::Affiliates, ApiKeyMode::Test, format!("Staging of {}", suffix()))
    }
}

async fn create_limited(configuration: &Configuration) -> String {
    let limit = KeyRateLimit { per_minute: Some(7), ..KeyRateLimit::new() };
    let setting = RateLimitSetting::KeyRateLimit(Box::new(limit));
    let order = ApiKeyInput { scopes: Some(vec!["read".to_string()]), ..order(setting.clone()) };
    let once = format!("order-{}", suffix());
    let key = api_keys_api::create_api_key(configuration, order.clone(), None, None, Some(&once)).await.unwrap().data;
    assert!(key.key.unwrap().starts_with("sk_test_"));
    assert_eq!(*key.rate_limit, setting);
    assert_eq!(key.scopes, ["read"]);
    assert_eq!(key.expires_at, None);
    assert_eq!(key.organization_id, "org_demo");
    let repeated = api_keys_api::create_api_key(configuration, order, None, None, Some(&once)).await.unwrap().data;
    assert_eq!(repeated.id, key.id);
    assert_eq!(repeated.key, None);
    key.id
}

async fn create_free(configuration: &Configuration) -> String {
    let expires_at = DateTime::parse_from_rfc3339("2099-01-01T00:00:00Z").unwrap();
    let setting = RateLimitSetting::String("off".to_string());
    let order = ApiKeyInput { expires_at: Some(expires_at), ..order(setting.clone()) };
    let key = api_keys_api::create_api_key(configuration, order, None, None, None).await.unwrap().data;
    assert_eq!(*key.rate_limit, setting);
    assert_eq!(key.expires_at, Some(expires_at));
    key.id
}

async fn list(configuration: &Configuration) -> Vec<String> {
    let mut listed = Vec::new();
    let mut cursor: Option<String> = None;
    loop {
        let product = Some(ApiKeyProduct::Affiliates);
        let mode = Some(ApiKeyMode::Test);
        let reply = api_keys_api::list_api_keys(configuration, None, None, product, mode, Some(1), cursor.as_deref()).await.unwrap();
        for key in reply.data {
            assert!(!listed.contains(&key.id));
            listed.push(key.id);
        }
        cursor = reply.page.next_cursor;
        assert_eq!(reply.page.has_more, cursor.is_some());
        if cursor.is_none() {
            return listed;
        }
    }
}

async fn create_endpoint(configuration: &Configuration) {
    let events = vec!["conversion.created".to_string()];
    let url = format!("https://hooks.example.com/{}", suffix());
    let input = WebhookEndpointInput::new(url, events.clone(), "affiliates".to_string(), ApiKeyMode::Test);
    let endpoint = webhooks_api::create_webhook_endpoint(configuration, input, None, None, None).await.unwrap().data;
    assert!(endpoint.secret.unwrap().starts_with("whsec_"));
    assert_eq!(endpoint.events, events);
    assert_eq!(endpoint.failing_since, None);
}

async fn move_project(configuration: &Configuration) {
    let (before, _) = served().await;
    let exported = projects_api::export_project(configuration, "200001", None, None).await.unwrap();
    assert_eq!(exported["account_id"], "100001");
    let imported = projects_api::import_project(configuration, exported.clone(), None, None, None).await.unwrap().data;
    assert_eq!(imported.project_id, "200001");
    assert_eq!(projects_api::export_project(configuration, "200001", None, None).await.unwrap(), exported);
    assert_eq!(served().await.0, before);
}
