//! What every journey is given, and how it reads refusals.

use serde::de::DeserializeOwned;
use std::env::var;

/// Where the server is.
pub fn origin() -> String {
    var("ORIGIN").unwrap()
}

/// What opens the server.
pub fn key() -> String {
    var("KEY").unwrap()
}

/// A word that no other language uses.
pub fn suffix() -> String {
    var("SUFFIX").unwrap()
}

/// The example of a webhook's body.
pub fn webhook<T: DeserializeOwned>() -> T {
    serde_json::from_str(&var("WEBHOOK").unwrap()).unwrap()
}

/// An affiliate with members and values that are not documented.
pub fn later<T: DeserializeOwned>() -> T {
    serde_json::from_str(&var("LATER").unwrap()).unwrap()
}

/// The demo project's configuration as SDKs get it, but for its number, and its tag.
pub async fn served() -> (serde_json::Value, String) {
    let reply = reqwest::get(format!("{}/experiments/v1/config/sdk_demo", origin())).await.unwrap();
    let tag = reply.headers()["etag"].to_str().unwrap().to_string();
    let mut configuration: serde_json::Value = serde_json::from_str(&reply.text().await.unwrap()).unwrap();
    configuration["project"]["settings"].as_object_mut().unwrap().remove("version");
    (configuration, tag)
}

/// The status and the typed body of a refusal; a call that succeeds is a mistake. Each client has an error type of its own.
#[macro_export]
macro_rules! refusal_of {
    ($client:ident, $body:ty, $call:expr) => {
        match $call {
            Err($client::apis::Error::ResponseError(response)) => (
                response.status.as_u16(),
                serde_json::from_str::<$body>(&response.content).unwrap(),
            ),
            _ => panic!("The call was not refused"),
        }
    };
}

/// The settings of a client.
#[macro_export]
macro_rules! configure {
    ($client:ident) => {
        $client::apis::configuration::Configuration {
            base_path: journeys::origin(),
            bearer_access_token: Some(journeys::key()),
            ..Default::default()
        }
    };
}
