//! A partner's way through the experiments API.

use experiments_client::apis::configuration::Configuration;
use experiments_client::apis::{configuration_api, tracking_api, Error};
use experiments_client::models::*;
use journeys::{key, origin, refusal_of, served, suffix};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let configuration = Configuration { base_path: origin(), ..Default::default() };

    let config = configuration_api::get_config_by_sdk_key(&configuration, &key(), None, None, None, None, None, None, None).await.unwrap();
    assert_eq!(config.account_id, "100001");
    assert_eq!(config.project.id, "200001");
    assert!(!config.is_debug);
    let experience = config.experiences.iter().find(|served| served.id == "300001").unwrap();
    assert_eq!(experience.status, "active");
    let variation = experience.variations.iter().find(|served| served.id == "400002").unwrap();
    assert_eq!(variation.traffic_allocation, Some(50.0));

    let (_, tag) = served().await;
    let unchanged = configuration_api::get_config_by_sdk_key(&configuration, &key(), None, None, None, None, None, None, Some(&tag)).await;
    assert!(matches!(unchanged, Err(Error::Serde(_))));

    let shown = TrackedEventData {
        experience_id: Some("300001".to_string()),
        variation_id: Some("400002".to_string()),
        ..TrackedEventData::new()
    };
    let order = json!(format!("order-{}", suffix()));
    let sale = TrackedEventData {
        goal_id: Some("700002".to_string()),
        goal_data: Some(vec![
            GoalDataItem::new("amount".to_string(), Some(json!(99.5))),
            GoalDataItem::new("transactionId".to_string(), Some(order)),
        ]),
        ..TrackedEventData::new()
    };
    let events = vec![
        TrackedEvent::new("bucketing".to_string(), shown),
        TrackedEvent::new("conversion".to_string(), sale),
    ];
    let visitor = TrackedVisitor::new(format!("visitor-{}", suffix()), events);
    let request = TrackingRequest { visitors: Some(vec![visitor]), ..TrackingRequest::new() };
    let tracked = tracking_api::track_by_sdk_key(&configuration, &key(), request, None).await.unwrap();
    assert_eq!(tracked.code, 200);

    let unknown = configuration_api::get_config_by_sdk_key(&configuration, "sdk_unknown", None, None, None, None, None, None, None).await;
    let (status, body) = refusal_of!(experiments_client, ErrorData, unknown);
    assert_eq!((status, body.code), (404, 404));
    assert_eq!(body.fields, None);
}
