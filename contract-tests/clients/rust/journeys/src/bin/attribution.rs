//! A partner's way through the attribution API.

use attribution_client::apis::configuration::Configuration;
use attribution_client::apis::{analytics_api, conversions_api, stores_api, tracking_api};
use attribution_client::models::*;
use journeys::{configure, refusal_of, webhook};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let configuration = configure!(attribution_client);
    let input = StoreInput { currency: Some("EUR".to_string()), ..StoreInput::new("Lamps".to_string()) };
    let store = stores_api::create_store(&configuration, input, None).await.unwrap().data;
    assert_eq!(store.domain, None);

    let sale = track_sale(&configuration, &store.id).await;
    let lead = track_lead(&configuration, &store.id).await;
    list(&configuration, &store.id, &sale, &lead).await;

    let analytics = analytics_api::get_analytics(&configuration, None, Some(&store.id), None, None, None, None, None).await.unwrap();
    let totals = analytics.data.totals;
    assert_eq!((totals.clicks, totals.conversions), (1, 2));
    assert_eq!(totals.attribution_rate, Some(0.5));
    assert_eq!(totals.revenue.len(), 1);
    assert_eq!((totals.revenue[0].currency.as_str(), totals.revenue[0].amount), ("EUR", 99.99));

    let unknown = conversions_api::get_conversion(&configuration, "conv_unknown", Some("req_partner4711")).await;
    let (status, body) = refusal_of!(attribution_client, ErrorBody, unknown);
    assert_eq!((status, body.error.code.as_str()), (404, "not_found"));
    assert_eq!(body.meta.request_id, "req_partner4711");

    let told: ConversionAttributedWebhook = webhook();
    assert_eq!(told.data.attributed_to.unwrap().confidence_score, 95);
    assert_eq!(told.data.revenue, Some(99.99));
}

async fn track_sale(configuration: &Configuration, store: &str) -> String {
    let landing_page = "https://shop.example.com/?utm_campaign=spring".to_string();
    let input = ClickInput {
        fingerprint: Some("fp_ada".to_string()),
        ..ClickInput::new("IwAR0spring".to_string(), store.to_string(), landing_page)
    };
    let click = tracking_api::track_click(configuration, input, None).await.unwrap();
    assert!(click.success && click.data.tracked);
    assert!(click.meta.request_id.starts_with("req_"));

    let lamp = ProductInput { name: Some("Desk lamp".to_string()), price: Some(99.99), ..ProductInput::new() };
    let purchase = ConversionInput {
        order_id: Some("sale-7".to_string()),
        event_value: Some(99.99),
        fingerprint: Some("fp_ada".to_string()),
        products: Some(vec![lamp]),
        ..ConversionInput::new(store.to_string(), "Purchase".to_string())
    };
    let sale = tracking_api::track_conversion(configuration, purchase.clone(), None).await.unwrap().data;
    assert!(sale.attributed);
    assert_eq!(sale.duplicate, None);
    let attributed_to = sale.attributed_to.unwrap();
    assert_eq!(attributed_to.click_id, click.data.click_id);
    assert_eq!(attributed_to.confidence_score, 95);
    let repeat = tracking_api::track_conversion(configuration, purchase, None).await.unwrap().data;
    assert_eq!(repeat.conversion_id, sale.conversion_id);
    assert_eq!(repeat.duplicate, Some(true));
    sale.conversion_id
}

async fn track_lead(configuration: &Configuration, store: &str) -> String {
    let stranger = ConversionInput {
        ip_address: Some("198.51.100.9".to_string()),
        user_agent: Some("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0".to_string()),
        ..ConversionInput::new(store.to_string(), "Lead".to_string())
    };
    let lead = tracking_api::track_conversion(configuration, stranger, None).await.unwrap().data;
    assert!(!lead.attributed);
    assert_eq!(lead.attributed_to, None);
    lead.conversion_id
}

async fn list(configuration: &Configuration, store: &str, sale: &str, lead: &str) {
    let page = |cursor: Option<String>, limit, attributed| async move {
        let since = Some("2026-01-01T00:00:00+02:00");
        let cursor = cursor.as_deref();
        conversions_api::list_conversions(configuration, None, limit, cursor, Some(store), since, None, attributed, None)
            .await
            .unwrap()
            .data
    };
    let first = page(None, Some(1), None).await;
    assert!(first.has_more);
    let rest = page(first.next_cursor, Some(1), None).await;
    assert!(!rest.has_more);
    assert_eq!(rest.next_cursor, None);
    let all = [first.conversions, rest.conversions].concat();
    let found = |id: &str| all.iter().find(|listed| listed.conversion_id == id).unwrap();
    assert_eq!(found(sale).event_value, Some(99.99));
    assert_eq!(found(sale).products[0].price, Some(99.99));
    assert_eq!(found(lead).event_value, None);

    let attributed = page(None, None, Some(true)).await.conversions;
    assert_eq!(attributed.iter().map(|listed| listed.conversion_id.as_str()).collect::<Vec<_>>(), [sale]);
}
