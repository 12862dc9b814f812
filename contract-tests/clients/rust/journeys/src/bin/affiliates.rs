//! A partner's way through the affiliates API.

use affiliates_client::apis::configuration::Configuration;
use affiliates_client::apis::{affiliates_api, conversions_api, offers_api, tracking_links_api};
use affiliates_client::models::*;
use chrono::DateTime;
use journeys::{configure, later, refusal_of, suffix, webhook};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let configuration = configure!(affiliates_client);

    let offers = offers_api::list_offers(&configuration, None, Some(true), None, Some(100), None).await.unwrap();
    let offer = offers.data.iter().find(|offer| offer.id == "off_demo").unwrap();
    assert_eq!(offer.default_commission_value, 20.0);
    assert_eq!(offer.archived_at, None);

    let affiliate = create_affiliate(&configuration).await;
    let input = TrackingLinkInput::new(affiliate.clone(), "off_demo".to_string());
    let link = tracking_links_api::create_tracking_link(&configuration, input, None).await.unwrap().data;
    assert!(link.tracking_url.ends_with(&format!("/r/{}", link.code)));
    assert_eq!(link.clicks, 0);

    record_sales(&configuration, &affiliate).await;
    list_sales(&configuration, &affiliate).await;

    let told: ConversionCreatedWebhook = webhook();
    assert_eq!(told.event, conversion_created_webhook::Event::ConversionCreated);
    assert_eq!(told.data.commission.amount, 19.8);

    let shown = later::<AffiliateEnvelope>().data;
    assert_eq!(shown.status, "suspended");
    assert_eq!(shown.display_name, "Dana Field");
    match *shown.commission_override.unwrap() {
        CommissionOverride::CommissionOverrideRate(rate) => assert_eq!(rate.r#type, "tiered"),
        other => panic!("{other:?} is no rate"),
    }
}

async fn create_affiliate(configuration: &Configuration) -> String {
    let fixed = CommissionOverrideRate::new("fixed".to_string(), 5.25);
    let r#override = CommissionOverride::CommissionOverrideRate(Box::new(fixed));
    let input = AffiliateInput {
        commission_override: Some(Some(Box::new(r#override.clone()))),
        ..AffiliateInput::new("Ada".to_string(), format!("ada.{}@example.com", suffix()), AffiliateType::External)
    };
    let created = affiliates_api::create_affiliate(configuration, input, None).await.unwrap().data;
    assert_eq!(created.status, "active");
    assert_eq!(created.company_name, None);
    assert_eq!(created.commission_override, Some(Box::new(r#override)));
    assert_eq!(created.created_at.timestamp_subsec_nanos(), 0);

    let clearing = AffiliatePatch {
        company_name: Some(Some("Ada & Co".to_string())),
        commission_override: Some(None),
        ..AffiliatePatch::new()
    };
    let cleared = affiliates_api::update_affiliate(configuration, &created.id, clearing, None).await.unwrap().data;
    assert_eq!(cleared.company_name.as_deref(), Some("Ada & Co"));
    assert_eq!(cleared.commission_override, None);

    let rate = Box::new(CommissionOverride::Value(12.5));
    let patch = AffiliatePatch { commission_override: Some(Some(rate.clone())), ..AffiliatePatch::new() };
    let twelve = affiliates_api::update_affiliate(configuration, &created.id, patch, None).await.unwrap().data;
    assert_eq!(twelve.commission_override, Some(rate));
    created.id.clone()
}

fn sale(affiliate: &str, number: usize, amount: f64) -> ConversionInput {
    let metadata = [("plan".to_string(), json!("premium")), ("nested".to_string(), json!({"is": [true, null, 3]}))];
    ConversionInput {
        metadata: Some(metadata.into_iter().collect()),
        occurred_at: Some(DateTime::parse_from_rfc3339("2026-11-21T10:30:00Z").unwrap()),
        ..ConversionInput::new(
            affiliate.to_string(),
            "off_demo".to_string(),
            format!("order-{}-{number}", suffix()),
            amount,
        )
    }
}

async fn record_sales(configuration: &Configuration, affiliate: &str) {
    let first = sale(affiliate, 1, 1234567.89);
    let recorded = conversions_api::record_conversion(configuration, first.clone(), None).await.unwrap().data;
    assert_eq!(recorded.amount, 1234567.89);
    assert_eq!(recorded.commission.amount, 154320.99);
    assert_eq!(recorded.currency, "USD");
    assert_eq!(recorded.click_id, None);
    assert_eq!(recorded.metadata, first.metadata);
    assert_eq!(Some(recorded.occurred_at), first.occurred_at);

    let repeat = conversions_api::record_conversion(configuration, first, None).await;
    let (status, body) = refusal_of!(affiliates_client, ErrorBody, repeat);
    assert_eq!((status, body.error.code.as_str()), (409, "DUPLICATE_CONVERSION"));

    conversions_api::record_conversion(configuration, sale(affiliate, 2, 0.1), None).await.unwrap();
}

async fn list_sales(configuration: &Configuration, affiliate: &str) {
    let mut seen = Vec::new();
    loop {
        let offset = Some(seen.len() as i64);
        let page = conversions_api::list_conversions(configuration, None, None, Some(affiliate), Some(1), offset).await.unwrap();
        assert_eq!(page.pagination.total, 2);
        seen.extend(page.data.into_iter().map(|listed| listed.external_id));
        if !page.pagination.has_more {
            break;
        }
    }
    assert_eq!(seen, [2, 1].map(|number| format!("order-{}-{number}", suffix())));
}
