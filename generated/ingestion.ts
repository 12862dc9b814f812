/* Generated from the document by `make generate`. Do not edit. */

export interface paths {
    "/ingestion/v1/events": {
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
         * List events
         * @description Lists the events of your store, newest first. Personal data and click ids are never returned; `customData` is, exactly as it was sent. Each successful reply is recorded in your organization's audit log. Reading: newest first by the time of recording; those recorded at the same moment are ordered by id. Whoever follows `nextCursor` to the end sees everything that was there at the beginning exactly once, while new ones arrive. Reading: a page ends before `limit` where the `customData` of its events would be more than 8 MiB; `hasMore` is true then.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Send events
         * @description Records one event or a list of up to 100. Each event of a list is handled by itself: good ones are recorded even if
         *     others fail, and the reply is a 200 that tells what became of each. A duplicate is a success that records, counts
         *     and sends nothing. Reading: of equal events in one list the first wins.
         *
         *     Additive: with `Content-Type: application/x-ndjson` the body is a stream of events, one JSON object a line: up to
         *     10,000 lines of 64 KiB each and 32 MiB in all, counted as one request. It is answered as it is read, in the same
         *     media type: one line for each line that is not empty, in their order, and a summary at the end. Reading: a line that
         *     is no JSON or too long is refused at its index; what lies beyond 10,000 lines or 32 MiB is not read: a refused line
         *     `Request body too large` and the summary end the answer. If the connection breaks, what was answered is recorded;
         *     send the same `eventId`s again within 20 minutes and nothing is counted twice.
         */
        post: operations["createEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion/v1/events/validate": {
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
         * Try events out
         * @description Additive. Checks one event or a list of up to 100 as `createEvents` would, and shows what each ad platform would be told of the person, so that you can compare the hashes with your own. Nothing is recorded, counted or sent; only the request counts against the rate limit. Whether an event would be a duplicate is not told. A single event is answered as a list of one; where it would be refused, it is refused here with the same error.
         */
        post: operations["validateEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion/v1/events/{id}": {
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
                 * @description The event's id (not your `eventId`).
                 * @example evt_demo
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Get an event
         * @description Additive. Returns one event with how far it got to each destination of its store. Each successful reply is recorded in your organization's audit log.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingestion/v1/stats": {
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
         * Get statistics
         * @description Adds up the events of a period: revenue, conversion rate and, for each ad platform, how many deliveries succeeded. Amounts in other currencies are converted to the store's. Each successful reply is recorded in your organization's audit log. Reading: without any parameter it is the last 30 days, the present one included, by day, in the store's time zone. An event belongs to the bucket of its `eventTime`.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
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
         * @description Where an event came from: the pixel in a page, a webhook of the shop, this API, or several of them merged into one. Reading: all events come from this API so far, so that the other values find nothing.
         * @example API
         * @enum {string}
         */
        EventSource: "PIXEL" | "WEBHOOK" | "API" | "MERGED";
        /**
         * @description Exactly as it was sent: the order of its members, the spelling of its numbers and its escapes. Null when none was sent.
         * @example {
         *       "currency": "EUR",
         *       "value": 49.99,
         *       "orderId": "ORDER-123"
         *     }
         */
        CustomData: {
            [key: string]: unknown;
        } | null;
        /** @description How far an event got to one ad platform. */
        Delivery: {
            /**
             * @description The ad platform: `meta`, `google_ads`, `microsoft`, `tiktok`, `pinterest`, `snap`, `linkedin` or `reddit`. More may be added.
             * @example meta
             */
            platform: string;
            /**
             * @description `pending` (not sent yet, or waiting for the next attempt), `sent` (accepted by the platform) or `failed` (given up). More may be added.
             * @example sent
             */
            status: string;
            /**
             * Format: date-time
             * @description Since when it is so, in UTC to whole seconds.
             * @example 2026-11-20T16:45:04Z
             */
            at: string;
        };
        /** @description An event and its deliveries. It holds no personal data but what you put into `customData`. */
        Event: {
            /**
             * @description The event's id.
             * @example evt_demo
             */
            id: string;
            /**
             * @description What happened.
             * @example Purchase
             */
            eventName: string;
            /**
             * @description Your id of the event, or the one that was made for it.
             * @example purchase_1000
             */
            eventId: string;
            /**
             * Format: int64
             * @description When it happened, in Unix seconds.
             * @example 1795193100
             */
            eventTime: number;
            /**
             * @description Where it came from: `PIXEL`, `WEBHOOK`, `API` or `MERGED`. More may be added. Reading: `API` for every event so far.
             * @example API
             */
            source: string;
            customData: components["schemas"]["CustomData"];
            /**
             * Format: date-time
             * @description When it was recorded, in UTC to whole seconds.
             * @example 2026-11-20T16:45:02Z
             */
            createdAt: string;
            /** @description How far it got to each ad platform. Empty without a destination, and always with a test key. */
            deliveries: components["schemas"]["Delivery"][];
        };
        /** @description How to go on after this page. */
        Pagination: {
            /**
             * @description Whether there is a next page.
             * @example false
             */
            hasMore: boolean;
            /**
             * @description Send it as `cursor` to get the next page. It is opaque: keep it as it is. Null on the last page.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description A reply that holds one page of events. */
        EventList: {
            /** @description The events on this page, newest first. */
            data: components["schemas"]["Event"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description Tells a success from an error at first sight. Always false here; true in every success.
         * @example false
         * @enum {boolean}
         */
        Failure: false;
        /**
         * @description What is wrong with each field or parameter that was not accepted, by its name. Absent where the error is about none in particular. Reading: nested fields are named by their dotted path, such as `userData.email`.
         * @example {
         *       "eventId": "Must have at most 200 characters"
         *     }
         */
        ErrorDetails: {
            [key: string]: string;
        };
        /** @description The body of every error reply. Decide by `error`; `message` and `details` are for people and may be reworded. */
        ErrorBody: {
            success: components["schemas"]["Failure"];
            /**
             * @description What went wrong: `validation_failed` (400), `event_not_found` (400), `unauthorized` (401), `Permission events:read required`, `Permission events:write required`, `Permission stats:read required` and `Enterprise plan required` (403), `not_found` (404), `method_not_allowed` (405), `Request body too large` (413), `unsupported_media_type` (415), `Rate limit exceeded` (429), `internal_error` (500, 503). More may be added: treat one you do not know by its HTTP status. Reading: the texts of 404, 405, 415, 500 and 503.
             * @example validation_failed
             */
            error: string;
            /**
             * @description What happened, in one sentence.
             * @example eventTime: must be from 24 hours ago to 5 minutes ahead
             */
            message: string;
            details?: components["schemas"]["ErrorDetails"];
        };
        /** @description Who the customer is, in clear text: the server normalises and hashes it as each ad platform demands. Nothing of it is returned. Reading: an e-mail address or phone that is none is no error; the click ids, `fbc`, `fbp`, address and user agent are kept in clear only until the event is sent, nothing else ever; a value that is hashed already (64 hexadecimal digits, SHA-256) is passed on as it is, in lower case. What an ad platform is told is kept until it was sent. */
        UserData: {
            /**
             * @description The e-mail address.
             * @example kunde@example.com
             */
            email?: string;
            /**
             * @description The phone number, best with the country's code; without one, the store's country is meant, else the person's `country`.
             * @example +493099999999
             */
            phone?: string;
            /**
             * @description The first name.
             * @example Kim
             */
            firstName?: string;
            /**
             * @description The last name.
             * @example Kunde
             */
            lastName?: string;
            /**
             * @description The city.
             * @example Berlin
             */
            city?: string;
            /**
             * @description The state or region.
             * @example BE
             */
            state?: string;
            /**
             * @description The postal code.
             * @example 10115
             */
            zip?: string;
            /**
             * @description The country, best as its two letters of ISO 3166-1.
             * @example DE
             */
            country?: string;
            /**
             * @description Your own id of the customer.
             * @example customer-7
             */
            externalId?: string;
            /**
             * @description The customer's IPv4 or IPv6 address. It is kept only until the event is sent.
             * @example 203.0.113.7
             */
            clientIpAddress?: string;
            /**
             * @description The customer's browser. It is kept only until the event is sent.
             * @example Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0
             */
            clientUserAgent?: string;
            /**
             * @description The `_fbc` cookie.
             * @example fb.1.1795257000000.IwAR0springCampaignClick
             */
            fbc?: string;
            /**
             * @description The `_fbp` cookie.
             * @example fb.1.1795257000000.1098115397
             */
            fbp?: string;
            /**
             * @description The click id of Meta.
             * @example IwAR0springCampaignClick
             */
            fbclid?: string;
            /**
             * @description The click id of Google Ads.
             * @example Cj0demoGclid
             */
            gclid?: string;
            /**
             * @description The click id of TikTok.
             * @example E.C.P.demoTtclid
             */
            ttclid?: string;
            /**
             * @description The click id of Microsoft Advertising.
             * @example 0demoMsclkid
             */
            msclkid?: string;
            /**
             * @description The click id of Pinterest.
             * @example dj0yJnU9demoEpik
             */
            epik?: string;
            /**
             * @description The click id of Snapchat.
             * @example demo-sccid
             */
            sccid?: string;
            /**
             * @description The click id of LinkedIn.
             * @example demo-li-fat-id
             */
            li_fat_id?: string;
            /**
             * @description The click id of X.
             * @example 2-demoTwclid
             */
            twclid?: string;
            /**
             * @description The click id of Reddit.
             * @example demo-rdt-cid
             */
            rdt_cid?: string;
            /**
             * @description The date of birth, best as YYYYMMDD.
             * @example 19900131
             */
            dateOfBirth?: string;
            /**
             * @description The gender, best as `f` or `m`.
             * @example f
             */
            gender?: string;
        };
        /**
         * @description Anything about the event; it comes back 1:1, so put no personal data of customers here. These members are read for statistics and ad platforms: `currency` (ISO 4217 code), `value` (number), `orderId`, `contentIds` (list of product ids) and `contents` (list of `{id, quantity, itemPrice}`). Reading: nothing in it is ever refused for what it says, a number in quotes counts as a number, and a value that is no number is kept, not counted, told to no ad platform, and told in `unconverted` of the statistics; so is one whose currency has not three letters. It may be 64 levels deep.
         * @example {
         *       "currency": "EUR",
         *       "value": 49.99,
         *       "orderId": "ORDER-123"
         *     }
         */
        CustomDataInput: {
            [key: string]: unknown;
        };
        /** @description Something that happened in your shop. Reading: only its name is required. Unknown fields are ignored, and null for an optional field means that it was left out. */
        EventInput: {
            /**
             * @description What happened: a standard event (`PageView`, `AddPaymentInfo`, `AddToCart`, `AddToWishlist`, `CompleteRegistration`, `Contact`, `CustomizeProduct`, `Donate`, `FindLocation`, `InitiateCheckout`, `Lead`, `Purchase`, `Schedule`, `Search`, `StartTrial`, `SubmitApplication`, `Subscribe`, `ViewContent`) or a custom event that is defined for the store and active. Any other name is an `event_not_found`. Reading: upper and lower case count.
             * @example Purchase
             */
            eventName: string;
            /**
             * @description Your own id of the event, a stable one such as `purchase_<orderId>`: the same id within 20 minutes is a duplicate. Reading: at most 200 characters; without one, an id is made and returned.
             * @example purchase_1001
             */
            eventId?: string;
            /**
             * Format: double
             * @description When it happened, in Unix seconds: from 24 hours ago to 5 minutes ahead, else it is a `validation_failed`. Reading: the time of receipt when left out; fractions are floored; milliseconds are refused.
             * @example 1795257000
             */
            eventTime?: number;
            /**
             * @description Additive. The page on which it happened. Reading: any text.
             * @example https://shop.example.com/checkout/thanks
             */
            eventSourceUrl?: string;
            userData?: components["schemas"]["UserData"];
            customData?: components["schemas"]["CustomDataInput"];
        };
        /** @description One event as `EventInput` describes it. Each item is checked by itself, so that one bad item does not refuse the others: whatever is no such event, also what is no JSON object, is a `validation_failed` at its index. */
        EventBatchItem: unknown;
        /** @description A list of events. Reading: an empty list and one of more than 100 are refused as a whole; about 50 give the shortest time for an answer. */
        EventBatch: components["schemas"]["EventBatchItem"][];
        /** @description One event, or a list of up to 100. */
        EventSubmission: components["schemas"]["EventInput"] | components["schemas"]["EventBatch"];
        /**
         * @description Events as `EventInput` describes them, one a line; empty lines are skipped.
         * @example {"eventName":"PageView"}
         */
        EventStream: string;
        /**
         * @description Tells a success from an error at first sight. Always true here; false in every error.
         * @example true
         * @enum {boolean}
         */
        Success: true;
        /** @description What became of a single event. */
        RecordedEvent: {
            success: components["schemas"]["Success"];
            /**
             * @description The event's id. For a duplicate it is the id of the first event.
             * @example evt_01kab3v8m5kfq2s7x9t4b6c0hw
             */
            id: string;
            /**
             * @description Your id of the event, or the one that was made for it.
             * @example purchase_1001
             */
            eventId: string;
            /**
             * @description Whether it repeats an event of the last 20 minutes: then nothing was recorded, counted or sent.
             * @example false
             */
            duplicate: boolean;
        };
        /** @description An event that was recorded, now or before. */
        BatchAccepted: {
            /**
             * Format: int32
             * @description Its place in the request, counted from 0. Reading: empty lines of a stream are not counted.
             * @example 0
             */
            index: number;
            /**
             * @description Your id of the event, or the one that was made for it.
             * @example pv_001
             */
            eventId: string;
            success: components["schemas"]["Success"];
            /**
             * @description Whether it repeats an event of the last 20 minutes or an earlier one of the same request: then nothing was recorded, counted or sent.
             * @example false
             */
            duplicate: boolean;
            /**
             * @description The event's id. For a duplicate it is the id of the first event.
             * @example evt_01kab3v8m5kfq2s7x9t4b6c0hw
             */
            id: string;
        };
        /** @description An event that was not recorded. */
        BatchRefused: {
            /**
             * Format: int32
             * @description Its place in the request, counted from 0. Reading: empty lines of a stream are not counted.
             * @example 0
             */
            index: number;
            /**
             * @description Your id of the event; null when none was sent that is a text.
             * @example custom_001
             */
            eventId: string | null;
            success: components["schemas"]["Failure"];
            /**
             * @description Why: `validation_failed` (a field is missing or malformed, or `eventTime` is outside its window) or `event_not_found` (no standard event, and no custom event that is defined and active). More may be added. Reading: in a stream also `Request body too large`, where the server stopped reading.
             * @example event_not_found
             */
            error: string;
            /**
             * @description What is wrong with it, in one sentence.
             * @example Event 'LoyaltySignup' is not defined for this store
             */
            message: string;
        };
        /** @description What became of one event of a list. */
        BatchItemResult: components["schemas"]["BatchAccepted"] | components["schemas"]["BatchRefused"];
        /** @description How many events there were of each kind. */
        BatchSummary: {
            /**
             * Format: int32
             * @description How many were recorded now.
             * @example 4
             */
            accepted: number;
            /**
             * Format: int32
             * @description How many were duplicates.
             * @example 0
             */
            duplicates: number;
            /**
             * Format: int32
             * @description How many were not recorded.
             * @example 1
             */
            failed: number;
        };
        /** @description What became of each event of a list. */
        BatchResult: {
            success: components["schemas"]["Success"];
            /** @description One result for each event, in the order of the request. */
            results: components["schemas"]["BatchItemResult"][];
            summary: components["schemas"]["BatchSummary"];
        };
        /** @description The answer to a single event, or to a list. */
        SubmissionResult: components["schemas"]["RecordedEvent"] | components["schemas"]["BatchResult"];
        /** @description The last line of the answer to a stream. Where it is missing, the answer is not complete. */
        NdjsonSummary: {
            summary: components["schemas"]["BatchSummary"];
        };
        /** @description One line of the answer to a stream: the result of one event, or the summary, which is the last line. Reading: where the server fails in the middle of a stream, the last line is the error instead. */
        NdjsonLine: components["schemas"]["BatchAccepted"] | components["schemas"]["BatchRefused"] | components["schemas"]["NdjsonSummary"] | components["schemas"]["ErrorBody"];
        /**
         * @description By the name that the platform has for the field: the SHA-256 hash as 64 lower-case hexadecimal digits, or the plain value where the platform wants it plain.
         * @example {
         *       "em": "fb61a1c0812291896b616dcf76f12acf06182ec900e8cfef58a2959bb64fedc5"
         *     }
         */
        PlatformUserData: {
            [key: string]: string;
        };
        /** @description What one ad platform would be told of the person. */
        PlatformIdentity: {
            /**
             * @description The ad platform: `meta`, `google_ads`, `microsoft`, `tiktok`, `pinterest`, `snap`, `linkedin` or `reddit`. More may be added.
             * @example meta
             */
            platform: string;
            userData: components["schemas"]["PlatformUserData"];
        };
        /** @description An event that would be recorded, or recognised as a duplicate. */
        ValidEvent: {
            /**
             * Format: int32
             * @description Its place in the request, counted from 0.
             * @example 0
             */
            index: number;
            /**
             * @description Your id of the event; null when none was sent.
             * @example purchase_1001
             */
            eventId: string | null;
            success: components["schemas"]["Success"];
            /** @description What each ad platform would be told of the person. A platform that would be told nothing is left out, so that the list is empty without `userData`. Whether your store has a destination there does not matter. */
            identities: components["schemas"]["PlatformIdentity"][];
        };
        /** @description An event that would not be recorded. */
        RefusedEvent: {
            /**
             * Format: int32
             * @description Its place in the request, counted from 0.
             * @example 0
             */
            index: number;
            /**
             * @description Your id of the event; null when none was sent that is a text.
             * @example custom_001
             */
            eventId: string | null;
            success: components["schemas"]["Failure"];
            /**
             * @description Why: `validation_failed` (a field is missing or malformed, or `eventTime` is outside its window) or `event_not_found` (no standard event, and no custom event that is defined and active). More may be added.
             * @example event_not_found
             */
            error: string;
            /**
             * @description What is wrong with it, in one sentence.
             * @example Event 'LoyaltySignup' is not defined for this store
             */
            message: string;
        };
        /** @description What would become of one event. */
        ValidationResult: components["schemas"]["ValidEvent"] | components["schemas"]["RefusedEvent"];
        /** @description How many events there were of each kind. */
        ValidationSummary: {
            /**
             * Format: int32
             * @description How many would be recorded or recognised as duplicates.
             * @example 1
             */
            valid: number;
            /**
             * Format: int32
             * @description How many would not be recorded.
             * @example 0
             */
            invalid: number;
        };
        /** @description What would become of each event. */
        ValidationReport: {
            success: components["schemas"]["Success"];
            /** @description One result for each event, in the order of the request; a single event is a list of one. */
            results: components["schemas"]["ValidationResult"][];
            summary: components["schemas"]["ValidationSummary"];
        };
        /** @description A reply that holds one event. */
        EventEnvelope: {
            data: components["schemas"]["Event"];
        };
        /**
         * @description How long a bucket is. Weeks begin on Monday; days, weeks and months begin at midnight in the store's time zone.
         * @default day
         * @example day
         * @enum {string}
         */
        Granularity: "hour" | "day" | "week" | "month";
        /** @description The figures of a period. */
        Metrics: {
            /**
             * Format: int64
             * @description How many events there were of any name. Duplicates do not count.
             * @example 131
             */
            events: number;
            /**
             * Format: int64
             * @description How many of them were `Purchase` events.
             * @example 3
             */
            purchases: number;
            /**
             * Format: double
             * @description The sum of `customData.value` of the purchases, in the store's currency. Reading: a value without a currency is in the store's; others are converted at the rate of the European Central Bank of their day in the store's time zone, on weekends and holidays at the last one published; what cannot be converted is not in it but in `unconverted`; rounded to four decimals.
             * @example 149.97
             */
            revenue: number;
            /**
             * Format: double
             * @description `revenue` divided by `purchases`. Reading: rounded to four decimals; null without purchases.
             * @example 49.99
             */
            averageOrderValue: number | null;
            /**
             * Format: int64
             * @description How many sessions there were. Reading: the number of `PageView` events.
             * @example 100
             */
            sessions: number;
            /**
             * Format: double
             * @description `purchases` divided by `sessions`. Reading: rounded to four decimals; null without sessions.
             * @example 0.03
             */
            conversionRate: number | null;
        };
        /** @description The figures of one bucket. Reading: the first and the last bucket hold only what lies in the period. */
        SeriesEntry: {
            /**
             * Format: date-time
             * @description The start of the bucket, in the store's time zone with its offset.
             * @example 2026-11-19T00:00:00+01:00
             */
            period: string;
            /**
             * Format: int64
             * @description How many events there were of any name. Duplicates do not count.
             * @example 131
             */
            events: number;
            /**
             * Format: int64
             * @description How many of them were `Purchase` events.
             * @example 3
             */
            purchases: number;
            /**
             * Format: double
             * @description The sum of `customData.value` of the purchases, in the store's currency. Reading: a value without a currency is in the store's; others are converted at the rate of the European Central Bank of their day in the store's time zone, on weekends and holidays at the last one published; what cannot be converted is not in it but in `unconverted`; rounded to four decimals.
             * @example 149.97
             */
            revenue: number;
            /**
             * Format: double
             * @description `revenue` divided by `purchases`. Reading: rounded to four decimals; null without purchases.
             * @example 49.99
             */
            averageOrderValue: number | null;
            /**
             * Format: int64
             * @description How many sessions there were. Reading: the number of `PageView` events.
             * @example 100
             */
            sessions: number;
            /**
             * Format: double
             * @description `purchases` divided by `sessions`. Reading: rounded to four decimals; null without sessions.
             * @example 0.03
             */
            conversionRate: number | null;
        };
        /** @description How the deliveries to one ad platform went. */
        PlatformStatistics: {
            /**
             * @description The ad platform: `meta`, `google_ads`, `microsoft`, `tiktok`, `pinterest`, `snap`, `linkedin` or `reddit`. More may be added.
             * @example meta
             */
            platform: string;
            /**
             * Format: int64
             * @description How many events it accepted.
             * @example 96
             */
            sent: number;
            /**
             * Format: int64
             * @description How many were given up.
             * @example 4
             */
            failed: number;
            /**
             * Format: int64
             * @description How many are still on their way.
             * @example 2
             */
            pending: number;
            /**
             * Format: double
             * @description `sent` divided by `sent` and `failed` together. Reading: rounded to four decimals; null without either.
             * @example 0.96
             */
            successRate: number | null;
        };
        /** @description Purchases whose value is not in `revenue`, put together by currency and reason. */
        UnconvertedAmount: {
            /**
             * @description The currency that was sent, in capital letters; null where it cannot be read.
             * @example AED
             */
            currency: string | null;
            /**
             * Format: double
             * @description The sum of their values, null where they are no numbers.
             * @example 120
             */
            amount: number | null;
            /**
             * Format: int64
             * @description How many purchases these are. They do count as `purchases`.
             * @example 1
             */
            purchases: number;
            /**
             * @description `no_rate` (the European Central Bank published no rate for the currency or for the store's on that day, nor in the 10 days before), `unknown_currency` (three letters, but no ISO 4217 code) or `unreadable` (the value is no number of at most 15 digits before the point and 10 behind, or the currency is not three letters). More may be added.
             * @example no_rate
             */
            reason: string;
        };
        /** @description Figures of a period. Reading: `totals` is what the events listed for `from` and `to` add up to, `series` splits it by time, and `platforms` and `unconverted` are about the same events. The one exception is events that were erased on a person's request: they are listed no more, while the figures keep them, but for those within a quarter of an hour that the period cuts, where `from` or `to` is no full quarter. */
        Statistics: {
            /**
             * @description ISO 4217 code of every amount, in capital letters: the currency of the store.
             * @example EUR
             */
            currency: string;
            /**
             * @description The length of a bucket, `hour`, `day`, `week` or `month`. More may be added.
             * @example day
             */
            granularity: string;
            /**
             * Format: date-time
             * @description The first moment of the period, in the store's time zone with its offset.
             * @example 2026-11-19T00:00:00+01:00
             */
            from: string;
            /**
             * Format: date-time
             * @description The moment after the period, in the store's time zone with its offset.
             * @example 2026-11-21T00:00:00+01:00
             */
            to: string;
            totals: components["schemas"]["Metrics"];
            /** @description One bucket after the other without a gap, those without any event included. */
            series: components["schemas"]["SeriesEntry"][];
            /** @description One entry for each ad platform that events of the period are or were to be sent to, in the order of their names. */
            platforms: components["schemas"]["PlatformStatistics"][];
            /** @description What `revenue` leaves out, in the order of the currencies, null last. Empty when it is complete. */
            unconverted: components["schemas"]["UnconvertedAmount"][];
        };
    };
    responses: {
        /** @description The path or the query is not valid: a parameter outside its limits, a made-up cursor, a period that is too long, a NUL character or broken percent-encoding. `details` tells what is wrong with which. */
        InvalidParameters: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The `Authorization` header is missing or malformed, or its key is unknown, expired or revoked, or belongs to another API. Reading: which of these it is, is not told. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key lacks the permission that the operation needs, or the store is not on the Enterprise plan with an active subscription; tester and dev stores need neither. Reading: both are decided before the body is looked at, the plan first, and do not count against the rate limit. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests: more than 1,000 an hour with this key, unless the store or the key has another limit. Wait for `Retry-After` seconds, and send lists instead of single events. Reading: the hour begins with the key's first request; the same status answers an address that failed to authenticate more than 60 times within a minute, and, until the month is over by the store's clocks, events of a store that has used up what its plan includes. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something went wrong in the server. Quote the `X-Request-Id` header when you report it. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server cannot reach its database at the moment. The request may not have been carried out; repeat it after `Retry-After`. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not JSON, a list is empty or holds more than 100 events, or a single event cannot be recorded. Reading: what is wrong with an event of a list is never a 400 but stands in `results`. */
        InvalidEvents: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is larger than 512 KB (524,288 bytes). Send fewer events at once, best about 50. Reading: a body that is sent as `application/x-ndjson` and announces more than 32 MiB is answered so too. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not sent in a media type that the operation takes, or it is compressed. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not sent as JSON, or it is compressed. */
        NotJson: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Your store has no event with this id. Reading: the id of another store's event, and one of the other mode, are answered in the same way, and so is an event whose time of keeping is over. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
         * @description How many items to return at most. Reading: a value outside 1 to 200 is refused with 400 and never quietly adjusted.
         * @example 100
         */
        Limit: number;
        /**
         * @description Lists only events of this name. Reading: upper and lower case count; a name that does not exist finds nothing and is no error.
         * @example Purchase
         */
        EventNameFilter: string;
        /**
         * @description Lists only events with their `eventTime` at this moment or later: date and time as in ISO 8601, or a day, which stands for its midnight in the store's time zone. Reading: without an offset the store's time zone is meant; fractions of a second are dropped.
         * @example 2026-11-01
         */
        FromFilter: string;
        /**
         * @description Lists only events with their `eventTime` before this moment: date and time as in ISO 8601, or a day, which stands for its midnight in the store's time zone. Reading: without an offset the store's time zone is meant; fractions of a second are dropped; a moment that is not later than `from` is a 400.
         * @example 2026-12-01
         */
        ToFilter: string;
        /**
         * @description Lists only events that came from there.
         * @example API
         */
        SourceFilter: components["schemas"]["EventSource"];
        /**
         * @description `pagination.nextCursor` of the page before; leave it out for the first page. Reading: it is opaque and belongs to the filters it was made with; with others, or when it was made up, it is a 400.
         * @example WzEsMTc5NTE5MzEwMjAwMCwiZXZ0X2RlbW8iLCI5ZjJjIl0
         */
        Cursor: string;
        /**
         * @description The event's id (not your `eventId`).
         * @example evt_demo
         */
        EventId: string;
        /**
         * @description How long the buckets of `series` are, a day when left out.
         * @example day
         */
        GranularityOption: components["schemas"]["Granularity"];
        /**
         * @description The first moment of the period: date and time as in ISO 8601, or a day, which stands for its midnight in the store's time zone. Reading: without an offset the store's time zone is meant; fractions of a second are dropped. Without it the period is the 30 days that end with `to`, with `granularity=hour` the 7 days.
         * @example 2026-11-19
         */
        StatisticsFrom: string;
        /**
         * @description The moment after the period: date and time as in ISO 8601, or a day, which stands for its midnight in the store's time zone. Reading: without an offset the store's time zone is meant; fractions of a second are dropped; a moment that is not later than `from` is a 400. Without it the period ends with the present day. At most 366 days make a period, with `granularity=hour` 7; more are a 400.
         * @example 2026-11-21
         */
        StatisticsTo: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this request in the server's log. Quote it when you ask for help.
         * @example req_01jd3v8m5kfq2s7x9t4b6c0hwz
         */
        XRequestId: string;
        /**
         * @description Names the way to authenticate, here a bearer key.
         * @example Bearer
         */
        WWWAuthenticate: string;
        /**
         * @description How long to wait before trying again, in whole seconds.
         * @example 12
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most. Reading: a value outside 1 to 200 is refused with 400 and never quietly adjusted.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Lists only events of this name. Reading: upper and lower case count; a name that does not exist finds nothing and is no error.
                 * @example Purchase
                 */
                eventName?: components["parameters"]["EventNameFilter"];
                /**
                 * @description Lists only events with their `eventTime` at this moment or later: date and time as in ISO 8601, or a day, which stands for its midnight in the store's time zone. Reading: without an offset the store's time zone is meant; fractions of a second are dropped.
                 * @example 2026-11-01
                 */
                from?: components["parameters"]["FromFilter"];
                /**
                 * @description Lists only events with their `eventTime` before this moment: date and time as in ISO 8601, or a day, which stands for its midnight in the store's time zone. Reading: without an offset the store's time zone is meant; fractions of a second are dropped; a moment that is not later than `from` is a 400.
                 * @example 2026-12-01
                 */
                to?: components["parameters"]["ToFilter"];
                /**
                 * @description Lists only events that came from there.
                 * @example API
                 */
                source?: components["parameters"]["SourceFilter"];
                /**
                 * @description `pagination.nextCursor` of the page before; leave it out for the first page. Reading: it is opaque and belongs to the filters it was made with; with others, or when it was made up, it is a 400.
                 * @example WzEsMTc5NTE5MzEwMjAwMCwiZXZ0X2RlbW8iLCI5ZjJjIl0
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
            /** @description One page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEvents: {
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
        /** @description One event, a list of events, or a stream of events. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventSubmission"];
                "application/x-ndjson": components["schemas"]["EventStream"];
            };
        };
        responses: {
            /** @description What became of the event, or of each event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionResult"];
                    "application/x-ndjson": components["schemas"]["NdjsonLine"];
                };
            };
            400: components["responses"]["InvalidEvents"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    validateEvents: {
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
        /** @description One event, or a list of events. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventSubmission"];
            };
        };
        responses: {
            /** @description What would become of each event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReport"];
                };
            };
            400: components["responses"]["InvalidEvents"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEvent: {
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
                 * @description The event's id (not your `eventId`).
                 * @example evt_demo
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventEnvelope"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                /**
                 * @description How long the buckets of `series` are, a day when left out.
                 * @example day
                 */
                granularity?: components["parameters"]["GranularityOption"];
                /**
                 * @description The first moment of the period: date and time as in ISO 8601, or a day, which stands for its midnight in the store's time zone. Reading: without an offset the store's time zone is meant; fractions of a second are dropped. Without it the period is the 30 days that end with `to`, with `granularity=hour` the 7 days.
                 * @example 2026-11-19
                 */
                from?: components["parameters"]["StatisticsFrom"];
                /**
                 * @description The moment after the period: date and time as in ISO 8601, or a day, which stands for its midnight in the store's time zone. Reading: without an offset the store's time zone is meant; fractions of a second are dropped; a moment that is not later than `from` is a 400. Without it the period ends with the present day. At most 366 days make a period, with `granularity=hour` 7; more are a 400.
                 * @example 2026-11-21
                 */
                to?: components["parameters"]["StatisticsTo"];
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
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
