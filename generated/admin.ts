/* Generated from the document by `make generate`. Do not edit. */

export interface paths {
    "/admin/v1/organizations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description All organizations of the server, newest first. Only the operator may do this.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description Creates an organization with its empty live and test data sets. Only the operator may do this. An `id` of your own is taken as it is; one that exists is a 409 and changes nothing.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
            };
            path: {
                /**
                 * @description The id of the organization.
                 * @example org_demo
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Read an organization
         * @description The operator reads any organization, an organization's key its own; any other is a 404.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organization
         * @description Changes the fields that are sent. The operator changes any organization, an organization's key its own; any other is a 404. Nothing that exists is judged again: affiliates and tracking links made before keep their state.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/admin/v1/api-keys": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The organization's keys of every product and mode, newest first, expired and revoked ones among them.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates a key. This reply is the only one that shows it: the server keeps a hash, so a lost key cannot be shown again, only replaced. The key works at once. A key of `ingestion` belongs to one store of the same mode and names it; keys of other products name none.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the key, not the key itself.
                 * @example key_demo
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Read an API key
         * @description Everything about one key except the key itself. Revoked and expired keys are found as well.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Ends the key for good, within a second on every process of the server. The record stays and is returned. Revoking a revoked key changes nothing and answers the same. A key may revoke itself.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Rename an API key
         * @description Changes the name, nothing else: what a key may do is fixed when it is made. Revoked and expired keys can be renamed too.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/admin/v1/ingestion-stores": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List ingestion stores
         * @description The organization's stores of both modes, newest first.
         */
        get: operations["listIngestionStores"];
        put?: never;
        /**
         * Create an ingestion store
         * @description Creates a store. Its events are sent with keys that are made for it. Only a store with the plan `enterprise` and the
         *     subscription `ACTIVE` may use the ingestion API; `tester` and `dev` stores always may. An `id` of your own is taken
         *     as it is; one that exists in the same mode is a 409 and changes nothing.
         *
         *     The plan decides how long events are kept and how many a month the store includes:
         *
         *     | Plan | Days kept | Events a month |
         *     |---|---|---|
         *     | `free` | 30 | 10,000 |
         *     | `starter` | 60 | 100,000 |
         *     | `growth` | 90 | 1,000,000 |
         *     | `scale` | 180 | 10,000,000 |
         *     | `enterprise` | 365 | no limit |
         *
         *     Reading: the events a month.
         */
        post: operations["createIngestionStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/ingestion-stores/{ingestionStoreId}": {
        parameters: {
            query?: {
                /**
                 * @description The data set to look in, `live` when left out. Both may hold the same id.
                 * @example live
                 */
                mode?: components["parameters"]["ModeOption"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the store.
                 * @example istore_demo
                 */
                ingestionStoreId: components["parameters"]["IngestionStoreId"];
            };
            cookie?: never;
        };
        /**
         * Read an ingestion store
         * @description One store of the organization.
         */
        get: operations["getIngestionStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an ingestion store
         * @description Changes the fields that are sent. It takes effect within a second on every process of the server. A plan that keeps events for fewer days hides the older ones at once.
         */
        patch: operations["updateIngestionStore"];
        trace?: never;
    };
    "/admin/v1/custom-events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List custom events
         * @description The custom events of all the organization's stores, active and inactive ones, newest first.
         */
        get: operations["listCustomEvents"];
        put?: never;
        /**
         * Create a custom event
         * @description Defines an event of your own for one store. The ingestion API takes it within a second on every process of the server.
         */
        post: operations["createCustomEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/custom-events/{customEventId}": {
        parameters: {
            query?: {
                /**
                 * @description The data set to look in, `live` when left out. Both may hold the same id.
                 * @example live
                 */
                mode?: components["parameters"]["ModeOption"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the custom event, not its name.
                 * @example cevt_demo
                 */
                customEventId: components["parameters"]["CustomEventId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a custom event
         * @description Switches a custom event on or off, within a second on every process of the server. What was recorded stays.
         */
        patch: operations["updateCustomEvent"];
        trace?: never;
    };
    "/admin/v1/destinations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List destinations
         * @description The destinations of all the organization's stores, enabled and disabled ones, newest first.
         */
        get: operations["listDestinations"];
        put?: never;
        /**
         * Create a destination
         * @description Has an ad platform told of what happens in one store from now on, within a second on every process of the server. Only what live keys send is told; it is sent in batches, with up to eleven attempts within some three days where the platform is away, each a little later at random. A data set has at most 50 destinations, those that are switched off included and deleted ones not.
         */
        post: operations["createDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/destinations/{destinationId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The destination's id.
                 * @example dest_demo
                 */
                destinationId: components["parameters"]["DestinationId"];
            };
            cookie?: never;
        };
        /**
         * Read a destination
         * @description Everything about one destination except the secrets among its credentials.
         */
        get: operations["getDestination"];
        put?: never;
        post?: never;
        /**
         * Delete a destination
         * @description Ends the destination for good: its credentials are erased, and what still waits for it is given up. The record is returned a last time. What was sent stays visible with its events.
         */
        delete: operations["deleteDestination"];
        options?: never;
        head?: never;
        /**
         * Change a destination
         * @description Changes what is given, within a second on every process of the server. While a destination is disabled nothing is queued for it; what was queued before waits until it is enabled again, or becomes too old for the platform. Another `baseUrl` takes the `credentials` with it, else it is refused.
         */
        patch: operations["updateDestination"];
        trace?: never;
    };
    "/admin/v1/destinations/{destinationId}/test": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The destination's id.
                 * @example dest_demo
                 */
                destinationId: components["parameters"]["DestinationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends one made-up `PageView` with the destination's `testEventCode` at once, whether the destination is enabled or not, and shows what the platform answered. The platform shows it among its test events and counts it nowhere. Reading: with an `Idempotency-Key`, copies that arrive before the first has its answer may each send one; all get the reply of the first to be done, or 409.
         */
        post: operations["testDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/destinations/{destinationId}/deliveries": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The destination's id.
                 * @example dest_demo
                 */
                destinationId: components["parameters"]["DestinationId"];
            };
            cookie?: never;
        };
        /**
         * List the deliveries of a destination
         * @description What was, is or could not be sent to a destination, by the receipt of the events and conversions, newest first. It is kept for 90 days, of events for as long as the plan of their store keeps these; what is erased is gone.
         */
        get: operations["listDestinationDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List exchange rates
         * @description The reference rates of the European Central Bank by which amounts are converted. They are the same for all organizations, so `X-Organization-Id` is not read.
         */
        get: operations["listExchangeRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/exchange-rates/import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import exchange rates
         * @description Reads a file of reference rates, for servers that cannot fetch it themselves or need days before their first. Days that are known already get the rates of the file; other days stay. A file is imported as a whole or not at all. Only the operator may do this.
         */
        post: operations["importExchangeRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description The organization's webhook endpoints of every product and mode, newest first, disabled ones among them.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Has an address told of the events of one product and mode from now on. This reply and that of `rotateWebhookSecret` are the only ones that show the secret: keep it now. Requests are signed per Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`) and verified with any of its libraries. A delivery is tried at once and, while it fails, again after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours, each a little later at random. Only a 2XX within 15 seconds is a success; redirects are not followed; 410 disables the endpoint; `Retry-After` of a 429 or 503 is honoured. An endpoint that answered nothing but failures for 5 days is disabled. A data set has at most 50 webhook endpoints, disabled ones included.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/webhook-endpoints/{webhookEndpointId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /**
         * Read a webhook endpoint
         * @description Everything about one webhook endpoint except its secret.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes the endpoint with its secrets and its log of deliveries. Nothing more is sent to it.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint
         * @description Changes the address or the events, disables or enables. What happens while it is disabled is not sent; `redeliverWebhooks` sends it later. What was waiting to be tried again fails when its turn comes, unless it is enabled again before.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/admin/v1/webhook-endpoints/{webhookEndpointId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook endpoint
         * @description Makes a new secret. Until the previous one expires, every delivery is signed with both, so a receiver may change over at any moment. A secret replaced before that one is forgotten at once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/webhook-endpoints/{webhookEndpointId}/test": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends the event `webhook.test` to this endpoint, whichever events it wants: `{"event": "webhook.test", "timestamp": "…", "data": {"endpointId": "…"}}`. It is signed, logged and tried again like any other; read the delivery to see what was answered.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/webhook-endpoints/{webhookEndpointId}/deliveries": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook endpoint
         * @description What was sent to this endpoint and what is on its way, newest first, of the last 30 days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/webhook-endpoints/{webhookEndpointId}/redeliver": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver the events of a period
         * @description Sends the events of a period of the last 30 days that this endpoint wants again, those among them that happened while it was disabled or did not exist, oldest first. Each keeps its `webhook-id` and body. What is on its way already is left alone.
         */
        post: operations["redeliverWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/webhook-deliveries/{webhookDeliveryId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the delivery.
                 * @example whd_demo
                 */
                webhookDeliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        /**
         * Read a delivery
         * @description One delivery with the body that is sent and every attempt, oldest first.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/webhook-deliveries/{webhookDeliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the delivery.
                 * @example whd_demo
                 */
                webhookDeliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver one event
         * @description Sends the event of a delivery again, at once, with the same `webhook-id` and body, whether it was taken, was given up or waits for its next attempt. What was erased is not sent again, and what a customer's data was taken from is sent without it.
         */
        post: operations["redeliverWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/data-requests": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List data requests
         * @description The organization's data requests, newest first, with what was found and done.
         */
        get: operations["listDataRequests"];
        put?: never;
        /**
         * Ask for the data of a person
         * @description Collects or removes what is kept of one end customer in both data sets of the organization, in all products. It is
         *     done by a job, within seconds where little is kept; read the request again to see what was found and done. The
         *     address, number or id itself is not kept: not in the request, not in the audit log, and not after the job.
         *
         *     An `erase` removes clicks and conversions of attribution with all they were recognised by, and events of ingestion.
         *     Conversions of affiliates stay, because commissions are calculated by them; the customer, the metadata and what the
         *     click was recognised by are taken from them. A visitor of experiments becomes nobody: exposures, conversions and the
         *     amounts of sales stay under an id made by chance, because results are decided by them and would change otherwise;
         *     segments, goal data and ids of sales are gone, as are events that counted for nothing. Who comes back afterwards is
         *     a new visitor. Statistics of ingestion keep their sums by the quarter of an hour, which say
         *     nothing about a person: they then count more events than are listed, except where a period begins or ends within a
         *     quarter, whose events are counted one by one; those of attribution follow its lists. What an affiliate says of itself is account data, not an end
         *     customer's. A conversion of somebody else that was attributed to a removed click keeps that click's id.
         *
         *     What is told of a removed record goes with it. Deliveries to ad platforms are removed, and what was pending counts as
         *     failed in statistics. Events of webhooks are removed and their deliveries become `erased`; those of a sale that stays
         *     are sent without its metadata from then on. What receivers and platforms answered is removed too. A request that is
         *     being sent at that very moment still arrives, and nothing after it. Exports of the organization that hold an erased
         *     record are emptied. Replies kept for an `Idempotency-Key` hold nothing of end customers.
         */
        post: operations["createDataRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/data-requests/{dataRequestId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the data request.
                 * @example dreq_demo
                 */
                dataRequestId: components["parameters"]["DataRequestId"];
            };
            cookie?: never;
        };
        /**
         * Read a data request
         * @description What was found and done and, of an `export`, the data. That data was read is written into the audit log.
         */
        get: operations["getDataRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/audit-log": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List audit entries
         * @description Every change made to the organization through this API, and every time the data of an ingestion store was read through the ingestion API, newest first. An entry is written together with its change, or before the data is sent, and never altered. A request that was refused or changed nothing leaves no entry. Exchange rates belong to no organization and are in no audit log.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description The projects of the organization, newest first.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Creates a project with its first configuration, which has the environment `production` and nothing else. To serve it, make an SDK key; to fill it, import a configuration with its `account_id` and `id`.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a project
         * @description Takes a configuration as the experiments API, or the service it comes from, serves it. All ids are kept. A project that is new here is created with it, open by its SDK keys only, and gets the SDK key `<account>/<project>` for its default environment, without a secret: it is what SDKs of such a project send. For a project of this organization it becomes the next configuration; nothing else of the project changes, and experiences that were counted go on being counted. What this server reads of it must have its form: ids, rules, settings, environments, statuses and times; null stands for the usual value. Only what is in the configuration is taken over: one that was served without a debug token has no drafts.
         */
        post: operations["importProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Read a project
         * @description One project with its settings.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a project
         * @description Changes the fields that are sent. A change of the name or of a setting makes the next configuration, which is served within a second.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/export": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Export a project
         * @description The whole current configuration, drafts and archived experiences among it, in the form that `importProject` takes. The reply is the configuration itself, without `data` around it.
         */
        get: operations["exportProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/environments": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List environments
         * @description All environments of the project. A project has few, so there are no pages.
         */
        get: operations["listEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description Adds an environment to the project. It makes the next configuration.
         */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/environments/{environment}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The name of the environment in code.
                 * @example staging
                 */
                environment: components["parameters"]["EnvironmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an environment
         * @description Changes the fields that are sent. It makes the next configuration.
         */
        patch: operations["updateEnvironment"];
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/sdk-keys": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List SDK keys
         * @description The SDK keys of the project, newest first, disabled ones among them.
         */
        get: operations["listSdkKeys"];
        put?: never;
        /**
         * Create an SDK key
         * @description Creates an SDK key. This reply is the only one that shows its secret: the server keeps a hash. The key works at once.
         */
        post: operations["createSdkKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/sdk-keys/{sdkKey}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The SDK key. The slash of a key that has two parts is written as `%2F`.
                 * @example sdk_demo
                 */
                sdkKey: components["parameters"]["SdkKeyParameter"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an SDK key
         * @description Changes the fields that are sent, within a second on every process of the server. SDKs of a disabled key get 403.
         */
        patch: operations["updateSdkKey"];
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/debug-tokens": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or create a debug token
         * @description Returns the debug token of the project, or makes one where there is none that works. A project has one at a time.
         */
        post: operations["createDebugToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/experiences": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List experiences
         * @description All experiences of the current configuration in short. There are no pages.
         */
        get: operations["listExperiences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/experiences/{experienceId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the experience, an integer.
                 * @example 300001
                 */
                experienceId: components["parameters"]["ExperienceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an experience
         * @description Changes the status, and when it changes by itself. It makes the next configuration, which is served within a second. A status that cannot follow the present one is a 409; the one it has already changes nothing.
         */
        patch: operations["updateExperience"];
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/experiences/{experienceId}/counts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the experience, an integer.
                 * @example 300001
                 */
                experienceId: components["parameters"]["ExperienceId"];
            };
            cookie?: never;
        };
        /**
         * Count an experience
         * @description How many visitors were shown each variation and what they did afterwards, at this moment. A visitor counts for the variation that was shown, from then on.
         */
        get: operations["getExperienceCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/configurations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List configurations
         * @description Every configuration that the project ever had, newest first.
         */
        get: operations["listConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/configurations/{version}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The number of the configuration.
                 * @example 1
                 */
                version: components["parameters"]["ConfigurationNumber"];
            };
            cookie?: never;
        };
        /**
         * Read a configuration
         * @description One configuration with all of its content.
         */
        get: operations["getConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/projects/{projectId}/configurations/{version}/restore": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The number of the configuration.
                 * @example 1
                 */
                version: components["parameters"]["ConfigurationNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a configuration
         * @description Makes the content of an earlier configuration the next one, which is served within a second. Experiences get the status they had then. Nothing is lost: the present one can be restored too.
         */
        post: operations["restoreConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: hostname
         * @description A host name without scheme, port or path. It covers its subdomains. Letters of either case are accepted and kept in lower case; a dot at the end is dropped.
         * @example shop.example.com
         */
        LinkDomain: string;
        /** @description A tenant of the server. */
        Organization: {
            /**
             * @description Begins with `org_`.
             * @example org_demo
             */
            id: string;
            /**
             * @description The name for people.
             * @example Demo Organization
             */
            name: string;
            /**
             * @description Whether an affiliate created without a status waits as `pending`, instead of being `active` at once.
             * @example false
             */
            requireApproval: boolean;
            /**
             * @description Domains that a tracking link's own address may lead to, besides the domain of its offer. Empty: only the offer's.
             * @example [
             *       "shop.example.com"
             *     ]
             */
            allowedLinkDomains: components["schemas"]["LinkDomain"][];
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description How to go on after this page. */
        Page: {
            /**
             * @description Send it as `cursor` to get the next page. Null on the last page.
             * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
             */
            nextCursor: string | null;
            /**
             * @description Whether there is a next page.
             * @example true
             */
            hasMore: boolean;
        };
        /** @description One page of organizations, newest first. */
        OrganizationList: {
            /** @description The organizations of this page. */
            data: components["schemas"]["Organization"][];
            page: components["schemas"]["Page"];
        };
        /** @description One mistake in the request. */
        ProblemError: {
            /**
             * @description Where the mistake is. Values are `body`, `query`, `path` and `header`; others may be added.
             * @example body
             */
            in: string;
            /**
             * @description The dotted path of the field or the name of the parameter; empty when the whole body is meant.
             * @example name
             */
            path: string;
            /**
             * @description What is wrong with it.
             * @example Required
             */
            message: string;
        };
        /** @description An error as RFC 9457 describes it, sent as `application/problem+json`. Decide by `code`; the texts are for people and may be reworded. */
        Problem: {
            /**
             * @description A URI that names the kind of error; `about:blank` where the status says it all.
             * @example about:blank
             */
            type: string;
            /**
             * @description The kind of error in a few words, the same for every occurrence.
             * @example Not Found
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status of the reply, repeated for readers that see the body only.
             * @example 404
             */
            status: number;
            /**
             * @description What went wrong in this request.
             * @example Nothing is served at this address
             */
            detail: string;
            /**
             * @description A stable code in lower case. New codes may be added.
             * @example not_found
             */
            code: string;
            /**
             * @description The value of the reply's `X-Request-Id` header.
             * @example req_01jd3v8m5kfq2s7x9t4b6c0hwz
             */
            requestId: string;
            /** @description One entry for each mistake in the request. Present only where the request was not valid. */
            errors?: components["schemas"]["ProblemError"][];
        };
        /** @description An organization to create. */
        OrganizationInput: {
            /**
             * @description An id of your own, `org_` and 1 to 40 letters or digits. Absent, the server makes one.
             * @example org_northwind
             */
            id?: string;
            /**
             * @description The name for people. Two organizations may have the same.
             * @example Northwind Traders
             */
            name: string;
            /**
             * @description Whether an affiliate created without a status waits as `pending`, instead of being `active` at once.
             * @default false
             * @example false
             */
            requireApproval: boolean;
            /**
             * @description Domains that a tracking link's own address may lead to, besides the domain of its offer. Repeated ones are kept once.
             * @default []
             * @example [
             *       "shop.example.com"
             *     ]
             */
            allowedLinkDomains: components["schemas"]["LinkDomain"][];
        };
        /** @description One organization. */
        OrganizationEnvelope: {
            data: components["schemas"]["Organization"];
        };
        /** @description The fields of an organization to change; absent fields stay as they are. */
        OrganizationPatch: {
            /**
             * @description The name for people.
             * @example Northwind Traders
             */
            name?: string;
            /**
             * @description Whether an affiliate created without a status waits as `pending`, instead of being `active` at once.
             * @example true
             */
            requireApproval?: boolean;
            /**
             * @description The whole new list of domains that a tracking link's own address may lead to, besides the domain of its offer. Repeated ones are kept once.
             * @example [
             *       "shop.example.com"
             *     ]
             */
            allowedLinkDomains?: components["schemas"]["LinkDomain"][];
        };
        /**
         * @description The product a key is for. More products will be added.
         * @example affiliates
         * @enum {string}
         */
        ApiKeyProduct: "attribution" | "affiliates" | "ingestion" | "admin";
        /**
         * @description One of the two data sets of an organization, which are fully separate. Admin keys are `live` and manage both.
         * @example live
         * @enum {string}
         */
        ApiKeyMode: "live" | "test";
        /**
         * @description What a key may do. Keys of `attribution`, `affiliates` and `admin` have `read` and `write`, keys of `ingestion` have `events:read`, `events:write` and `stats:read`; other products may have others.
         * @example read
         */
        ApiKeyScope: string;
        /**
         * @description `documented`: the limit its API documents. `off`: no limit.
         * @example documented
         * @enum {string}
         */
        RateLimitMode: "documented" | "off";
        /** @description Limits of one key in place of the documented ones. At least one is given; what is not given is not limited. Each window starts with the first request. */
        KeyRateLimit: {
            /**
             * Format: int32
             * @description Requests a second.
             * @example 20
             */
            perSecond?: number;
            /**
             * Format: int32
             * @description Requests a minute.
             * @example 100
             */
            perMinute?: number;
            /**
             * Format: int32
             * @description Requests an hour.
             * @example 5000
             */
            perHour?: number;
        };
        /** @description How fast a key may be used: a word, or limits of its own. Absent when a key is created, it is `documented`. A reply shows it as it was set. */
        RateLimitSetting: components["schemas"]["RateLimitMode"] | components["schemas"]["KeyRateLimit"];
        /** @description A key without its secret. */
        ApiKey: {
            /**
             * @description Begins with `key_`. It names the key and is no secret.
             * @example key_demo
             */
            id: string;
            /**
             * @description The organization it belongs to.
             * @example org_demo
             */
            organizationId: string;
            /**
             * @description The product it is for. Values are `attribution`, `affiliates`, `ingestion` and `admin`; others will be added.
             * @example affiliates
             */
            product: string;
            mode: components["schemas"]["ApiKeyMode"];
            /**
             * @description The name for people.
             * @example Website checkout
             */
            name: string;
            /**
             * @description What it may do.
             * @example [
             *       "read",
             *       "write"
             *     ]
             */
            scopes: components["schemas"]["ApiKeyScope"][];
            /**
             * @description The store that a key of `ingestion` belongs to. Null for keys of other products.
             * @example null
             */
            storeId: string | null;
            rateLimit: components["schemas"]["RateLimitSetting"];
            /**
             * @description The prefix and the last four characters of the key, so that a person can recognise it.
             * @example sk_live_…once
             */
            hint: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working. Null if it does not expire.
             * @example 2036-01-01T00:00:00Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked. Null if it was not.
             * @example null
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description When it last authenticated a request, at most a minute late. Null if it never did.
             * @example 2026-11-20T16:04:00Z
             */
            lastUsedAt: string | null;
        };
        /** @description One page of keys, newest first. */
        ApiKeyList: {
            /** @description The keys of this page. */
            data: components["schemas"]["ApiKey"][];
            page: components["schemas"]["Page"];
        };
        /** @description A key to create. Admin keys are `live` only, `admin` with `test` is a 400. A key of `ingestion` belongs to one store. */
        ApiKeyInput: {
            product: components["schemas"]["ApiKeyProduct"];
            mode: components["schemas"]["ApiKeyMode"];
            /**
             * @description The name for people. Two keys may have the same.
             * @example Website checkout
             */
            name: string;
            /**
             * @description What the key may do; absent: everything its product knows. That is `read` and `write` for `attribution`, `affiliates` and `admin`, and `events:read`, `events:write` and `stats:read` for `ingestion`. `write` includes `read`, so `[write]` is kept as `[read, write]`; those of `ingestion` include nothing. A scope the product does not know is a 400. Repeated ones are kept once.
             * @example [
             *       "read"
             *     ]
             */
            scopes?: components["schemas"]["ApiKeyScope"][];
            /**
             * @description The store that a key of `ingestion` belongs to; it must be of the same mode, and one that does not exist is a 404. Such a key without one is a 400, and so is a store for a key of another product.
             * @example istore_demo
             */
            storeId?: string;
            /**
             * Format: date-time
             * @description When the key stops working; absent, it does not expire. It must be in the future. Fractions of a second are dropped.
             * @example 2036-01-01T00:00:00Z
             */
            expiresAt?: string;
            rateLimit?: components["schemas"]["RateLimitSetting"];
        };
        /** @description A key just created, with its secret. */
        CreatedApiKey: {
            /**
             * @description Begins with `key_`. It names the key and is no secret.
             * @example key_demo
             */
            id: string;
            /**
             * @description The key itself. It is shown here and never again: it is not kept, so a repeat with the same `Idempotency-Key` gets null.
             * @example sk_live_shown_only_once
             */
            key: string | null;
            /**
             * @description The organization it belongs to.
             * @example org_demo
             */
            organizationId: string;
            /**
             * @description The product it is for. Values are `attribution`, `affiliates`, `ingestion` and `admin`; others will be added.
             * @example affiliates
             */
            product: string;
            mode: components["schemas"]["ApiKeyMode"];
            /**
             * @description The name for people.
             * @example Website checkout
             */
            name: string;
            /**
             * @description What it may do.
             * @example [
             *       "read",
             *       "write"
             *     ]
             */
            scopes: components["schemas"]["ApiKeyScope"][];
            /**
             * @description The store that a key of `ingestion` belongs to. Null for keys of other products.
             * @example null
             */
            storeId: string | null;
            rateLimit: components["schemas"]["RateLimitSetting"];
            /**
             * @description The prefix and the last four characters of the key, so that a person can recognise it.
             * @example sk_live_…once
             */
            hint: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working. Null if it does not expire.
             * @example 2036-01-01T00:00:00Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked. Null if it was not.
             * @example null
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description When it last authenticated a request, at most a minute late. Null if it never did.
             * @example 2026-11-20T16:04:00Z
             */
            lastUsedAt: string | null;
        };
        /** @description One created key. */
        CreatedApiKeyEnvelope: {
            data: components["schemas"]["CreatedApiKey"];
        };
        /** @description One key. */
        ApiKeyEnvelope: {
            data: components["schemas"]["ApiKey"];
        };
        /** @description The fields of a key to change; absent fields stay as they are. */
        ApiKeyPatch: {
            /**
             * @description The name for people.
             * @example Website checkout
             */
            name?: string;
        };
        /** @description A shop whose events the ingestion API takes. With the plan `enterprise` and the subscription `ACTIVE` its keys may use that API, `tester` and `dev` stores with any. */
        IngestionStore: {
            /**
             * @description Begins with `istore_`. Keys and custom events name it as `storeId`.
             * @example istore_demo
             */
            id: string;
            /**
             * @description The organization it belongs to.
             * @example org_demo
             */
            organizationId: string;
            mode: components["schemas"]["ApiKeyMode"];
            /**
             * @description The name for people.
             * @example Demo store
             */
            name: string;
            /**
             * @description ISO 4217 code in capital letters: statistics are in this currency.
             * @example EUR
             */
            currency: string;
            /**
             * @description IANA name of the time zone in which days begin in filters and statistics.
             * @example Europe/Berlin
             */
            timezone: string;
            /**
             * @description Two capital letters of ISO 3166-1: the country that phone numbers without a country's code are of. Null for none.
             * @example DE
             */
            country: string | null;
            /**
             * @description Values are `free`, `starter`, `growth`, `scale` and `enterprise`; others may be added.
             * @example enterprise
             */
            plan: string;
            /**
             * @description Values are `ACTIVE`, `TRIALING`, `PAST_DUE` and `CANCELED`; others may be added.
             * @example ACTIVE
             */
            subscription: string;
            /**
             * @description Values are `normal`, `tester` and `dev`; others may be added.
             * @example normal
             */
            kind: string;
            /**
             * Format: int32
             * @description How many requests an hour each key of the store may make, unless the key was made with another `rateLimit`.
             * @example 1000
             */
            requestsPerHour: number;
            /**
             * Format: int64
             * @description How many events a month are included: the quota of the store, else that of its plan. Null for no limit.
             * @example null
             */
            monthlyEventQuota: number | null;
            /**
             * Format: int32
             * @description For how many days its plan keeps an event.
             * @example 365
             */
            retentionDays: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One page of stores, newest first. */
        IngestionStoreList: {
            /** @description The stores of this page. */
            data: components["schemas"]["IngestionStore"][];
            page: components["schemas"]["Page"];
        };
        /**
         * @description The plan of a store, which decides how long events are kept and how many a month it includes.
         * @example enterprise
         * @enum {string}
         */
        IngestionPlan: "free" | "starter" | "growth" | "scale" | "enterprise";
        /**
         * @description The state of a subscription. Only `ACTIVE` opens the ingestion API.
         * @example ACTIVE
         * @enum {string}
         */
        SubscriptionStatus: "ACTIVE" | "TRIALING" | "PAST_DUE" | "CANCELED";
        /**
         * @description `tester` and `dev` stores may use the ingestion API with every plan and subscription.
         * @example normal
         * @enum {string}
         */
        IngestionStoreKind: "normal" | "tester" | "dev";
        /** @description A store to create. Absent, `mode` is `live`, `plan` is `free`, `subscription` is `ACTIVE` and `kind` is `normal`; the other fields state their defaults. Absent or null, `country` is none and `monthlyEventQuota` is the plan's. */
        IngestionStoreInput: {
            /**
             * @description An id of your own, `istore_` and 1 to 40 letters or digits. Absent, the server makes one. It is unique per organization and mode.
             * @example istore_lighting
             */
            id?: string;
            mode?: components["schemas"]["ApiKeyMode"];
            /**
             * @description The name for people. Two stores may have the same.
             * @example Lighting shop
             */
            name: string;
            /**
             * @description ISO 4217 code of the currency that amounts are converted to in statistics, and that amounts without one are in; letters of either case. A code that does not exist is a 400.
             * @example EUR
             */
            currency: string;
            /**
             * @description IANA name of the time zone in which days begin in filters and statistics. One that does not exist is a 400.
             * @default UTC
             * @example Europe/Berlin
             */
            timezone: string;
            /**
             * @description The country, as its two letters of ISO 3166-1 in either case, that phone numbers without a country's code are of.
             * @example DE
             */
            country?: string | null;
            plan?: components["schemas"]["IngestionPlan"];
            subscription?: components["schemas"]["SubscriptionStatus"];
            kind?: components["schemas"]["IngestionStoreKind"];
            /**
             * Format: int32
             * @description How many requests an hour each key of the store may make, unless the key was made with another `rateLimit`.
             * @default 1000
             * @example 1000
             */
            requestsPerHour: number;
            /**
             * Format: int64
             * @description How many events a month are included; null stands for what the plan includes.
             * @example 2000000
             */
            monthlyEventQuota?: number | null;
        };
        /** @description One store. */
        IngestionStoreEnvelope: {
            data: components["schemas"]["IngestionStore"];
        };
        /** @description The fields of a store to change; absent fields stay as they are. Its id and its mode are fixed. */
        IngestionStorePatch: {
            /**
             * @description The name for people.
             * @example Lamps and lighting
             */
            name?: string;
            /**
             * @description ISO 4217 code of the currency that amounts are converted to in statistics, and that amounts without one are in; letters of either case. A code that does not exist is a 400.
             * @example EUR
             */
            currency?: string;
            /**
             * @description IANA name of the time zone in which days begin in filters and statistics. One that does not exist is a 400.
             * @example Europe/Berlin
             */
            timezone?: string;
            /**
             * @description The country, as its two letters of ISO 3166-1 in either case, that phone numbers without a country's code are of. Null clears it.
             * @example DE
             */
            country?: string | null;
            plan?: components["schemas"]["IngestionPlan"];
            subscription?: components["schemas"]["SubscriptionStatus"];
            kind?: components["schemas"]["IngestionStoreKind"];
            /**
             * Format: int32
             * @description How many requests an hour each key of the store may make, unless the key was made with another `rateLimit`.
             * @example 1000
             */
            requestsPerHour?: number;
            /**
             * Format: int64
             * @description How many events a month are included; null stands for what the plan includes.
             * @example 2000000
             */
            monthlyEventQuota?: number | null;
        };
        /** @description An event of your own, besides the standard ones, that a store may send. */
        CustomEvent: {
            /**
             * @description Begins with `cevt_`.
             * @example cevt_demo
             */
            id: string;
            /**
             * @description The store that may send it.
             * @example istore_demo
             */
            storeId: string;
            mode: components["schemas"]["ApiKeyMode"];
            /**
             * @description What the ingestion API calls `eventName`.
             * @example NewsletterSignup
             */
            name: string;
            /**
             * @description Whether the ingestion API takes it. If not, it answers `event_not_found`; what was recorded stays.
             * @example true
             */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One page of custom events, newest first. */
        CustomEventList: {
            /** @description The custom events of this page. */
            data: components["schemas"]["CustomEvent"][];
            page: components["schemas"]["Page"];
        };
        /** @description A custom event to create. Absent, `mode` is `live`. */
        CustomEventInput: {
            /**
             * @description The store of the same mode that may send it. One that does not exist is a 404.
             * @example istore_demo
             */
            storeId: string;
            mode?: components["schemas"]["ApiKeyMode"];
            /**
             * @description What the ingestion API calls `eventName`; upper and lower case count. The name of a standard event, such as `Purchase`, is a 400; one that the store has defined already is a 409.
             * @example QuizCompleted
             */
            name: string;
            /**
             * @description Whether the ingestion API takes it.
             * @default true
             * @example true
             */
            isActive: boolean;
        };
        /** @description One custom event. */
        CustomEventEnvelope: {
            data: components["schemas"]["CustomEvent"];
        };
        /** @description The fields of a custom event to change; absent fields stay as they are. Its store and its name are fixed. */
        CustomEventPatch: {
            /**
             * @description Whether the ingestion API takes it.
             * @example false
             */
            isActive?: boolean;
        };
        /** @description What may be seen of the credentials. */
        DestinationHint: {
            /**
             * @description The id of the pixel.
             * @example 1234567890123456
             */
            pixelId: string;
            /**
             * @description The last characters of the access token, so that a person recognises it.
             * @example …4711
             */
            accessToken: string;
        };
        /** @description An ad platform that is told what happens in one store. */
        Destination: {
            /**
             * @description Begins with `dest_`.
             * @example dest_demo
             */
            id: string;
            /**
             * @description The product whose store is meant, `attribution` or `ingestion`. More may be added.
             * @example attribution
             */
            product: string;
            /**
             * @description The store whose events or conversions are sent.
             * @example store_demo
             */
            storeId: string;
            /**
             * @description The ad platform, `meta`. More may be added.
             * @example meta
             */
            platform: string;
            credentials: components["schemas"]["DestinationHint"];
            /**
             * @description The address that is sent to instead of the platform's own, null for that.
             * @example https://capi.example.com
             */
            baseUrl: string | null;
            /**
             * @description Whether what happens is queued and sent.
             * @example true
             */
            isEnabled: boolean;
            /**
             * @description The code that the test call sends along.
             * @example TEST12345
             */
            testEventCode: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One page of destinations, newest first. */
        DestinationList: {
            /** @description The destinations of this page. */
            data: components["schemas"]["Destination"][];
            page: components["schemas"]["Page"];
        };
        /**
         * @description The product whose store is meant.
         * @example attribution
         * @enum {string}
         */
        DestinationProduct: "attribution" | "ingestion";
        /**
         * @description Destinations are `live` only, since what happens in a test data set is never sent.
         * @example live
         * @enum {string}
         */
        DestinationMode: "live";
        /**
         * @description The ad platform: `meta` is the Conversions API. More will be added.
         * @example meta
         * @enum {string}
         */
        DestinationPlatform: "meta";
        /** @description What the platform lets you in with: the pixel (or dataset) to send to and an access token that may send to it. They are encrypted where they are stored, and never shown again. */
        DestinationCredentials: {
            /**
             * @description The id of the pixel.
             * @example 1234567890123456
             */
            pixelId: string;
            /**
             * @description The access token of the Conversions API, printable characters without spaces.
             * @example EAAGdemoAccessToken4711
             */
            accessToken: string;
        };
        /** @description A destination to create. Absent, `mode` is `live`. */
        DestinationInput: {
            product: components["schemas"]["DestinationProduct"];
            mode?: components["schemas"]["DestinationMode"];
            /**
             * @description The store of that product, in the live data set. One that does not exist is a 404.
             * @example store_demo
             */
            storeId: string;
            platform: components["schemas"]["DestinationPlatform"];
            credentials: components["schemas"]["DestinationCredentials"];
            /**
             * @description An address to send to instead of the platform's own, without the version and what follows it. It must begin with `https://` and lead to public addresses, unless the operator allows others.
             * @example https://capi.example.com
             */
            baseUrl?: string;
            /**
             * @description Whether what happens is queued and sent.
             * @default true
             * @example true
             */
            isEnabled: boolean;
            /**
             * @description The code that the platform's test tool shows. Only the test call sends it.
             * @example TEST12345
             */
            testEventCode?: string;
        };
        /** @description One destination. */
        DestinationEnvelope: {
            data: components["schemas"]["Destination"];
        };
        /** @description The fields of a destination to change; absent fields stay as they are. Its product, store and platform are fixed; credentials are replaced as a whole. */
        DestinationPatch: {
            credentials?: components["schemas"]["DestinationCredentials"];
            /**
             * @description An address to send to instead of the platform's own, without the version and what follows it. It must begin with `https://` and lead to public addresses, unless the operator allows others. Null is the platform's own. A change of it takes the credentials in the same request, so that stored ones go nowhere else.
             * @example https://capi.example.com
             */
            baseUrl?: string | null;
            /**
             * @description Whether what happens is queued and sent.
             * @example false
             */
            isEnabled?: boolean;
            /**
             * @description The code that the platform's test tool shows. Only the test call sends it. Null clears it.
             * @example TEST12345
             */
            testEventCode?: string | null;
        };
        /** @description What a platform answered: `status` and `body`, or why there was no answer in `error`. */
        PlatformAnswer: {
            /**
             * Format: int32
             * @description The HTTP status.
             * @example 200
             */
            status: number | null;
            /**
             * @description The first kilobyte of the reply; what it repeats of a person or of the credentials' secrets is cut out of it.
             * @example {"events_received":1,"messages":[],"fbtrace_id":"AbCdEf"}
             */
            body: string | null;
            /**
             * @description Why there was no answer, or why nothing was sent.
             * @example The connection was refused
             */
            error: string | null;
        } | null;
        /** @description What came of a test event. */
        DestinationTest: {
            /**
             * @description Whether the platform took the event.
             * @example true
             */
            isAccepted: boolean;
            /**
             * @description The `event_id` that was sent.
             * @example evt_01jd3v8m5kfq2s7x9t4b6c0hwz
             */
            eventId: string;
            answer: components["schemas"]["PlatformAnswer"];
        };
        /** @description What came of a test event. */
        DestinationTestEnvelope: {
            data: components["schemas"]["DestinationTest"];
        };
        /**
         * @description How far a delivery got: still on its way, taken by the platform, or given up.
         * @example sent
         * @enum {string}
         */
        DeliveryStatus: "pending" | "sent" | "failed";
        /** @description An event or conversion on its way to a destination. It holds no personal data. */
        DestinationDelivery: {
            /**
             * @description The id of the event (`evt_…`) or conversion (`conv_…`).
             * @example conv_demo
             */
            id: string;
            /**
             * @description `pending` (not sent yet, or waiting for the next attempt), `sent` (taken by the platform) or `failed` (given up). More may be added.
             * @example sent
             */
            status: string;
            /**
             * Format: date-time
             * @description Since when it is so.
             * @example 2026-11-20T16:45:04Z
             */
            at: string;
            /**
             * Format: int32
             * @description How often it was sent or tried to be.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next, null when it is not.
             * @example 2026-11-20T16:50:04Z
             */
            nextAttemptAt: string | null;
            /** @description What the platform answered last, null before the first attempt. */
            answer: components["schemas"]["PlatformAnswer"] | null;
            /**
             * Format: date-time
             * @description When the event or conversion happened.
             * @example 2026-11-20T16:45:00Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it was received.
             * @example 2026-11-20T16:45:02Z
             */
            createdAt: string;
        };
        /** @description One page of deliveries, newest first. */
        DestinationDeliveryList: {
            /** @description The deliveries of this page. */
            data: components["schemas"]["DestinationDelivery"][];
            page: components["schemas"]["Page"];
        };
        /** @description The rate of one currency. */
        ExchangeRate: {
            /**
             * @description ISO 4217 code in capital letters.
             * @example USD
             */
            currency: string;
            /**
             * @description How much of the currency one euro is worth, as a decimal number in a text, exactly as it was published.
             * @example 1.1579
             */
            rate: string;
        };
        /** @description The reference rates of the European Central Bank that are in force on a day: those of the day itself or, on weekends and holidays, the last ones published before it. */
        ExchangeRates: {
            /**
             * Format: date
             * @description The day on which they were published. Null, and no rates, if the server knows none of that day or earlier.
             * @example 2026-11-20
             */
            publishedOn: string | null;
            /**
             * @description The currency that the rates are for one unit of, always the euro.
             * @example EUR
             */
            base: string;
            /** @description One entry for each currency but the euro, in the order of the codes. */
            rates: components["schemas"]["ExchangeRate"][];
        };
        /** @description The rates of a day. */
        ExchangeRatesEnvelope: {
            data: components["schemas"]["ExchangeRates"];
        };
        /**
         * @description A file of reference rates as the European Central Bank publishes it: `eurofxref-daily.xml`, or the one of the last 90 days or of all days. At most 16 MiB.
         * @example <Envelope><Cube><Cube time="2026-11-20"><Cube currency="USD" rate="1.1579"/></Cube></Cube></Envelope>
         */
        ExchangeRatesFile: string;
        /** @description What was read. */
        ExchangeRateImport: {
            /**
             * Format: int32
             * @description How many days the file holds.
             * @example 1
             */
            days: number;
            /**
             * Format: int32
             * @description How many rates it holds, of all days together.
             * @example 3
             */
            rates: number;
            /**
             * Format: date
             * @description The newest of its days.
             * @example 2026-11-20
             */
            newestOn: string;
        };
        /** @description The outcome of an import. */
        ExchangeRateImportEnvelope: {
            data: components["schemas"]["ExchangeRateImport"];
        };
        /**
         * @description The type of an event as its product documents it, or `*`.
         * @example conversion.created
         */
        WebhookEventType: string;
        /** @description An address that is told of events. */
        WebhookEndpoint: {
            /**
             * @description Begins with `whe_`.
             * @example whe_demo
             */
            id: string;
            /**
             * @description The product whose events it is told of.
             * @example affiliates
             */
            product: string;
            mode: components["schemas"]["ApiKeyMode"];
            /**
             * @description Where the events are sent.
             * @example https://hooks.example.com/tributary
             */
            url: string;
            /**
             * @description Which events it is told of; `*` is every event of the product, later ones too.
             * @example [
             *       "conversion.created",
             *       "conversion.approved"
             *     ]
             */
            events: components["schemas"]["WebhookEventType"][];
            /**
             * @description Whether anything is sent to it.
             * @example true
             */
            isEnabled: boolean;
            /**
             * @description Why it is disabled. Values are `requested` (by `updateWebhookEndpoint`), `gone` (it answered 410) and `failing` (nothing but failures for 5 days); others may be added. Null while it is enabled.
             * @example null
             */
            disabledReason: string | null;
            /**
             * Format: date-time
             * @description Its first failure since its last success. Null if the last delivery succeeded.
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when deliveries are signed with the previous secret as well. Null outside a rotation.
             * @example null
             */
            previousSecretExpiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One page of webhook endpoints, newest first. */
        WebhookEndpointList: {
            /** @description The webhook endpoints of this page. */
            data: components["schemas"]["WebhookEndpoint"][];
            page: components["schemas"]["Page"];
        };
        /** @description A webhook endpoint to create. */
        WebhookEndpointInput: {
            /**
             * @description Where the events are sent: `https`, port 443, 80 or above 1023, without user name and password. It must lead to a public address, which is checked again whenever it is connected to.
             * @example https://hooks.example.com/tributary
             */
            url: string;
            /**
             * @description Which events it is told of; `*` is every event of the product, later ones too. An event the product does not have is a 400. Repeated ones are kept once.
             * @example [
             *       "conversion.created",
             *       "conversion.approved"
             *     ]
             */
            events: components["schemas"]["WebhookEventType"][];
            /**
             * @description The product whose events it is told of. One that has no events is a 400.
             * @example affiliates
             */
            product: string;
            mode: components["schemas"]["ApiKeyMode"];
        };
        /** @description A webhook endpoint with its secret, which is shown only once. */
        WebhookEndpointWithSecret: {
            /**
             * @description Begins with `whe_`.
             * @example whe_demo
             */
            id: string;
            /**
             * @description What its requests are signed with, as the libraries of Standard Webhooks take it. Null in a repeat with the same `Idempotency-Key`, which shows no secret.
             * @example whsec_shown_only_once
             */
            secret: string | null;
            /**
             * @description The product whose events it is told of.
             * @example affiliates
             */
            product: string;
            mode: components["schemas"]["ApiKeyMode"];
            /**
             * @description Where the events are sent.
             * @example https://hooks.example.com/tributary
             */
            url: string;
            /**
             * @description Which events it is told of; `*` is every event of the product, later ones too.
             * @example [
             *       "conversion.created",
             *       "conversion.approved"
             *     ]
             */
            events: components["schemas"]["WebhookEventType"][];
            /**
             * @description Whether anything is sent to it.
             * @example true
             */
            isEnabled: boolean;
            /**
             * @description Why it is disabled. Values are `requested` (by `updateWebhookEndpoint`), `gone` (it answered 410) and `failing` (nothing but failures for 5 days); others may be added. Null while it is enabled.
             * @example null
             */
            disabledReason: string | null;
            /**
             * Format: date-time
             * @description Its first failure since its last success. Null if the last delivery succeeded.
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when deliveries are signed with the previous secret as well. Null outside a rotation.
             * @example null
             */
            previousSecretExpiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One webhook endpoint with its secret. */
        WebhookEndpointWithSecretEnvelope: {
            data: components["schemas"]["WebhookEndpointWithSecret"];
        };
        /** @description A webhook endpoint that the server has disabled. */
        DisabledWebhookEndpoint: {
            /**
             * @description The webhook endpoint.
             * @example whe_demo
             */
            id: string;
            /**
             * @description The product whose events it was told of.
             * @example affiliates
             */
            product: string;
            /**
             * @description Where the events were sent.
             * @example https://hooks.example.com/tributary
             */
            url: string;
            /**
             * @description Values are `gone` (it answered 410) and `failing` (nothing but failures for 5 days); others may be added.
             * @example failing
             */
            reason: string;
            /**
             * Format: date-time
             * @description Its first failure since its last success.
             * @example 2026-11-16T10:29:00Z
             */
            failingSince: string | null;
        };
        /** @description The body of the webhook `webhook_endpoint.disabled`. */
        WebhookEndpointDisabledWebhook: {
            /**
             * @description Always `webhook_endpoint.disabled`.
             * @example webhook_endpoint.disabled
             * @enum {string}
             */
            event: "webhook_endpoint.disabled";
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds. A later attempt sends the same.
             * @example 2026-11-21T10:30:00Z
             */
            timestamp: string;
            data: components["schemas"]["DisabledWebhookEndpoint"];
        };
        /** @description One webhook endpoint. */
        WebhookEndpointEnvelope: {
            data: components["schemas"]["WebhookEndpoint"];
        };
        /** @description The fields of a webhook endpoint to change; absent fields stay as they are. */
        WebhookEndpointPatch: {
            /**
             * @description Where the events are sent: `https`, port 443, 80 or above 1023, without user name and password. It must lead to a public address, which is checked again whenever it is connected to.
             * @example https://hooks.example.com/tributary
             */
            url?: string;
            /**
             * @description Which events it is told of; `*` is every event of the product, later ones too. An event the product does not have is a 400. Repeated ones are kept once.
             * @example [
             *       "conversion.created",
             *       "conversion.approved"
             *     ]
             */
            events?: components["schemas"]["WebhookEventType"][];
            /**
             * @description Whether anything is sent to it. Enabling forgets its failures.
             * @example true
             */
            isEnabled?: boolean;
        };
        /** @description How a secret is replaced. */
        WebhookSecretRotation: {
            /**
             * Format: int32
             * @description For how many hours the previous secret goes on signing; 0 ends it at once.
             * @default 24
             * @example 24
             */
            previousExpiresInHours: number;
        };
        /** @description An event on its way to an endpoint. */
        WebhookDelivery: {
            /**
             * @description Begins with `whd_`.
             * @example whd_demo
             */
            id: string;
            /**
             * @description The webhook endpoint it goes to.
             * @example whe_demo
             */
            endpointId: string;
            /**
             * @description The id of the event, sent as `webhook-id`; it is the same for every endpoint, attempt and redelivery.
             * @example msg_demo
             */
            eventId: string;
            /**
             * @description The type of the event.
             * @example conversion.created
             */
            event: string;
            /**
             * @description How far it is. Values are `pending`, `sent`, `failed` and `erased`.
             * @example pending
             */
            status: string;
            /**
             * Format: int32
             * @description How often it was tried.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next. Null unless it is pending.
             * @example 2026-11-21T10:30:00Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it was taken or given up. Null while it is pending.
             * @example null
             */
            settledAt: string | null;
            /**
             * Format: date-time
             * @description When the event happened, or when a redelivery first meant this endpoint.
             * @example 2026-11-21T10:30:00Z
             */
            createdAt: string;
        };
        /** @description One delivery. */
        WebhookDeliveryEnvelope: {
            data: components["schemas"]["WebhookDelivery"];
        };
        /**
         * @description How far a delivery is: `pending` until it was taken (`sent`) or given up (`failed`). `erased` when its event was about a person whose data was erased: it is sent no more, whether it was taken before or not.
         * @example failed
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "sent" | "failed" | "erased";
        /** @description One page of deliveries, newest first. */
        WebhookDeliveryList: {
            /** @description The deliveries of this page. */
            data: components["schemas"]["WebhookDelivery"][];
            page: components["schemas"]["Page"];
        };
        /** @description The period whose events are sent again. */
        WebhookRedeliveryInput: {
            /**
             * Format: date-time
             * @description The first instant of the period, at most 30 days ago.
             * @example 2026-11-20T00:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description The end of the period, excluded.
             * @example 2026-11-21T00:00:00Z
             */
            to: string;
            /**
             * @description Only what the endpoint has not taken: deliveries that failed, and events that were never sent to it.
             * @default false
             * @example false
             */
            missedOnly: boolean;
        };
        /** @description What is being sent again. */
        WebhookRedelivery: {
            /**
             * @description The webhook endpoint.
             * @example whe_demo
             */
            endpointId: string;
            /**
             * Format: date-time
             * @description The first instant of the period, at most 30 days ago.
             * @example 2026-11-20T00:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description The end of the period, excluded.
             * @example 2026-11-21T00:00:00Z
             */
            to: string;
            /**
             * @description Only what the endpoint has not taken: deliveries that failed, and events that were never sent to it.
             * @example false
             */
            missedOnly: boolean;
        };
        /** @description What is being sent again. */
        WebhookRedeliveryEnvelope: {
            data: components["schemas"]["WebhookRedelivery"];
        };
        /** @description One try to deliver and what was answered. */
        WebhookAttempt: {
            /**
             * Format: int32
             * @description Counts from 1.
             * @example 1
             */
            number: number;
            /**
             * Format: date-time
             * @description When it was sent.
             * @example 2026-11-21T10:30:00Z
             */
            attemptedAt: string;
            /**
             * Format: int32
             * @description The HTTP status of the answer. Null when there was none.
             * @example 503
             */
            status: number | null;
            /**
             * @description Why there was no answer. Null when there was one.
             * @example null
             */
            error: string | null;
            /**
             * Format: int32
             * @description How long it took, in milliseconds.
             * @example 84
             */
            durationMs: number;
            /**
             * @description The first 1,024 bytes of the body of the answer. Null when there was none.
             * @example try again later
             */
            reply: string | null;
        };
        /** @description A delivery with its body and its attempts. */
        WebhookDeliveryDetail: {
            /**
             * @description Begins with `whd_`.
             * @example whd_demo
             */
            id: string;
            /**
             * @description The webhook endpoint it goes to.
             * @example whe_demo
             */
            endpointId: string;
            /**
             * @description The id of the event, sent as `webhook-id`; it is the same for every endpoint, attempt and redelivery.
             * @example msg_demo
             */
            eventId: string;
            /**
             * @description The type of the event.
             * @example conversion.created
             */
            event: string;
            /**
             * @description How far it is. Values are `pending`, `sent`, `failed` and `erased`.
             * @example pending
             */
            status: string;
            /**
             * Format: int32
             * @description How often it was tried.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next. Null unless it is pending.
             * @example 2026-11-21T10:30:00Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it was taken or given up. Null while it is pending.
             * @example null
             */
            settledAt: string | null;
            /**
             * Format: date-time
             * @description When the event happened, or when a redelivery first meant this endpoint.
             * @example 2026-11-21T10:30:00Z
             */
            createdAt: string;
            /**
             * @description The body that is sent, byte for byte. Null when its event is no longer kept or was erased. Without the customer's data once that was erased.
             * @example {"event":"conversion.created"}
             */
            payload: string | null;
            /** @description Every attempt of the last 30 days, oldest first. */
            log: components["schemas"]["WebhookAttempt"][];
        };
        /** @description One delivery with its attempts. */
        WebhookDeliveryDetailEnvelope: {
            data: components["schemas"]["WebhookDeliveryDetail"];
        };
        /**
         * @description `export` collects what is kept of a person, `erase` removes it.
         * @example erase
         * @enum {string}
         */
        DataRequestKind: "export" | "erase";
        /** @description What was found of one kind of record in one data set of the organization, and what became of it. */
        DataRequestFinding: {
            /**
             * @description The product that keeps it. Values are `attribution`, `affiliates`, `experiments` and `ingestion`; others may be added.
             * @example attribution
             */
            product: string;
            mode: components["schemas"]["ApiKeyMode"];
            /**
             * @description What kind of record. Values are `conversion` and `click` of `attribution`, `conversion` of `affiliates`, `visitor` and `unmatchedEvent` of `experiments` and `event` of `ingestion`. An `erase` that found any of it also names `webhookEvent`, what webhooks tell of these records, and `delivery`, what ad platforms are told. Others may be added.
             * @example conversion
             */
            resource: string;
            /**
             * Format: int64
             * @description How many records of the person were found.
             * @example 3
             */
            found: number;
            /**
             * Format: int64
             * @description How many of them were removed.
             * @example 3
             */
            removed: number;
            /**
             * Format: int64
             * @description How many of them had to stay, because money or results are calculated by them, and no longer have anything to do with the person.
             * @example 0
             */
            anonymized: number;
        };
        /** @description A request about the data of one person, with what was found and done. */
        DataRequest: {
            /**
             * @description Begins with `dreq_`.
             * @example dreq_01jd3v8m5kfq2s7x9t4b6c0hwz
             */
            id: string;
            /**
             * @description The organization whose data it is about.
             * @example org_demo
             */
            organizationId: string;
            kind: components["schemas"]["DataRequestKind"];
            /**
             * @description What the person was named by: `email`, `phone` or `visitorId`. The address, number or id itself is not kept.
             * @example email
             */
            subject: string;
            /**
             * @description `pending` until every product has been asked, then `completed`; others may be added.
             * @example completed
             */
            status: string;
            /** @description What was found, by product, mode and kind of record. While an `erase` is pending, what has been removed so far. */
            findings: components["schemas"]["DataRequestFinding"][];
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When everything was done. Null until then.
             * @example 2026-11-02T09:30:02Z
             */
            completedAt: string | null;
        };
        /** @description One page of data requests, newest first. */
        DataRequestList: {
            /** @description The data requests of this page. */
            data: components["schemas"]["DataRequest"][];
            page: components["schemas"]["Page"];
        };
        /** @description What is to be done, and of whom. Exactly one of `email`, `phone` and `visitorId` names the person. */
        DataRequestInput: {
            kind: components["schemas"]["DataRequestKind"];
            /**
             * @description The person's e-mail address. Case and spaces around it do not matter.
             * @example ada@example.com
             */
            email?: string;
            /**
             * @description The person's phone number in international form, with its country code.
             * @example +49 30 99999999
             */
            phone?: string;
            /**
             * @description The id by which the person's visits were sent: the `visitorId` of clicks, conversions and experiments, the `externalId` of events.
             * @example visitor-4711
             */
            visitorId?: string;
        };
        /** @description A request about the data of one person. */
        DataRequestEnvelope: {
            data: components["schemas"]["DataRequest"];
        };
        /**
         * @description The record as the product keeps it. The `customData` of an event is the JSON text that was sent. Hashes are left out: they cannot be read back.
         * @example {
         *       "id": "conv_01jd3v8m5kfq2s7x9t4b6c0hwz",
         *       "externalId": "order-7",
         *       "amount": "99",
         *       "currency": "USD"
         *     }
         */
        DataRequestRecordData: {
            [key: string]: unknown;
        };
        /** @description One record of the person. */
        DataRequestRecord: {
            /**
             * @description The product that keeps it.
             * @example affiliates
             */
            product: string;
            mode: components["schemas"]["ApiKeyMode"];
            /**
             * @description What kind of record it is, see `findings`.
             * @example conversion
             */
            resource: string;
            data: components["schemas"]["DataRequestRecordData"];
        };
        /** @description A request about the data of one person, with what was found and done, and of an `export` the data itself. */
        DataRequestDetail: {
            /**
             * @description Begins with `dreq_`.
             * @example dreq_01jd3v8m5kfq2s7x9t4b6c0hwz
             */
            id: string;
            /**
             * @description The organization whose data it is about.
             * @example org_demo
             */
            organizationId: string;
            kind: components["schemas"]["DataRequestKind"];
            /**
             * @description What the person was named by: `email`, `phone` or `visitorId`. The address, number or id itself is not kept.
             * @example email
             */
            subject: string;
            /**
             * @description `pending` until every product has been asked, then `completed`; others may be added.
             * @example completed
             */
            status: string;
            /** @description What was found, by product, mode and kind of record. While an `erase` is pending, what has been removed so far. */
            findings: components["schemas"]["DataRequestFinding"][];
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When everything was done. Null until then.
             * @example 2026-11-02T09:30:02Z
             */
            completedAt: string | null;
            /** @description The data of a completed `export`, kept for 30 days and at most 1,000 records or 4 MB of them. Empty otherwise. */
            records: components["schemas"]["DataRequestRecord"][];
            /**
             * @description Whether `records` holds everything that was found.
             * @example true
             */
            hasAllRecords: boolean;
            /**
             * Format: date-time
             * @description When `records` will be removed. Null where there are none.
             * @example 2026-12-02T09:30:02Z
             */
            recordsExpireAt: string | null;
        };
        /** @description A request about the data of one person, with the data of an export. */
        DataRequestDetailEnvelope: {
            data: components["schemas"]["DataRequestDetail"];
        };
        /** @description Who did it. */
        AuditActor: {
            /**
             * @description Values are `operator` (the operator's token) and `api_key` (an organization's key); others may be added.
             * @example api_key
             */
            type: string;
            /**
             * @description The id of the key. Null for the operator.
             * @example key_demo
             */
            id: string | null;
        };
        /** @description What was changed, or the store whose data was read. */
        AuditTarget: {
            /**
             * @description Values are `organization`, `api_key`, `ingestion_store`, `custom_event` and `data_request`; others will be added.
             * @example api_key
             */
            type: string;
            /**
             * @description Its id.
             * @example key_demo
             */
            id: string;
        };
        /**
         * @description The fields that were set, each with its old value as `from` (null when it was created) and its new value as `to`. Never a secret. Empty where data was read.
         * @example {
         *       "name": {
         *         "from": "Website",
         *         "to": "Website checkout"
         *       }
         *     }
         */
        AuditChanges: {
            [key: string]: unknown;
        };
        /** @description One change, or one look at the data of a store, and whose it was. */
        AuditEntry: {
            /**
             * @description Begins with `aud_`.
             * @example aud_01jd3v8m5kfq2s7x9t4b6c0hwz
             */
            id: string;
            /**
             * @description The organization it is about.
             * @example org_demo
             */
            organizationId: string;
            /**
             * @description What was done. Changes are `organization.created`, `organization.updated`, `api_key.created`, `api_key.renamed`, `api_key.revoked`, `ingestion_store.created`, `ingestion_store.updated`, `custom_event.created`, `custom_event.updated`, `data_request.created` and `data_request.completed`. Reads through the ingestion API, with its key as the actor and its store as the target, are `events.listed`, `event.read` and `statistics.read`; `data_request.read` is a look at an export. Others will be added.
             * @example api_key.renamed
             */
            action: string;
            actor: components["schemas"]["AuditActor"];
            target: components["schemas"]["AuditTarget"];
            changes: components["schemas"]["AuditChanges"];
            /**
             * @description The `X-Request-Id` of the request that did it.
             * @example req_01jd3v8m5kfq2s7x9t4b6c0hwz
             */
            requestId: string;
            /**
             * Format: date-time
             * @description When it was done.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One page of audit entries, newest first. */
        AuditEntryList: {
            /** @description The audit entries of this page. */
            data: components["schemas"]["AuditEntry"][];
            page: components["schemas"]["Page"];
        };
        /** @description Settings of a project that can be changed one by one. */
        ProjectSettings: {
            /**
             * @description Where visitors whose browser sends `DNT` are not tracked, `OFF`, `EU ONLY`, `EEA ONLY` or `Worldwide`. Others may be added.
             * @example OFF
             */
            doNotTrack: string;
            /**
             * @description Where visitors whose browser sends `Sec-GPC` are not tracked, `OFF`, `EU ONLY`, `EEA ONLY` or `Worldwide`. Others may be added.
             * @example OFF
             */
            globalPrivacyControl: string;
            /**
             * @description Whether names are replaced by ids in everything that is served to SDKs.
             * @example false
             */
            dataAnonymization: boolean;
            /**
             * @description Whether the page a visitor came from is left out.
             * @example false
             */
            doNotTrackReferral: boolean;
            /**
             * @description Whether a visitor is known across the project's domains.
             * @example false
             */
            allowCrossdomainTracking: boolean;
            /**
             * @description Whether the tracking script of a web project brings jQuery along.
             * @example false
             */
            includeJquery: boolean;
            /**
             * @description Whether it is version 1 of jQuery.
             * @example false
             */
            includeJqueryV1: boolean;
            /**
             * @description Whether the tracking script ignores that pages change without being loaded.
             * @example false
             */
            disableSpaFunctionality: boolean;
        };
        /** @description Experiences, features and goals that are configured and counted together. */
        Project: {
            /**
             * @description An integer as text, unique on the server.
             * @example 200001
             */
            id: string;
            /**
             * @description The account that it is served under, an integer as text.
             * @example 100001
             */
            accountId: string;
            /**
             * @description The organization it belongs to.
             * @example org_demo
             */
            organizationId: string;
            /**
             * @description The name for people.
             * @example Demo shop
             */
            name: string;
            /**
             * @description Values are `fullstack` and `web`; others may be added.
             * @example fullstack
             */
            type: string;
            /**
             * @description Whether only SDK keys open it. If false, its account and its id are enough.
             * @example false
             */
            disableDefaultConfig: boolean;
            settings: components["schemas"]["ProjectSettings"];
            /**
             * Format: int64
             * @description The number of its current configuration.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was created here.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its configuration was last changed.
             * @example 2026-11-02T09:30:00Z
             */
            updatedAt: string;
        };
        /** @description One page of projects, newest first. */
        ProjectList: {
            /** @description The projects of this page. */
            data: components["schemas"]["Project"][];
            page: components["schemas"]["Page"];
        };
        /**
         * @description `fullstack` for projects whose experiences run in code of yours, `web` for those that change pages.
         * @example fullstack
         * @enum {string}
         */
        ProjectType: "fullstack" | "web";
        /**
         * @description Where visitors are not tracked whose browser sends `DNT` (`doNotTrack`) or `Sec-GPC` (`globalPrivacyControl`). In a new project `OFF` when left out.
         * @example OFF
         * @enum {string}
         */
        PrivacyScope: "OFF" | "EU ONLY" | "EEA ONLY" | "Worldwide";
        /** @description Settings of a new project. */
        ProjectSettingsInput: {
            doNotTrack?: components["schemas"]["PrivacyScope"];
            globalPrivacyControl?: components["schemas"]["PrivacyScope"];
            /**
             * @description Whether names are replaced by ids in everything that is served to SDKs.
             * @default false
             * @example false
             */
            dataAnonymization: boolean;
            /**
             * @description Whether the page a visitor came from is left out.
             * @default false
             * @example false
             */
            doNotTrackReferral: boolean;
            /**
             * @description Whether a visitor is known across the project's domains.
             * @default false
             * @example false
             */
            allowCrossdomainTracking: boolean;
            /**
             * @description Whether the tracking script of a web project brings jQuery along.
             * @default false
             * @example false
             */
            includeJquery: boolean;
            /**
             * @description Whether it is version 1 of jQuery.
             * @default false
             * @example false
             */
            includeJqueryV1: boolean;
            /**
             * @description Whether the tracking script ignores that pages change without being loaded.
             * @default false
             * @example false
             */
            disableSpaFunctionality: boolean;
        };
        /** @description A project to create. */
        ProjectInput: {
            /**
             * @description The name for people. Two projects may have the same.
             * @example Lamps and lighting
             */
            name: string;
            type: components["schemas"]["ProjectType"];
            /**
             * @description The account to serve it under, an integer as text, for example that of another project. Absent, the server makes one.
             * @example 100001
             */
            accountId?: string;
            /**
             * @description Whether only SDK keys open it. If false, its account and its id are enough.
             * @default true
             * @example true
             */
            disableDefaultConfig: boolean;
            settings?: components["schemas"]["ProjectSettingsInput"];
        };
        /** @description One project. */
        ProjectEnvelope: {
            data: components["schemas"]["Project"];
        };
        /** @description The project of a configuration with its settings and environments. */
        ConfigurationProject: {
            /**
             * @description The project's id, an integer as text.
             * @example 200002
             */
            id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A configuration in the form in which SDKs get it: `project`, `goals`, `locations`, `audiences`, `segments`, `experiences`, `archived_experiences` and `features`, see the experiments API. Members that nobody knows are kept. */
        ConfigurationDocument: {
            /**
             * @description The account that the project is served under, an integer as text.
             * @example 100002
             */
            account_id: string;
            project: components["schemas"]["ConfigurationProject"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An SDK key, as SDKs put it into the path.
         * @example 100002/200002
         */
        SdkKeyName: string;
        /** @description What an import led to. */
        ProjectImport: {
            /**
             * @description The project's id, kept from the configuration.
             * @example 200002
             */
            projectId: string;
            /**
             * @description The account that it is served under, kept from the configuration.
             * @example 100002
             */
            accountId: string;
            /**
             * Format: int64
             * @description The number that the configuration got. It is the current one now.
             * @example 1
             */
            version: number;
            /**
             * @description The SDK keys of the project.
             * @example [
             *       "100002/200002"
             *     ]
             */
            sdkKeys: components["schemas"]["SdkKeyName"][];
        };
        /** @description What an import led to. */
        ProjectImportEnvelope: {
            data: components["schemas"]["ProjectImport"];
        };
        /** @description The settings to change; absent ones stay as they are. */
        ProjectSettingsPatch: {
            doNotTrack?: components["schemas"]["PrivacyScope"];
            globalPrivacyControl?: components["schemas"]["PrivacyScope"];
            /**
             * @description Whether names are replaced by ids in everything that is served to SDKs.
             * @example false
             */
            dataAnonymization?: boolean;
            /**
             * @description Whether the page a visitor came from is left out.
             * @example false
             */
            doNotTrackReferral?: boolean;
            /**
             * @description Whether a visitor is known across the project's domains.
             * @example false
             */
            allowCrossdomainTracking?: boolean;
            /**
             * @description Whether the tracking script of a web project brings jQuery along.
             * @example false
             */
            includeJquery?: boolean;
            /**
             * @description Whether it is version 1 of jQuery.
             * @example false
             */
            includeJqueryV1?: boolean;
            /**
             * @description Whether the tracking script ignores that pages change without being loaded.
             * @example false
             */
            disableSpaFunctionality?: boolean;
        };
        /** @description The fields of a project to change; absent fields stay as they are. */
        ProjectPatch: {
            /**
             * @description The name for people.
             * @example Lamps and lighting
             */
            name?: string;
            /**
             * @description Whether only SDK keys open it. If false, its account and its id are enough.
             * @example false
             */
            disableDefaultConfig?: boolean;
            settings?: components["schemas"]["ProjectSettingsPatch"];
        };
        /** @description An environment of a project, such as production or staging. */
        Environment: {
            /**
             * @description Its name in code, unique in the project.
             * @example production
             */
            name: string;
            /**
             * @description Its name for people.
             * @example Production
             */
            label: string;
            /**
             * @description Whether events that come without an SDK key belong to it. One environment of a project is the default.
             * @example true
             */
            isDefault: boolean;
        };
        /** @description All environments of a project. */
        EnvironmentList: {
            /** @description The environments in the order in which they were added. */
            data: components["schemas"]["Environment"][];
        };
        /** @description An environment to create. */
        EnvironmentInput: {
            /**
             * @description Its name in code, which cannot be changed later. One that the project has already is a 409.
             * @example preview
             */
            name: string;
            /**
             * @description Its name for people; absent, its name in code.
             * @example Preview
             */
            label?: string;
            /**
             * @description Whether it becomes the default in place of the present one.
             * @default false
             * @example false
             */
            isDefault: boolean;
        };
        /** @description One environment. */
        EnvironmentEnvelope: {
            data: components["schemas"]["Environment"];
        };
        /** @description The fields of an environment to change; absent fields stay as they are. */
        EnvironmentPatch: {
            /**
             * @description Its name for people.
             * @example Staging and review
             */
            label?: string;
            /**
             * @description True makes it the default in place of the present one. False for the default is a 400: make another one the default.
             * @example true
             */
            isDefault?: boolean;
        };
        /** @description A key that SDKs name a project and an environment by. */
        SdkKey: {
            /**
             * @description The key, as it stands in paths. It names a project and an environment and is no secret. It begins with `sdk_`; keys of imported projects have two parts, separated by a slash.
             * @example sdk_demo
             */
            key: string;
            /**
             * @description The project it opens.
             * @example 200001
             */
            projectId: string;
            /**
             * @description The environment whose experiences it shows and that its events belong to.
             * @example production
             */
            environment: string;
            /**
             * @description Whether the configuration takes its secret as well.
             * @example false
             */
            hasSecret: boolean;
            /**
             * @description Whether tracking takes its secret too. SDKs in browsers and apps cannot send it there.
             * @example false
             */
            strict: boolean;
            /**
             * @description Whether it works.
             * @example true
             */
            isEnabled: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One page of SDK keys, newest first. */
        SdkKeyList: {
            /** @description The SDK keys of this page. */
            data: components["schemas"]["SdkKey"][];
            page: components["schemas"]["Page"];
        };
        /** @description An SDK key to create. */
        SdkKeyInput: {
            /**
             * @description A key that clients know already, in the form of the service they come from: two parts, separated by a slash. Absent, the server makes one. A key that exists, of whatever project, is a 409, and so is one whose second part is a project of another organization. From 20000001 on, where the numbers of projects made here begin, the second part must be a project of this organization.
             * @example 100001/200003
             */
            key?: string;
            /**
             * @description The environment whose experiences it shows and that its events belong to. One that the project does not have is a 400.
             * @example staging
             */
            environment: string;
            /**
             * @description Whether it gets a secret, without which the configuration is not served.
             * @default false
             * @example true
             */
            secret: boolean;
            /**
             * @description Whether tracking takes the secret too. True without a secret is a 400.
             * @default false
             * @example false
             */
            strict: boolean;
        };
        /** @description An SDK key just created, with its secret. */
        CreatedSdkKey: {
            /**
             * @description The key, as it stands in paths. It names a project and an environment and is no secret. It begins with `sdk_`; keys of imported projects have two parts, separated by a slash.
             * @example sdk_demo
             */
            key: string;
            /**
             * @description Its secret, to be sent as `Authorization: Bearer …`. It is shown here and never again. Null for a key without one, and in a repeat with the same `Idempotency-Key`.
             * @example sdks_shown_only_once
             */
            secret: string | null;
            /**
             * @description The project it opens.
             * @example 200001
             */
            projectId: string;
            /**
             * @description The environment whose experiences it shows and that its events belong to.
             * @example production
             */
            environment: string;
            /**
             * @description Whether the configuration takes its secret as well.
             * @example false
             */
            hasSecret: boolean;
            /**
             * @description Whether tracking takes its secret too. SDKs in browsers and apps cannot send it there.
             * @example false
             */
            strict: boolean;
            /**
             * @description Whether it works.
             * @example true
             */
            isEnabled: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One created SDK key. */
        CreatedSdkKeyEnvelope: {
            data: components["schemas"]["CreatedSdkKey"];
        };
        /** @description The fields of an SDK key to change; absent fields stay as they are. */
        SdkKeyPatch: {
            /**
             * @description Whether it works. A key can be enabled again.
             * @example true
             */
            isEnabled?: boolean;
            /**
             * @description Whether tracking takes the secret too. True for a key without a secret is a 400.
             * @example false
             */
            strict?: boolean;
        };
        /** @description One SDK key. */
        SdkKeyEnvelope: {
            data: components["schemas"]["SdkKey"];
        };
        /** @description Which debug token is wanted. */
        DebugTokenInput: {
            /**
             * @description Whether to make a new one also where there is one that works. The old one ends at once.
             * @default false
             * @example true
             */
            regenerate: boolean;
            /**
             * Format: int32
             * @description How long a new one works. It changes nothing about one that is there.
             * @default 24
             * @example 24
             */
            hours: number;
        };
        /** @description The one token of a project that shows drafts and paused experiences. */
        DebugToken: {
            /**
             * @description The token, to be sent as the header `convert-debug-token` or as the query parameter `debug_token`. Null in a repeat with the same `Idempotency-Key`: it is not kept.
             * @example dbg_4f8c2a91
             */
            token: string | null;
            /**
             * @description The project it opens.
             * @example 200001
             */
            projectId: string;
            /**
             * Format: date-time
             * @description When it stops working.
             * @example 2026-11-22T13:30:00Z
             */
            expiresAt: string;
        };
        /** @description The debug token. */
        DebugTokenEnvelope: {
            data: components["schemas"]["DebugToken"];
        };
        /** @description A variation of an experience in short. */
        ExperienceVariation: {
            /**
             * @description An integer as text.
             * @example 400001
             */
            id: string;
            /**
             * @description Its name in code, null without one.
             * @example original
             */
            key: string | null;
            /**
             * @description Its name for people, null without one.
             * @example Original
             */
            name: string | null;
            /**
             * Format: double
             * @description The percentage of visitors that get it. Null where the configuration says none, which SDKs take for 100.
             * @example 50
             */
            trafficAllocation: number | null;
            /**
             * @description Values are `running` and `stopped`; others may be added.
             * @example running
             */
            status: string;
        };
        /** @description An experience in short. Everything about it is in the configuration. */
        Experience: {
            /**
             * @description An integer as text.
             * @example 300001
             */
            id: string;
            /**
             * @description Its name in code, null without one.
             * @example checkout-button
             */
            key: string | null;
            /**
             * @description Its name for people, null without one.
             * @example Checkout button
             */
            name: string | null;
            /**
             * @description For example `a/b_fullstack` or `feature_rollout`, see the experiments API. Null where the configuration says none.
             * @example a/b_fullstack
             */
            type: string | null;
            /**
             * @description Values are `draft`, `scheduled`, `active`, `paused`, `completed` and `archived`; others may be added.
             * @example active
             */
            status: string;
            /**
             * @description The environment it runs in. Null for all of them.
             * @example production
             */
            environment: string | null;
            /**
             * Format: date-time
             * @description When it becomes active by itself, if it is scheduled. Null for never.
             * @example null
             */
            startAt: string | null;
            /**
             * Format: date-time
             * @description When it is completed by itself, if it is active. Null for never.
             * @example 2036-01-01T00:00:00Z
             */
            stopAt: string | null;
            /** @description Its variations in the ascending order of their ids. */
            variations: components["schemas"]["ExperienceVariation"][];
        };
        /** @description All experiences of a project. */
        ExperienceList: {
            /** @description The experiences in the ascending order of their ids, archived ones among them. */
            data: components["schemas"]["Experience"][];
        };
        /**
         * @description What state an experience is in, see the table in the description of this API.
         * @example active
         * @enum {string}
         */
        ExperienceStatus: "draft" | "scheduled" | "active" | "paused" | "completed" | "archived";
        /** @description The fields of an experience to change; absent fields stay as they are. */
        ExperiencePatch: {
            status?: components["schemas"]["ExperienceStatus"];
            /**
             * Format: date-time
             * @description When it becomes active by itself, in the future; `scheduled` needs it, and only a draft or a scheduled experience takes it. Null clears it. Fractions of a second are dropped.
             * @example 2035-12-01T00:00:00Z
             */
            startAt?: string | null;
            /**
             * Format: date-time
             * @description When it is completed by itself, in the future and after `startAt`; a completed or archived experience takes none. One that becomes active again after its end has passed needs another, or null. Null clears it. Fractions of a second are dropped.
             * @example 2036-01-01T00:00:00Z
             */
            stopAt?: string | null;
        };
        /** @description One experience. */
        ExperienceEnvelope: {
            data: components["schemas"]["Experience"];
        };
        /** @description How often a goal was reached. */
        GoalCounts: {
            /**
             * @description The goal.
             * @example 700001
             */
            goalId: string;
            /**
             * Format: int64
             * @description How many visitors reached it, each counted once.
             * @example 64
             */
            convertedVisitors: number;
            /**
             * Format: int64
             * @description How many transactions there were, repeats counted once.
             * @example 71
             */
            transactions: number;
            /**
             * @description What they add up to, a decimal number as text, outliers included.
             * @example 3544.10
             */
            revenue: string;
        };
        /** @description What visitors of a variation did. */
        VariationCounts: {
            /**
             * @description The variation.
             * @example 400001
             */
            variationId: string;
            /**
             * Format: int64
             * @description How many visitors were shown it, each counted once.
             * @example 1204
             */
            visitors: number;
            /** @description The goals of the experience in its order. */
            goals: components["schemas"]["GoalCounts"][];
        };
        /** @description What is counted of an experience, as it is at this moment. */
        ExperienceCounts: {
            /**
             * @description The experience.
             * @example 300001
             */
            experienceId: string;
            /** @description Its variations in the ascending order of their ids. */
            variations: components["schemas"]["VariationCounts"][];
            /**
             * Format: int64
             * @description How many visitors were shown more than one variation. They count for none.
             * @example 3
             */
            excludedVisitors: number;
            /**
             * Format: int64
             * @description How many events of the whole project were kept apart in the last 30 days: of robots, of another project, or with ids that the configuration did not have.
             * @example 0
             */
            unmatchedEvents: number;
        };
        /** @description What is counted of an experience. */
        ExperienceCountsEnvelope: {
            data: components["schemas"]["ExperienceCounts"];
        };
        /** @description A numbered configuration of a project without its content. It never changes. */
        ConfigurationVersion: {
            /**
             * Format: int64
             * @description The number of the configuration; each change of a project makes the next one.
             * @example 1
             */
            version: number;
            /**
             * @description Whether it is the one that is served.
             * @example true
             */
            isCurrent: boolean;
            /**
             * @description Why it was made. Values are `created`, `imported`, `changed` and `restored`; others may be added.
             * @example created
             */
            cause: string;
            /**
             * Format: int64
             * @description The number of the configuration that it brought back. Null unless `cause` is `restored`.
             * @example null
             */
            restoredFrom: number | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One page of numbered configurations, newest first. */
        ConfigurationVersionList: {
            /** @description The numbered configurations of this page. */
            data: components["schemas"]["ConfigurationVersion"][];
            page: components["schemas"]["Page"];
        };
        /** @description A numbered configuration of a project with its content. It never changes. */
        NumberedConfiguration: {
            /**
             * Format: int64
             * @description The number of the configuration; each change of a project makes the next one.
             * @example 1
             */
            version: number;
            /**
             * @description Whether it is the one that is served.
             * @example true
             */
            isCurrent: boolean;
            /**
             * @description Why it was made. Values are `created`, `imported`, `changed` and `restored`; others may be added.
             * @example created
             */
            cause: string;
            /**
             * Format: int64
             * @description The number of the configuration that it brought back. Null unless `cause` is `restored`.
             * @example null
             */
            restoredFrom: number | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
            document: components["schemas"]["ConfigurationDocument"];
        };
        /** @description One numbered configuration with its content. */
        NumberedConfigurationEnvelope: {
            data: components["schemas"]["NumberedConfiguration"];
        };
        /** @description One numbered configuration without its content. */
        ConfigurationVersionEnvelope: {
            data: components["schemas"]["ConfigurationVersion"];
        };
    };
    responses: {
        /** @description A parameter or a header is not valid. */
        InvalidParameters: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The secret is absent, malformed, unknown, expired, revoked or of another product. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only the operator may do this. */
        OperatorOnly: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. The rate limit headers are missing where too many authentications failed. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A mistake of the server. It is logged under the request id. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database is away. Try again later. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body, a parameter or a header is not valid. */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The id is taken, or a request with this `Idempotency-Key` is under way. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not plain `application/json`. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was used for a request with another body, method or address. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The id in the address is not valid, for example longer than 64 characters. */
        InvalidPath: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The organization does not exist, or the key belongs to another one. */
        OrganizationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key may only read. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body, a parameter or a header is not valid, or a store is named, or missing, where it should not be. */
        InvalidKeyOrder: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store or the organization does not exist, belongs to another organization, or is of the other mode. */
        IngestionStoreNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with this `Idempotency-Key` is under way; try again. */
        IdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter or a header is not valid, or the operator named no organization. */
        MissingOrganization: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key or the organization does not exist, or belongs to another organization. */
        ApiKeyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The organization has a store with this id in this mode already, or a request with this `Idempotency-Key` is under way. */
        IngestionStoreConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store has defined a custom event of this name already, or a request with this `Idempotency-Key` is under way. */
        CustomEventConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The custom event or the organization does not exist, belongs to another organization, or is of the other mode. */
        CustomEventNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store or the organization does not exist, or belongs to another organization. */
        DestinationStoreNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data set has 50 destinations already (`limit_reached`), or a request with this `Idempotency-Key` is under way. */
        DestinationLimitReached: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The destination or the organization does not exist, or belongs to another organization. */
        DestinationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The destination has no `testEventCode`: without one the platform would count the event. Or a request with this `Idempotency-Key` is under way. */
        DestinationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is no file of reference rates. Nothing was imported. */
        NoRatesFile: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file is larger than 16 MiB. */
        FileTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not plain `application/xml`. */
        RatesFileMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data set has 50 webhook endpoints already (`limit_reached`), or a request with this `Idempotency-Key` is under way. */
        WebhookEndpointLimitReached: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Send nothing more to this endpoint. It is disabled. */
        WebhookGone: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Received. Any other status, a redirect among them, and none within 15 seconds count as a failure: the event is sent again later. */
        WebhookReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The webhook endpoint or the organization does not exist, or belongs to another organization. */
        WebhookEndpointNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The webhook endpoint is disabled, or a request with this `Idempotency-Key` is under way. */
        WebhookEndpointDisabled: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The delivery or the organization does not exist, or belongs to another organization. */
        WebhookDeliveryNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The webhook endpoint is disabled, the event was erased, or a request with this `Idempotency-Key` is under way. */
        WebhookDeliveryConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body, a parameter or a header is not valid, or not exactly one of the fields that name a person is there. */
        InvalidDataRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data request or the organization does not exist, or belongs to another organization. */
        DataRequestNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A project with this id belongs to another organization, or another project has an SDK key that the import would make. */
        ProjectConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The project or the organization does not exist, or belongs to another organization. */
        ProjectNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The project has an environment with this name already. */
        EnvironmentConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The environment, the project or the organization does not exist, or belongs to another organization. */
        EnvironmentNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is such an SDK key already, of this or another project, or its second part is a project of another organization. */
        SdkKeyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The SDK key, the project or the organization does not exist, or belongs to another organization or project. */
        SdkKeyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The experience, the project or the organization does not exist, or belongs to another organization. */
        ExperienceNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The experience cannot get this status from the one it has. */
        StatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The configuration, the project or the organization does not exist, or belongs to another organization. */
        ConfigurationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
         * @example req_checkout4711
         */
        XRequestId: string;
        /**
         * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
         * @example 50
         */
        Limit: number;
        /**
         * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
         * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
         */
        Cursor: string;
        /**
         * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
         * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
         */
        IdempotencyKey: string;
        /**
         * @description The id of the organization.
         * @example org_demo
         */
        OrganizationId: string;
        /**
         * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
         * @example org_demo
         */
        XOrganizationId: string;
        /**
         * @description Only keys of this product.
         * @example affiliates
         */
        ProductFilter: components["schemas"]["ApiKeyProduct"];
        /**
         * @description Only what belongs to this mode.
         * @example live
         */
        ModeFilter: components["schemas"]["ApiKeyMode"];
        /**
         * @description The id of the key, not the key itself.
         * @example key_demo
         */
        ApiKeyId: string;
        /**
         * @description The id of the store.
         * @example istore_demo
         */
        IngestionStoreId: string;
        /**
         * @description The data set to look in, `live` when left out. Both may hold the same id.
         * @example live
         */
        ModeOption: components["schemas"]["ApiKeyMode"];
        /**
         * @description Only what belongs to this store. An id that does not exist gives an empty list.
         * @example istore_demo
         */
        StoreIdFilter: string;
        /**
         * @description The id of the custom event, not its name.
         * @example cevt_demo
         */
        CustomEventId: string;
        /**
         * @description The destination's id.
         * @example dest_demo
         */
        DestinationId: string;
        /**
         * @description Only deliveries that are so far.
         * @example sent
         */
        DeliveryStatusFilter: components["schemas"]["DeliveryStatus"];
        /**
         * @description The day whose rates to return; the newest ones when left out. A day that does not exist is a 400.
         * @example 2026-11-21
         */
        RatesDay: string;
        /**
         * @description Only webhook endpoints of this product.
         * @example affiliates
         */
        WebhookProductFilter: string;
        /**
         * @description The id of the event, the same however often it is sent. Keep it to recognise an event that arrives twice.
         * @example msg_01kab2v8m5kfq2s7x9t4b6c0hw
         */
        WebhookId: string;
        /**
         * @description When this attempt was sent, in seconds since 1970. Refuse what is older than a few minutes.
         * @example 1795257001
         */
        WebhookTimestamp: string;
        /**
         * @description `v1,` and the signature by Standard Webhooks: the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` under the secret of the endpoint. While a secret is being rotated there are two, separated by a space; one that fits is enough.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        WebhookSignature: string;
        /**
         * @description The id of the webhook endpoint.
         * @example whe_demo
         */
        WebhookEndpointId: string;
        /**
         * @description Only deliveries of this status.
         * @example failed
         */
        WebhookDeliveryStatusFilter: components["schemas"]["WebhookDeliveryStatus"];
        /**
         * @description The id of the delivery.
         * @example whd_demo
         */
        WebhookDeliveryId: string;
        /**
         * @description The id of the data request.
         * @example dreq_demo
         */
        DataRequestId: string;
        /**
         * @description Only entries of this action, for example `api_key.created`. An action that does not exist gives an empty list.
         * @example api_key.created
         */
        ActionFilter: string;
        /**
         * @description Only entries about this organization, key, store or custom event. An id that does not exist gives an empty list.
         * @example key_demo
         */
        TargetIdFilter: string;
        /**
         * @description The id of the project, an integer.
         * @example 200001
         */
        ProjectId: string;
        /**
         * @description The name of the environment in code.
         * @example staging
         */
        EnvironmentName: string;
        /**
         * @description The SDK key. The slash of a key that has two parts is written as `%2F`.
         * @example sdk_demo
         */
        SdkKeyParameter: string;
        /**
         * @description The id of the experience, an integer.
         * @example 300001
         */
        ExperienceId: string;
        /**
         * @description Only what happened in this environment: that of the SDK key that the events came by, else the one that was the default then. Absent, all of them together, where a visitor of several counts once.
         * @example production
         */
        EnvironmentFilter: string;
        /**
         * @description The number of the configuration.
         * @example 1
         */
        ConfigurationNumber: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this request in the server's log. Quote it when you ask for help.
         * @example req_01jd3v8m5kfq2s7x9t4b6c0hwz
         */
        XRequestId: string;
        /**
         * @description How many requests this key may make per minute.
         * @example 600
         */
        XRateLimitLimit: number;
        /**
         * @description How many requests are left in the current window.
         * @example 87
         */
        XRateLimitRemaining: number;
        /**
         * @description When the current window ends, in seconds since 1 January 1970 UTC.
         * @example 1795262400
         */
        XRateLimitReset: number;
        /**
         * @description Names the way to authenticate, here a bearer key.
         * @example Bearer
         */
        WWWAuthenticate: string;
        /**
         * @description How many requests this key may make per minute. Present whenever the request got as far as being counted against a key.
         * @example 600
         */
        XRateLimitLimitWhenCounted: number;
        /**
         * @description How many requests are left in the current window. Present whenever the request got as far as being counted against a key.
         * @example 87
         */
        XRateLimitRemainingWhenCounted: number;
        /**
         * @description When the current window ends, in seconds since 1 January 1970 UTC. Present whenever the request got as far as being counted against a key.
         * @example 1795262400
         */
        XRateLimitResetWhenCounted: number;
        /**
         * @description How long to wait before trying again, in whole seconds.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description `true` where this is the reply to an earlier request with the same `Idempotency-Key`, and nothing was done again. Absent otherwise.
         * @example true
         */
        IdempotencyReplayed: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OperatorOnly"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The organization to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationInput"];
            };
        };
        responses: {
            /** @description The organization was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OperatorOnly"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
            };
            path: {
                /**
                 * @description The id of the organization.
                 * @example org_demo
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationEnvelope"];
                };
            };
            400: components["responses"]["InvalidPath"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
            };
            path: {
                /**
                 * @description The id of the organization.
                 * @example org_demo
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationPatch"];
            };
        };
        responses: {
            /** @description The organization as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Only keys of this product.
                 * @example affiliates
                 */
                product?: components["parameters"]["ProductFilter"];
                /**
                 * @description Only what belongs to this mode.
                 * @example live
                 */
                mode?: components["parameters"]["ModeFilter"];
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The key to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description The key was created. Keep `key` now, it is not shown again. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyEnvelope"];
                };
            };
            400: components["responses"]["InvalidKeyOrder"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IngestionStoreNotFound"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the key, not the key itself.
                 * @example key_demo
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ApiKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the key, not the key itself.
                 * @example key_demo
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the key, not the key itself.
                 * @example key_demo
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /** @description The new name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyPatch"];
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIngestionStores: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this mode.
                 * @example live
                 */
                mode?: components["parameters"]["ModeFilter"];
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stores. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestionStoreList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createIngestionStore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The store to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestionStoreInput"];
            };
        };
        responses: {
            /** @description The store was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestionStoreEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            409: components["responses"]["IngestionStoreConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIngestionStore: {
        parameters: {
            query?: {
                /**
                 * @description The data set to look in, `live` when left out. Both may hold the same id.
                 * @example live
                 */
                mode?: components["parameters"]["ModeOption"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the store.
                 * @example istore_demo
                 */
                ingestionStoreId: components["parameters"]["IngestionStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestionStoreEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["IngestionStoreNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateIngestionStore: {
        parameters: {
            query?: {
                /**
                 * @description The data set to look in, `live` when left out. Both may hold the same id.
                 * @example live
                 */
                mode?: components["parameters"]["ModeOption"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the store.
                 * @example istore_demo
                 */
                ingestionStoreId: components["parameters"]["IngestionStoreId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestionStorePatch"];
            };
        };
        responses: {
            /** @description The store as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestionStoreEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IngestionStoreNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCustomEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this store. An id that does not exist gives an empty list.
                 * @example istore_demo
                 */
                storeId?: components["parameters"]["StoreIdFilter"];
                /**
                 * @description Only what belongs to this mode.
                 * @example live
                 */
                mode?: components["parameters"]["ModeFilter"];
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of custom events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomEventList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The custom event to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomEventInput"];
            };
        };
        responses: {
            /** @description The custom event was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomEventEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IngestionStoreNotFound"];
            409: components["responses"]["CustomEventConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCustomEvent: {
        parameters: {
            query?: {
                /**
                 * @description The data set to look in, `live` when left out. Both may hold the same id.
                 * @example live
                 */
                mode?: components["parameters"]["ModeOption"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the custom event, not its name.
                 * @example cevt_demo
                 */
                customEventId: components["parameters"]["CustomEventId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomEventPatch"];
            };
        };
        responses: {
            /** @description The custom event as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomEventEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomEventNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDestinations: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this store. An id that does not exist gives an empty list.
                 * @example istore_demo
                 */
                storeId?: components["parameters"]["StoreIdFilter"];
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of destinations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDestination: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The destination to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestinationInput"];
            };
        };
        responses: {
            /** @description The destination was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DestinationStoreNotFound"];
            409: components["responses"]["DestinationLimitReached"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDestination: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The destination's id.
                 * @example dest_demo
                 */
                destinationId: components["parameters"]["DestinationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destination. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DestinationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDestination: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The destination's id.
                 * @example dest_demo
                 */
                destinationId: components["parameters"]["DestinationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destination is deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DestinationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDestination: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The destination's id.
                 * @example dest_demo
                 */
                destinationId: components["parameters"]["DestinationId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestinationPatch"];
            };
        };
        responses: {
            /** @description The destination as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DestinationNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testDestination: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The destination's id.
                 * @example dest_demo
                 */
                destinationId: components["parameters"]["DestinationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the platform answered, if it did. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationTestEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DestinationNotFound"];
            409: components["responses"]["DestinationConflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDestinationDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries that are so far.
                 * @example sent
                 */
                status?: components["parameters"]["DeliveryStatusFilter"];
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The destination's id.
                 * @example dest_demo
                 */
                destinationId: components["parameters"]["DestinationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationDeliveryList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DestinationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExchangeRates: {
        parameters: {
            query?: {
                /**
                 * @description The day whose rates to return; the newest ones when left out. A day that does not exist is a 400.
                 * @example 2026-11-21
                 */
                on?: components["parameters"]["RatesDay"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates of the day. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRatesEnvelope"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importExchangeRates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file, at most 16 MiB. */
        requestBody: {
            content: {
                "application/xml": components["schemas"]["ExchangeRatesFile"];
            };
        };
        responses: {
            /** @description The rates were imported. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateImportEnvelope"];
                };
            };
            400: components["responses"]["NoRatesFile"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OperatorOnly"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["RatesFileMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /**
                 * @description Only webhook endpoints of this product.
                 * @example affiliates
                 */
                product?: components["parameters"]["WebhookProductFilter"];
                /**
                 * @description Only what belongs to this mode.
                 * @example live
                 */
                mode?: components["parameters"]["ModeFilter"];
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhook endpoints. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The webhook endpoint to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointInput"];
            };
        };
        responses: {
            /** @description The webhook endpoint was created. Keep `secret` now, it is not shown again. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecretEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            409: components["responses"]["WebhookEndpointLimitReached"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookEndpointNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointPatch"];
            };
        };
        responses: {
            /** @description The webhook endpoint as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /** @description How long the previous secret goes on signing. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotation"];
            };
        };
        responses: {
            /** @description The new secret. Keep it now, it is not shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecretEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery that is on its way. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            409: components["responses"]["WebhookEndpointDisabled"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries of this status.
                 * @example failed
                 */
                status?: components["parameters"]["WebhookDeliveryStatusFilter"];
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookEndpointNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    redeliverWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example whe_demo
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /** @description The period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRedeliveryInput"];
            };
        };
        responses: {
            /** @description The events of the period are being sent. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRedeliveryEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            409: components["responses"]["WebhookEndpointDisabled"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the delivery.
                 * @example whd_demo
                 */
                webhookDeliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetailEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookDeliveryNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    redeliverWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the delivery.
                 * @example whd_demo
                 */
                webhookDeliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery that is on its way. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookDeliveryNotFound"];
            409: components["responses"]["WebhookDeliveryConflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDataRequests: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of data requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDataRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is to be done, and of whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataRequestInput"];
            };
        };
        responses: {
            /** @description The request was accepted and will be carried out. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestEnvelope"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDataRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the data request.
                 * @example dreq_demo
                 */
                dataRequestId: components["parameters"]["DataRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data request. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestDetailEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DataRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only entries of this action, for example `api_key.created`. An action that does not exist gives an empty list.
                 * @example api_key.created
                 */
                action?: components["parameters"]["ActionFilter"];
                /**
                 * @description Only entries about this organization, key, store or custom event. An id that does not exist gives an empty list.
                 * @example key_demo
                 */
                targetId?: components["parameters"]["TargetIdFilter"];
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audit entries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of projects. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The project to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectInput"];
            };
        };
        responses: {
            /** @description The project was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigurationDocument"];
            };
        };
        responses: {
            /** @description The project was known; the configuration is its current one now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectImportEnvelope"];
                };
            };
            /** @description The project was created with this configuration. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectImportEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            409: components["responses"]["ProjectConflict"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectPatch"];
            };
        };
        responses: {
            /** @description The project as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationDocument"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEnvironments: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environments. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentList"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEnvironment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The environment to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentInput"];
            };
        };
        responses: {
            /** @description The environment was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            409: components["responses"]["EnvironmentConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEnvironment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The name of the environment in code.
                 * @example staging
                 */
                environment: components["parameters"]["EnvironmentName"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentPatch"];
            };
        };
        responses: {
            /** @description The environment as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSdkKeys: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of SDK keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SdkKeyList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSdkKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The SDK key to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SdkKeyInput"];
            };
        };
        responses: {
            /** @description The SDK key was created. Keep `secret` now, it is not shown again. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedSdkKeyEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            409: components["responses"]["SdkKeyConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSdkKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The SDK key. The slash of a key that has two parts is written as `%2F`.
                 * @example sdk_demo
                 */
                sdkKey: components["parameters"]["SdkKeyParameter"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SdkKeyPatch"];
            };
        };
        responses: {
            /** @description The SDK key as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SdkKeyEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SdkKeyNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDebugToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description Which token is wanted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebugTokenInput"];
            };
        };
        responses: {
            /** @description The token that is there. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebugTokenEnvelope"];
                };
            };
            /** @description A new token was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebugTokenEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExperiences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experiences. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceList"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateExperience: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the experience, an integer.
                 * @example 300001
                 */
                experienceId: components["parameters"]["ExperienceId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperiencePatch"];
            };
        };
        responses: {
            /** @description The experience as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ExperienceNotFound"];
            409: components["responses"]["StatusConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getExperienceCounts: {
        parameters: {
            query?: {
                /**
                 * @description Only what happened in this environment: that of the SDK key that the events came by, else the one that was the default then. Absent, all of them together, where a visitor of several counts once.
                 * @example production
                 */
                environment?: components["parameters"]["EnvironmentFilter"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the experience, an integer.
                 * @example 300001
                 */
                experienceId: components["parameters"]["ExperienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceCountsEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ExperienceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConfigurations: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. A value out of range is a 400, never adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `page.nextCursor` of the page before; leave it out for the first page. It is opaque and belongs to the filters it was made with: with others it is a 400.
                 * @example WzEsMTc5Mzc2MDAwMDAwMCwia2V5X2RlbW8iLCI5ZjJjIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of numbered configurations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationVersionList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The number of the configuration.
                 * @example 1
                 */
                version: components["parameters"]["ConfigurationNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberedConfigurationEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The organization that the operator acts for. With the operator's token it must be there (absent: 400; unknown: 404). With an organization's key it is not read: the key names its organization.
                 * @example org_demo
                 */
                "X-Organization-Id"?: components["parameters"]["XOrganizationId"];
                /**
                 * @description A text of your own that names this request, for example a UUID. Sent again within 24 hours, the request has no second effect and gets the same reply, with the header `Idempotency-Replayed`. While the first is under way the repeat is a 409; with another body, method or address the key is a 422. A reply that is an error is not kept. Keys of different organizations have nothing to do with each other.
                 * @example 6f1f0c0e-3c52-4a0b-9a56-0f2b8a1d7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the project, an integer.
                 * @example 200001
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The number of the configuration.
                 * @example 1
                 */
                version: components["parameters"]["ConfigurationNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content is current again, under a new number. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationVersionEnvelope"];
                };
            };
            400: components["responses"]["MissingOrganization"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConfigurationNotFound"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
