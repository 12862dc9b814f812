//! A partner's way through the ingestion API.

use ingestion_client::apis::configuration::Configuration;
use ingestion_client::apis::{events_api, statistics_api};
use ingestion_client::models::*;
use journeys::{configure, refusal_of};
use serde_json::json;
use std::collections::{HashMap, HashSet};
use std::time::{SystemTime, UNIX_EPOCH};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let configuration = configure!(ingestion_client);
    let sent = send(&configuration).await;

    let since = Some("2026-01-01");
    let first = events_api::list_events(&configuration, None, Some(1), None, since, None, None, None).await.unwrap();
    assert!(first.pagination.has_more);
    let cursor = first.pagination.next_cursor.as_deref();
    let rest = events_api::list_events(&configuration, None, Some(1), None, since, None, None, cursor).await.unwrap();
    assert_eq!(rest.pagination.next_cursor, None);
    assert_eq!(HashSet::from([first.data[0].id.clone(), rest.data[0].id.clone()]), sent);

    let day = Some(Granularity::Day);
    let statistics = statistics_api::get_statistics(&configuration, None, day, None, None).await.unwrap();
    assert_eq!(statistics.currency, "EUR");
    assert_eq!(statistics.totals.events, 2);
    assert_eq!(statistics.totals.revenue, 49.99);
    assert_eq!(statistics.totals.average_order_value, Some(49.99));
    assert!(statistics.unconverted.is_empty());
    assert!(statistics.from.ends_with("T00:00:00+05:45"));
    assert!(statistics.series[0].period.ends_with("T00:00:00+05:45"));

    let refused = events_api::list_events(&configuration, None, None, None, None, None, None, Some("nonsense")).await;
    let (status, body) = refusal_of!(ingestion_client, ErrorBody, refused);
    assert_eq!((status, body.error.as_str()), (400, "validation_failed"));
    assert!(!body.success);
}

async fn send(configuration: &Configuration) -> HashSet<String> {
    let custom_data: HashMap<_, _> = [("currency", json!("EUR")), ("value", json!(49.99)), ("orderId", json!("ORDER-7"))]
        .map(|(name, value)| (name.to_string(), value))
        .into();
    let person = |email: &str| Some(Box::new(UserData { email: Some(email.to_string()), ..UserData::new() }));
    let purchase = EventInput {
        event_id: Some("purchase_7".to_string()),
        user_data: person("ada@example.com"),
        custom_data: Some(custom_data.clone()),
        ..EventInput::new("Purchase".to_string())
    };
    let one = events_api::create_events(configuration, vec![purchase.clone()], None).await.unwrap();
    assert_eq!(*one.summary, BatchSummary::new(1, 0, 0));
    let recorded = &one.results[0];
    assert!(recorded.success);
    assert_eq!(recorded.duplicate, Some(false));
    let id = recorded.id.clone().unwrap();
    let event = events_api::get_event(configuration, &id, None).await.unwrap().data;
    assert_eq!(event.custom_data, Some(custom_data));

    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as f64;
    let view = EventInput { event_time: Some(now), ..EventInput::new("PageView".to_string()) };
    let events = vec![purchase, view, EventInput::new("Unheard".to_string())];
    let many = events_api::create_events(configuration, events, None).await.unwrap();
    assert_eq!(*many.summary, BatchSummary::new(1, 1, 1));
    assert_eq!(many.results[0].id, recorded.id);
    assert_eq!(many.results[0].duplicate, Some(true));
    assert_eq!(many.results[1].index, 1);
    assert!(!many.results[2].success);
    assert_eq!(many.results[2].id, None);
    assert_eq!(many.results[2].error.as_deref(), Some("event_not_found"));
    assert_eq!(many.results[2].event_id, None);

    let lead = EventInput { user_data: person("b@example.com"), ..EventInput::new("Lead".to_string()) };
    let report = events_api::validate_events(configuration, vec![lead], None).await.unwrap();
    assert!(report.results[0].identities.as_ref().is_some_and(|identities| !identities.is_empty()));
    HashSet::from([id, many.results[1].id.clone().unwrap()])
}
