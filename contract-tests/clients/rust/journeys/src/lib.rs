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
