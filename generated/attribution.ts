/* Generated from the document by `make generate`. Do not edit. */

export interface paths {
    "/attribution/v1/track/click": {
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
         * Track a click
         * @description Records that a visitor came by an ad. Reading: an `fbclid` is one click of a store, however often it is sent: a repeat gets the `clickId` and the time of the first, and only adds what the first did not know to its evidence. A click that is received within an hour after a conversion it could explain still counts: that conversion is matched anew.
         */
        post: operations["trackClick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attribution/v1/track/conversion": {
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
         * Track a conversion
         * @description Records a purchase or another event, finds the click it came from and says how sure that is. Reading: clicks of the same store are considered that are not older than its attribution window and not more than 60 seconds later than the conversion; the strongest evidence wins, the newest click among equals, and a score below the store's `minimumConfidence` leaves the conversion unattributed. The same event type and order in the same store are one conversion: a repeat, also at the same moment, gets the present state of the first with `duplicate`. Without `orderId` and `eventId` every request is a conversion of its own.
         */
        post: operations["trackConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attribution/v1/stores": {
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
         * List stores
         * @description Lists all your stores at once, active and inactive ones. Reading: newest first; those created at the same moment are ordered by id.
         */
        get: operations["listStores"];
        put?: never;
        /**
         * Create a store
         * @description Adds a store. Its id is what clicks and conversions name as `storeId`.
         */
        post: operations["createStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attribution/v1/stores/{storeId}": {
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
                 * @description The store's id.
                 * @example store_demo
                 */
                storeId: components["parameters"]["StoreId"];
            };
            cookie?: never;
        };
        /**
         * Get a store
         * @description Returns one store, active or not.
         */
        get: operations["getStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a store
         * @description Changes the fields you send and leaves the others as they are. An empty object changes nothing. Reading: a new window or minimum applies to the matches made from then on; conversions recorded before stay as they are.
         */
        patch: operations["updateStore"];
        trace?: never;
    };
    "/attribution/v1/conversions": {
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
         * List conversions
         * @description Lists conversions with what they are attributed to. Reading: newest first by the time of receipt; those received at the same moment are ordered by id. Whoever follows `nextCursor` to the end sees everything that was there at the beginning exactly once, while new ones arrive.
         */
        get: operations["listConversions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attribution/v1/conversions/{conversionId}": {
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
                 * @description The conversion's id (not your `orderId`).
                 * @example conv_demo
                 */
                conversionId: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        /**
         * Get a conversion
         * @description Returns one conversion as it is now.
         */
        get: operations["getConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attribution/v1/conversions/{conversionId}/explanation": {
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
                 * @description The conversion's id (not your `orderId`).
                 * @example conv_demo
                 */
                conversionId: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        /**
         * Explain a conversion
         * @description Additive. Tells why the conversion is attributed as it is: every click that was considered, what spoke for it and why it won or lost. It is what was stored when the match was made, so that later changes of the store do not alter it.
         */
        get: operations["getConversionExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attribution/v1/clicks": {
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
         * List clicks
         * @description Lists clicks. Reading: newest first by the time of receipt; those received at the same moment are ordered by id. Whoever follows `nextCursor` to the end sees everything that was there at the beginning exactly once, while new ones arrive.
         */
        get: operations["listClicks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attribution/v1/clicks/{clickId}": {
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
                 * @description The click's id (not its `fbclid`).
                 * @example click_demo
                 */
                clickId: components["parameters"]["ClickId"];
            };
            cookie?: never;
        };
        /**
         * Get a click
         * @description Returns one click.
         */
        get: operations["getClick"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attribution/v1/analytics": {
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
         * @description Counts the clicks and conversions of a period, split by time and, where asked for, by campaign or another property. Reading: every figure is what the lists of clicks and conversions add up to for the same store and time, at this moment: the `from` and `to` of the reply can be sent to them as they are. Without any parameter it is the last 30 days, the present one included, of all stores, by day, in UTC.
         */
        get: operations["getAnalytics"];
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
         * @description Additive. Click ids of other ad platforms, by the name of their parameter: `gclid`, `ttclid`, `msclkid`, `sccid` and any other. Reading: null and empty values and those longer than 500 characters are ignored, and so are all after the twentieth.
         * @example {
         *       "gclid": "Cj0demoGclid"
         *     }
         */
        ClickIds: {
            [key: string]: string | null;
        };
        /** @description A click on an ad that led to your shop. Reading: only the three required fields can be refused for what they say. The others are taken as they come, and what cannot be used is ignored; a JSON object or list in place of a text is a 400. */
        ClickInput: {
            /**
             * @description The `fbclid` parameter that the visitor arrived with. Reading: 1 to 500 printable ASCII characters without spaces, upper and lower case kept; any other text is a 400 `invalid_fbclid`, and so is one that was first received longer ago than the store's attribution window. An empty one counts as missing.
             * @example IwAR0springCampaignClick
             */
            fbclid: string;
            /**
             * @description The store that was visited. Reading: an unknown or inactive store is a 404 `store_not_found`. An empty one counts as missing.
             * @example store_demo
             */
            storeId: string;
            /**
             * @description The complete http or https address the visitor landed on. Its campaign parameters (`utm_…`) are kept with the click. Reading: anything else is a 400 `invalid_request`; an empty one counts as missing; up to 2,048 characters are kept.
             * @example https://shop.example.com/?utm_source=facebook&utm_medium=paid&utm_campaign=spring
             */
            landingPage: string;
            /**
             * @description Where the visitor came from. Reading: any text; an empty one counts as absent, a longer one is cut at 2,048 characters.
             * @example https://social.example.com/
             */
            referrer?: string;
            /**
             * @description The visitor's IPv4 or IPv6 address. It is evidence, kept only as a keyed hash and never returned. Reading: what is no address is ignored. Without it the address of the request itself is taken, but only if the request's `User-Agent` header begins with `Mozilla/`, that is, if a browser sent it.
             * @example 203.0.113.7
             */
            ipAddress?: string;
            /**
             * @description The visitor's browser. It is evidence, kept only as a keyed hash and never returned. Reading: without it the request's `User-Agent` header is taken, but only if that begins with `Mozilla/`.
             * @example Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0
             */
            userAgent?: string;
            /**
             * @description When the click was made: date, time and offset as in ISO 8601; without an offset, UTC is meant. Reading: the time of receipt is taken when it is left out, cannot be read or is more than 5 minutes ahead; the reply says which time was accepted. A click older than the store's attribution window is kept and never matches.
             * @example 2026-11-21T10:30:00Z
             */
            timestamp?: string;
            /**
             * @description Additive. Your own fingerprint of the browser or device, the same as in the conversion. It is evidence, kept only as a keyed hash.
             * @example fp_demo_browser
             */
            fingerprint?: string;
            clickIds?: components["schemas"]["ClickIds"];
            /**
             * @description Additive. The `_fbp` cookie. Reading: ignored when longer than 500 characters.
             * @example fb.1.1795257000000.1098115397
             */
            fbp?: string;
            /**
             * @description Additive. The `_fbc` cookie. Reading: ignored when longer than 500 characters.
             * @example fb.1.1795257000000.IwAR0springCampaignClick
             */
            fbc?: string;
            /**
             * @description Additive. Your own id of the visitor, the same as in the conversion. It is evidence, kept only as a keyed hash.
             * @example visitor_7
             */
            visitorId?: string;
        };
        /**
         * @description Tells a success from an error at first sight. Always true here; false in every error.
         * @example true
         * @enum {boolean}
         */
        Success: true;
        /** @description The click as it was accepted. */
        TrackedClick: {
            /**
             * @description The click's id. A repeat of an `fbclid` gets the id of the first.
             * @example click_01kab2v8m5kfq2s7x9t4b6c0hw
             */
            clickId: string;
            /**
             * @description The `fbclid` as sent.
             * @example IwAR0springCampaignClick
             */
            fbclid: string;
            /**
             * @description Always true.
             * @example true
             */
            tracked: boolean;
            /**
             * Format: date-time
             * @description The accepted time of the click, in UTC to whole seconds. Reading: a repeat gets the time of the first.
             * @example 2026-11-21T10:30:00Z
             */
            timestamp: string;
        };
        /** @description About the reply itself. Present in every reply, errors included. */
        Meta: {
            /**
             * Format: date-time
             * @description When the server took up the request, in UTC to whole seconds.
             * @example 2026-11-21T10:30:01Z
             */
            timestamp: string;
            /**
             * @description Identifies this request in the server's log; the same value as in the header `X-Request-Id`.
             * @example req_01jd3v8m5kfq2s7x9t4b6c0hwz
             */
            requestId: string;
        };
        /** @description The reply to a click. */
        TrackedClickEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["TrackedClick"];
            meta: components["schemas"]["Meta"];
        };
        /**
         * @description Tells a success from an error at first sight. Always false here; true in every success.
         * @example false
         * @enum {boolean}
         */
        Failure: false;
        /** @description The field or parameter that was not accepted; absent where the error is about none in particular. Reading: of several mistakes the first in the order of this document is told, missing fields before malformed ones. What a text says is looked at when all else is well: whether it is an `fbclid`, an address, a currency, a time zone, a time or a cursor. */
        ErrorField: {
            /**
             * @description Its name. Reading: nested fields are named by their dotted path, such as `products.0.price`.
             * @example storeId
             */
            field: string;
            /**
             * @description What is wrong with it: `required_field_missing` (absent, null or empty), `invalid_type` (another JSON type), `invalid_format`, `too_short`, `too_long`, `out_of_range`, `unknown_value` (not one of the values there are), `already_taken` (the id of another store) or `expired` (an fbclid). More may be added. Reading: every reason but the first.
             * @example required_field_missing
             */
            reason: string;
        };
        /** @description What went wrong. Decide by `code`; the messages are for people and may be reworded. */
        ErrorDetail: {
            /**
             * @description A stable code: `invalid_request` (400, 405, 413, 415), `missing_required_field` (400, only of `/track/…`), `invalid_fbclid` (400), `invalid_currency` (400), `unauthorized` (401), `forbidden` (403), `not_found` (404), `store_not_found` (404), `rate_limit_exceeded` (429), `internal_error` (500, 503). More may be added: treat one you do not know by its HTTP status. Reading: the codes of 401, 403, 404, 405, 413, 415, 500 and 503.
             * @example missing_required_field
             */
            code: string;
            /**
             * @description What happened, in one sentence. For a missing field it is `Missing required parameter: ` and the field's name.
             * @example Missing required parameter: storeId
             */
            message: string;
            details?: components["schemas"]["ErrorField"];
        };
        /** @description The body of every error reply. */
        ErrorBody: {
            success: components["schemas"]["Failure"];
            error: components["schemas"]["ErrorDetail"];
            meta: components["schemas"]["Meta"];
        };
        /** @description The campaign parameters of the landing page. One that is absent or empty there is null. */
        Utm: {
            /**
             * @description `utm_source`.
             * @example facebook
             */
            source: string | null;
            /**
             * @description `utm_medium`.
             * @example paid
             */
            medium: string | null;
            /**
             * @description `utm_campaign`.
             * @example spring
             */
            campaign: string | null;
            /**
             * @description `utm_content`.
             * @example null
             */
            content: string | null;
            /**
             * @description `utm_term`.
             * @example null
             */
            term: string | null;
        };
        /** @description A click on an ad. It holds no personal data. */
        Click: {
            /**
             * @description The click's id.
             * @example click_demo
             */
            clickId: string;
            /**
             * @description The store that was visited.
             * @example store_demo
             */
            storeId: string;
            /**
             * @description Its `fbclid`.
             * @example IwAR1demoClick
             */
            fbclid: string;
            /**
             * @description The address the visitor landed on.
             * @example https://shop.example.com/?utm_source=facebook&utm_medium=paid&utm_campaign=spring
             */
            landingPage: string;
            /**
             * @description Where the visitor came from, null when that was not sent.
             * @example https://social.example.com/
             */
            referrer: string | null;
            utm: components["schemas"]["Utm"];
            /**
             * @description The click ids of other ad platforms that were sent, by the name of their parameter.
             * @example {
             *       "gclid": "Cj0demoGclid"
             *     }
             */
            clickIds: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When the click was made, in UTC to whole seconds.
             * @example 2026-11-20T16:30:00Z
             */
            timestamp: string;
            /**
             * Format: date-time
             * @description When the server first received it, in UTC to whole seconds. Its `fbclid` expires one attribution window later.
             * @example 2026-11-20T16:30:01Z
             */
            receivedAt: string;
        };
        /** @description The body of the webhook `click.tracked`. */
        ClickTrackedWebhook: {
            /**
             * @description Always `click.tracked`.
             * @example click.tracked
             * @enum {string}
             */
            event: "click.tracked";
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds. A later attempt sends the same.
             * @example 2026-11-21T10:30:01Z
             */
            timestamp: string;
            data: components["schemas"]["Click"];
        };
        /** @description The click that a conversion is attributed to. */
        AttributedClick: {
            /**
             * @description The click's id.
             * @example click_demo
             */
            clickId: string;
            /**
             * @description Its `fbclid`.
             * @example IwAR1demoClick
             */
            fbclid: string;
            /**
             * Format: int32
             * @description How sure the match is, from 50 to 100. Reading: 100 when the conversion names the click, 95 by fingerprint, 90 by visitor or by an e-mail address or phone known from an earlier conversion, 75 by IP address and user agent, 50 by IP address alone.
             * @example 95
             */
            confidenceScore: number;
        } | null;
        /** @description A conversion as the webhook `conversion.attributed` tells of it. Reading: what `conversion.tracked` says, as it is now, and the click. */
        AttributionNotice: {
            /**
             * @description The conversion's id.
             * @example conv_demo
             */
            conversionId: string;
            /**
             * @description The store it happened in.
             * @example store_demo
             */
            storeId: string;
            /**
             * @description Your number of the order, null when none was sent.
             * @example order-2001
             */
            orderId: string | null;
            /**
             * Format: double
             * @description What it was worth in whole units of its currency, null when that was not sent. Reading: the `eventValue` of the conversion.
             * @example 99.99
             */
            revenue: number | null;
            /**
             * @description Always true.
             * @example true
             */
            attributed: boolean;
            /**
             * @description The `fbclid` of the click.
             * @example IwAR1demoClick
             */
            fbclid: string;
            attributedTo: components["schemas"]["AttributedClick"];
        };
        /** @description The body of the webhook `conversion.attributed`. */
        ConversionAttributedWebhook: {
            /**
             * @description Always `conversion.attributed`.
             * @example conversion.attributed
             * @enum {string}
             */
            event: "conversion.attributed";
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds. A later attempt sends the same.
             * @example 2026-11-21T10:30:01Z
             */
            timestamp: string;
            data: components["schemas"]["AttributionNotice"];
        };
        /** @description Who the customer is. Every value is normalised and hashed on arrival; clear text is neither kept nor returned. E-mail address and phone are evidence: they lead to the click that an earlier conversion of the same customer was attributed to. Reading: nothing here is ever refused for what it says; what cannot be used is ignored, and a value that is hashed already (64 lower-case hexadecimal digits, SHA-256) is taken as it is. */
        CustomerData: {
            /**
             * @description The e-mail address.
             * @example customer@example.com
             */
            email?: string;
            /**
             * @description The first name.
             * @example Sam
             */
            firstName?: string;
            /**
             * @description The last name.
             * @example Wood
             */
            lastName?: string;
            /**
             * @description The phone number, best with the country's code.
             * @example +12025550143
             */
            phone?: string;
            /**
             * @description The city.
             * @example New York
             */
            city?: string;
            /**
             * @description The state or region.
             * @example NY
             */
            state?: string;
            /**
             * @description The country, best as its two letters of ISO 3166-1.
             * @example US
             */
            country?: string;
            /**
             * @description The postal code.
             * @example 10001
             */
            zipCode?: string;
        };
        /** @description One line of an order. Reading: every field is optional and returned as sent. */
        ProductInput: {
            /**
             * @description Your id of the product.
             * @example prod_lamp
             */
            productId?: string;
            /**
             * @description Its name.
             * @example Desk lamp
             */
            name?: string;
            /**
             * Format: double
             * @description The price of one, in the currency of the conversion.
             * @example 99.99
             */
            price?: number;
            /**
             * Format: double
             * @description How many.
             * @example 1
             */
            quantity?: number;
            /**
             * @description Its category.
             * @example Lighting
             */
            category?: string;
        };
        /** @description A purchase, a sign-up or anything else worth counting. Reading: `storeId` and `eventType` are required, everything else makes the match and the figures better. */
        ConversionInput: {
            /**
             * @description The store it happened in. Reading: an unknown or inactive store is a 404 `store_not_found`. An empty one counts as missing.
             * @example store_demo
             */
            storeId: string;
            /**
             * @description What happened, such as `Purchase`, `Lead` or `CompleteRegistration`. Reading: any text of up to 100 characters; a name that Meta does not know is a custom event. An empty one counts as missing.
             * @example Purchase
             */
            eventType: string;
            /**
             * @description Your number of the order. Reading: the same `eventType` and `orderId` in the same store are one conversion, however often they are sent. Empty counts as absent.
             * @example order-2002
             */
            orderId?: string;
            /**
             * Format: double
             * @description What it was worth in whole units of the currency, 99.99 for 99 dollars and 99 cents. Reading: not negative; kept as sent, without rounding.
             * @example 99.99
             */
            eventValue?: number;
            /**
             * @description ISO 4217 code of `eventValue` in letters of either case; the store's currency when left out. A code that does not exist is a 400 `invalid_currency`. Reading: an empty one counts as left out.
             * @example USD
             */
            currency?: string;
            customerData?: components["schemas"]["CustomerData"];
            /**
             * @description Your own fingerprint of the browser or device, the same as in the click. It is evidence, kept only as a keyed hash.
             * @example fp_demo_browser
             */
            fingerprint?: string;
            /** @description What was bought. */
            products?: components["schemas"]["ProductInput"][];
            /**
             * @description Additive. The click it came from, if you know it. Reading: one that is unknown, of another store or expired (first received longer ago than the store's attribution window) is no evidence, and no error.
             * @example click_demo
             */
            clickId?: string;
            /**
             * @description Additive. The `fbclid` it came from, if you know it. Reading: one that is unknown, of another store or expired (first received longer ago than the store's attribution window) is no evidence, and no error.
             * @example IwAR1demoClick
             */
            fbclid?: string;
            /**
             * @description Additive. The `_fbp` cookie. Reading: ignored when longer than 500 characters.
             * @example fb.1.1795257000000.1098115397
             */
            fbp?: string;
            /**
             * @description Additive. The `_fbc` cookie. Reading: ignored when longer than 500 characters.
             * @example fb.1.1795257000000.IwAR1demoClick
             */
            fbc?: string;
            /**
             * @description Additive. Your own id of the visitor, the same as in the click. It is evidence, kept only as a keyed hash.
             * @example visitor_7
             */
            visitorId?: string;
            /**
             * @description Additive. The customer's IPv4 or IPv6 address. It is evidence, kept only as a keyed hash, but for what an ad platform is told until it was sent. Reading: what is no address is ignored. Without it the address of the request itself is taken, but only if the request's `User-Agent` header begins with `Mozilla/`, that is, if a browser sent it.
             * @example 203.0.113.7
             */
            ipAddress?: string;
            /**
             * @description Additive. The customer's browser. It is evidence, kept only as a keyed hash, but for what an ad platform is told until it was sent. Reading: without it the request's `User-Agent` header is taken, but only if that begins with `Mozilla/`.
             * @example Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0
             */
            userAgent?: string;
            /**
             * @description Additive. When it happened: date, time and offset as in ISO 8601, at most 5 minutes ahead; without an offset, UTC is meant. Without it, the time of receipt. Reading: another text is a 400 `invalid_request` (`invalid_format`), a later time too (`out_of_range`).
             * @example 2026-11-21T10:45:00Z
             */
            timestamp?: string;
            /**
             * @description Additive. Your own id of the event. Reading: without an `orderId` the same `eventId` in the same store is one conversion, however often it is sent. Empty counts as absent.
             * @example event-7001
             */
            eventId?: string;
            /**
             * @description Additive. The page it happened on. Reading: any text; up to 2,048 characters are kept.
             * @example https://shop.example.com/checkout/thanks
             */
            eventSourceUrl?: string;
        };
        /** @description The conversion as it was accepted, and what it is attributed to. */
        TrackedConversion: {
            /**
             * @description The conversion's id. A repeat gets the id of the first.
             * @example conv_01kab3v8m5kfq2s7x9t4b6c0hw
             */
            conversionId: string;
            /**
             * @description What happened.
             * @example Purchase
             */
            eventType: string;
            /**
             * @description Whether a click was found that is sure enough for the store's `minimumConfidence`.
             * @example true
             */
            attributed: boolean;
            /** @description The click, null when `attributed` is false. */
            attributedTo: components["schemas"]["AttributedClick"] | null;
            /**
             * @description Whether the conversion is on its way to Meta's Conversions API. Reading: true once the delivery is safely queued; false for a store without a Meta destination and always with a test key.
             * @example false
             */
            capiSent: boolean;
            /**
             * Format: date-time
             * @description The accepted time of the conversion, in UTC to whole seconds.
             * @example 2026-11-21T10:45:00Z
             */
            timestamp: string;
            /**
             * @description Additive. Present, and then true, only in the reply to a repeat: it shows the present state of the first, and nothing was counted or sent again.
             * @example true
             */
            duplicate?: boolean;
        };
        /** @description The reply to a conversion. */
        TrackedConversionEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["TrackedConversion"];
            meta: components["schemas"]["Meta"];
        };
        /** @description A conversion as the webhook `conversion.tracked` tells of it. */
        ConversionNotice: {
            /**
             * @description The conversion's id.
             * @example conv_demo
             */
            conversionId: string;
            /**
             * @description The store it happened in.
             * @example store_demo
             */
            storeId: string;
            /**
             * @description Your number of the order, null when none was sent.
             * @example order-2001
             */
            orderId: string | null;
            /**
             * Format: double
             * @description What it was worth in whole units of its currency, null when that was not sent. Reading: the `eventValue` of the conversion.
             * @example 99.99
             */
            revenue: number | null;
            /**
             * @description Whether a click was found that is sure enough.
             * @example true
             */
            attributed: boolean;
            /**
             * @description The `fbclid` of that click. Reading: null when `attributed` is false.
             * @example IwAR1demoClick
             */
            fbclid: string | null;
        };
        /** @description The body of the webhook `conversion.tracked`. */
        ConversionTrackedWebhook: {
            /**
             * @description Always `conversion.tracked`.
             * @example conversion.tracked
             * @enum {string}
             */
            event: "conversion.tracked";
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds. A later attempt sends the same.
             * @example 2026-11-21T10:30:01Z
             */
            timestamp: string;
            data: components["schemas"]["ConversionNotice"];
        };
        /**
         * @description `active` stores take clicks and conversions. For `inactive` ones tracking answers `store_not_found`; what was recorded stays readable.
         * @example active
         * @enum {string}
         */
        StoreStatus: "active" | "inactive";
        /** @description A shop whose clicks and conversions belong together. */
        Store: {
            /**
             * @description The store's id, sent as `storeId` with clicks and conversions.
             * @example store_demo
             */
            id: string;
            /**
             * @description Your name for the store.
             * @example Demo store
             */
            name: string;
            /**
             * @description What the shop runs on, `shopify`, `woocommerce` or `custom`. More may be added.
             * @example shopify
             */
            platform: string;
            status: components["schemas"]["StoreStatus"];
            /**
             * @description The shop's host name, null when none was given.
             * @example shop.example.com
             */
            domain: string | null;
            /**
             * @description ISO 4217 code that conversions without one get, in capital letters.
             * @example USD
             */
            currency: string;
            /**
             * @description IANA name of the time zone that statistics of this store use.
             * @example America/New_York
             */
            timezone: string;
            /**
             * Format: int32
             * @description How many days after a click a conversion may still be attributed to it.
             * @example 28
             */
            attributionWindowDays: number;
            /**
             * Format: int32
             * @description The score a match must have for a conversion to be attributed.
             * @example 75
             */
            minimumConfidence: number;
            /**
             * Format: date-time
             * @description When the store was created, in UTC to whole seconds.
             * @example 2026-11-02T09:20:00Z
             */
            createdAt: string;
        };
        /** @description All stores at once. */
        StorePage: {
            /** @description Your stores, newest first. */
            stores: components["schemas"]["Store"][];
        };
        /** @description A reply that holds all stores. */
        StoreList: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["StorePage"];
            meta: components["schemas"]["Meta"];
        };
        /**
         * @description What the shop runs on; `custom` for anything else.
         * @example shopify
         * @enum {string}
         */
        StorePlatform: "shopify" | "woocommerce" | "custom";
        /** @description A new store. Reading: only its name is required. Without a `platform` it is `custom`, without a `status` it is `active`; the other fields state their defaults. */
        StoreInput: {
            /**
             * @description Additive. The id to use, for stores that already have one elsewhere: `store_` and up to 40 letters or digits. Without it an id is made. Reading: an id that is taken is a 400 `invalid_request` (`already_taken`).
             * @example store_lighting
             */
            id?: string;
            /**
             * @description Your name for the store. Empty counts as missing.
             * @example Lighting shop
             */
            name: string;
            platform?: components["schemas"]["StorePlatform"];
            /**
             * @description The shop's host name, without scheme and path. Reading: kept in lower case.
             * @example lighting.example.com
             */
            domain?: string;
            /**
             * @description ISO 4217 code that conversions without one get, in letters of either case; US dollars when left out. Reading: a code that does not exist is a 400 `invalid_currency`.
             * @default USD
             * @example USD
             */
            currency: string;
            /**
             * @description IANA name of the time zone that statistics of this store use; `UTC` when left out. Reading: an unknown one is a 400 `invalid_request` (`unknown_value`).
             * @default UTC
             * @example America/New_York
             */
            timezone: string;
            /**
             * Format: int32
             * @description How many days after a click a conversion may still be attributed to it. Reading: from 1 to 90, and 28 when left out.
             * @default 28
             * @example 28
             */
            attributionWindowDays: number;
            /**
             * Format: int32
             * @description The score a match must have for a conversion to be attributed. Reading: from 0 to 100, and 75 when left out, so that an IP address alone is not enough.
             * @default 75
             * @example 75
             */
            minimumConfidence: number;
            status?: components["schemas"]["StoreStatus"];
        };
        /** @description A reply that holds one store. */
        StoreEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Store"];
            meta: components["schemas"]["Meta"];
        };
        /** @description Changes to a store. A field that is left out keeps its value, null empties a field that may be empty. Conversions that were recorded before stay as they are. */
        StorePatch: {
            /**
             * @description Your name for the store. It cannot be empty.
             * @example Lamps and lighting
             */
            name?: string;
            platform?: components["schemas"]["StorePlatform"];
            /**
             * @description The shop's host name, without scheme and path; null removes it. Reading: kept in lower case.
             * @example lighting.example.com
             */
            domain?: string | null;
            /**
             * @description ISO 4217 code that conversions without one get, in letters of either case. Reading: a code that does not exist is a 400 `invalid_currency`.
             * @example EUR
             */
            currency?: string;
            /**
             * @description IANA name of the time zone that statistics of this store use. Reading: an unknown one is a 400 `invalid_request` (`unknown_value`).
             * @example Europe/Berlin
             */
            timezone?: string;
            /**
             * Format: int32
             * @description How many days after a click a conversion may still be attributed to it. Reading: from 1 to 90.
             * @example 7
             */
            attributionWindowDays?: number;
            /**
             * Format: int32
             * @description The score a match must have for a conversion to be attributed. Reading: from 0 to 100.
             * @example 90
             */
            minimumConfidence?: number;
            status?: components["schemas"]["StoreStatus"];
        };
        /** @description One line of an order, as sent. */
        Product: {
            /**
             * @description Your id of the product, null when it was not sent.
             * @example prod_lamp
             */
            productId: string | null;
            /**
             * @description Its name, null when it was not sent.
             * @example Desk lamp
             */
            name: string | null;
            /**
             * Format: double
             * @description The price of one in the currency of the conversion, null when it was not sent.
             * @example 99.99
             */
            price: number | null;
            /**
             * Format: double
             * @description How many, null when it was not sent.
             * @example 1
             */
            quantity: number | null;
            /**
             * @description Its category, null when it was not sent.
             * @example Lighting
             */
            category: string | null;
        };
        /** @description A conversion and what it is attributed to. It holds no personal data. */
        Conversion: {
            /**
             * @description The conversion's id.
             * @example conv_demo
             */
            conversionId: string;
            /**
             * @description The store it happened in.
             * @example store_demo
             */
            storeId: string;
            /**
             * @description Your number of the order, null when none was sent.
             * @example order-2001
             */
            orderId: string | null;
            /**
             * @description What happened.
             * @example Purchase
             */
            eventType: string;
            /**
             * Format: double
             * @description What it was worth in whole units of the currency, null when that was not sent.
             * @example 99.99
             */
            eventValue: number | null;
            /**
             * @description ISO 4217 code in capital letters, the store's when none was sent.
             * @example USD
             */
            currency: string;
            /**
             * @description Whether a click was found that is sure enough. A click that is received late may change it to true.
             * @example true
             */
            attributed: boolean;
            /** @description The click, null when `attributed` is false. */
            attributedTo: components["schemas"]["AttributedClick"] | null;
            /**
             * @description Whether the conversion is on its way to Meta's Conversions API, or there already.
             * @example false
             */
            capiSent: boolean;
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds.
             * @example 2026-11-20T16:45:00Z
             */
            timestamp: string;
            /** @description What was bought, empty when that was not sent. */
            products: components["schemas"]["Product"][];
        };
        /** @description One page of conversions. */
        ConversionPage: {
            /** @description The conversions on this page. */
            conversions: components["schemas"]["Conversion"][];
            /**
             * @description Whether there is a next page.
             * @example false
             */
            hasMore: boolean;
            /**
             * @description Send it as `cursor` to get the next page. Null on the last page.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description A reply that holds one page of conversions. */
        ConversionList: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ConversionPage"];
            meta: components["schemas"]["Meta"];
        };
        /** @description A reply that holds one conversion. */
        ConversionEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Conversion"];
            meta: components["schemas"]["Meta"];
        };
        /**
         * @description A kind of evidence, with its score: `click_id` and `fbclid` (100, the conversion named the click), `fingerprint` (95), `visitor_id` (90), `identity` (90, an e-mail address or phone that an earlier conversion tied to the click), `address_and_agent` (75, IP address and user agent), `address` (50, IP address alone). More may be added.
         * @example fbclid
         */
        Evidence: string;
        /** @description A click that was considered, and what became of it. */
        CandidateClick: {
            /**
             * @description The click's id.
             * @example click_demo
             */
            clickId: string;
            /**
             * @description Its `fbclid`.
             * @example IwAR1demoClick
             */
            fbclid: string;
            /**
             * Format: date-time
             * @description When the click was made, in UTC to whole seconds.
             * @example 2026-11-20T16:30:00Z
             */
            clickedAt: string;
            /** @description What ties the click to the conversion, the strongest first. */
            evidence: components["schemas"]["Evidence"][];
            /**
             * Format: int32
             * @description The score of its strongest evidence.
             * @example 100
             */
            score: number;
            /**
             * @description `won`, or `lost` for the reason given. More may be added.
             * @example won
             */
            outcome: string;
            /**
             * @description Why it lost, null for the winner. The first of these that applies: `after_conversion` (made more than 60 seconds later than the conversion), `outside_window` (made longer before it than the window; or only named by it, though its `fbclid` has expired or was older than the window when it was received), `below_minimum_confidence`, `lower_score` than the winner, `older_click` than the winner with the same score. More may be added.
             * @example null
             */
            reason: string | null;
        };
        /** @description How the last match of a conversion was decided. */
        Explanation: {
            /**
             * @description The conversion's id.
             * @example conv_demo
             */
            conversionId: string;
            /**
             * @description Whether a candidate won.
             * @example true
             */
            attributed: boolean;
            /**
             * Format: date-time
             * @description When the match was made, in UTC to whole seconds. A late click makes it anew.
             * @example 2026-11-20T16:45:02Z
             */
            evaluatedAt: string;
            /**
             * Format: int32
             * @description The store's `minimumConfidence` at that time.
             * @example 75
             */
            minimumConfidence: number;
            /**
             * Format: int32
             * @description The store's `attributionWindowDays` at that time.
             * @example 28
             */
            attributionWindowDays: number;
            /** @description Every click of the store that any evidence pointed to: the winner first, then by falling score, the newest first among equals. Empty when there was none. */
            candidates: components["schemas"]["CandidateClick"][];
            /**
             * @description Whether there were more. Of each kind of evidence the 20 newest clicks are kept.
             * @example false
             */
            truncated: boolean;
        };
        /** @description A reply that holds the explanation of one conversion. */
        ExplanationEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Explanation"];
            meta: components["schemas"]["Meta"];
        };
        /** @description One page of clicks. */
        ClickPage: {
            /** @description The clicks on this page. */
            clicks: components["schemas"]["Click"][];
            /**
             * @description Whether there is a next page.
             * @example false
             */
            hasMore: boolean;
            /**
             * @description Send it as `cursor` to get the next page. Null on the last page.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description A reply that holds one page of clicks. */
        ClickList: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ClickPage"];
            meta: components["schemas"]["Meta"];
        };
        /** @description A reply that holds one click. */
        ClickEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Click"];
            meta: components["schemas"]["Meta"];
        };
        /**
         * @description How long a bucket is. Weeks begin on Monday; days, weeks and months begin at midnight in `timezone`.
         * @default day
         * @example week
         * @enum {string}
         */
        Granularity: "hour" | "day" | "week" | "month";
        /**
         * @description What to group by: a campaign parameter of the click (`campaign`, `source`, `medium`, `content`), its `landingPage` without query and fragment, or the `eventType` of the conversion; `none` makes no groups.
         * @default none
         * @example campaign
         * @enum {string}
         */
        GroupBy: "none" | "campaign" | "source" | "medium" | "content" | "landingPage" | "eventType";
        /** @description What the figures are about, with every default filled in. */
        AnalyticsPeriod: {
            /**
             * @description The store, null for all stores together.
             * @example store_demo
             */
            storeId: string | null;
            /**
             * Format: date-time
             * @description The first moment of the period, in UTC to whole seconds.
             * @example 2026-11-02T05:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description The moment after the period, in UTC to whole seconds.
             * @example 2026-11-16T05:00:00Z
             */
            to: string;
            /**
             * @description The IANA name of the time zone in which buckets begin.
             * @example America/New_York
             */
            timezone: string;
            /**
             * @description The length of a bucket, `hour`, `day`, `week` or `month`. More may be added.
             * @example week
             */
            granularity: string;
            /**
             * @description What `groups` are made by, or `none`. More may be added.
             * @example campaign
             */
            groupBy: string;
        };
        /** @description The value of conversions in one currency. */
        AnalyticsRevenue: {
            /**
             * @description ISO 4217 code in capital letters.
             * @example USD
             */
            currency: string;
            /**
             * Format: double
             * @description The sum of `eventValue` in whole units of the currency.
             * @example 1480.5
             */
            amount: number;
            /**
             * Format: double
             * @description The part of it that is attributed to clicks.
             * @example 1104
             */
            attributedAmount: number;
        };
        /** @description The figures themselves. */
        AnalyticsMetrics: {
            /**
             * Format: int64
             * @description How many clicks were made, by their `timestamp`.
             * @example 240
             */
            clicks: number;
            /**
             * Format: int64
             * @description How many conversions of any event type were made, by their `timestamp`.
             * @example 16
             */
            conversions: number;
            /**
             * Format: int64
             * @description How many of them are attributed to a click.
             * @example 12
             */
            attributedConversions: number;
            /**
             * Format: double
             * @description `attributedConversions` divided by `conversions`, from 0 to 1. Reading: rounded to four decimals; null without conversions.
             * @example 0.75
             */
            attributionRate: number | null;
            /** @description The value of the conversions, one entry for each currency in the order of the codes. Currencies are never converted. Empty without conversions that have a value. */
            revenue: components["schemas"]["AnalyticsRevenue"][];
            /**
             * Format: double
             * @description The average `confidenceScore` of the attributed conversions. Reading: rounded to two decimals; null without any.
             * @example 91.25
             */
            averageConfidence: number | null;
        };
        /** @description The figures of one stretch of time. Reading: the first and the last bucket end with the period where it does not fall on their bounds. */
        AnalyticsBucket: {
            /**
             * Format: date-time
             * @description The first moment of the bucket, in UTC to whole seconds.
             * @example 2026-11-02T05:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description The moment after it, in UTC to whole seconds.
             * @example 2026-11-09T05:00:00Z
             */
            to: string;
            metrics: components["schemas"]["AnalyticsMetrics"];
        };
        /** @description The figures of one value of `groupBy`. Reading: a conversion belongs to the group of the click it is attributed to. */
        AnalyticsGroup: {
            /**
             * @description The value. Null for clicks that do not have it and for conversions without a click; with `groupBy=eventType` for all clicks, which have no event type.
             * @example spring
             */
            key: string | null;
            metrics: components["schemas"]["AnalyticsMetrics"];
        };
        /** @description Figures of a period. Reading: `totals` is what the clicks and conversions listed for `period.from` and `period.to` add up to, `series` splits it by time, and `groups`, where asked for, by `groupBy`. */
        Analytics: {
            period: components["schemas"]["AnalyticsPeriod"];
            totals: components["schemas"]["AnalyticsMetrics"];
            /** @description One bucket after the other without a gap, those without any event included. */
            series: components["schemas"]["AnalyticsBucket"][];
            /** @description One entry for each value that occurs in the period: most conversions first, then most clicks, then by key, null last. Empty with `groupBy=none`. */
            groups: components["schemas"]["AnalyticsGroup"][];
            /**
             * @description Whether there were more groups. Reading: the first 1,000 are told; `totals` always covers all.
             * @example false
             */
            truncated: boolean;
        };
        /** @description A reply that holds the figures of a period. */
        AnalyticsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Analytics"];
            meta: components["schemas"]["Meta"];
        };
    };
    responses: {
        /** @description A required field is missing, a field is malformed, the `fbclid` is not one or has expired, or the body is not JSON. */
        InvalidClick: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key is missing, malformed, unknown, expired or revoked, or belongs to another API. Reading: which of these it is, is not told. */
        TrackUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key lacks the permission that the operation needs, or the request came over plain HTTP where the server demands HTTPS. Reading: both are decided before the body is looked at and do not count against the rate limit; plain HTTP is refused before the key is looked at and never redirected, because a redirect would send the key once more in the open. */
        TrackForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `storeId` names no store of your organization, or one that is inactive. */
        TrackStoreNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        TrackPayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not sent as `application/json`, or it is compressed. */
        TrackUnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests: more than 6,000 a minute with this key. Wait for `Retry-After` seconds. Reading: the same status, without the `X-RateLimit-…` headers, answers an address that failed to authenticate more than 60 times within a minute. */
        TrackTooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something went wrong in the server. Quote `meta.requestId` when you report it. */
        TrackInternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server cannot reach its database at the moment. The request may not have been carried out; repeat it after `Retry-After`. */
        TrackServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
        /** @description A required field is missing, a field is malformed, the currency does not exist, or the body is not JSON. */
        InvalidConversion: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key is missing, malformed, unknown, expired or revoked, or belongs to another API. Reading: which of these it is, is not told. */
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
        /** @description The key lacks the permission that the operation needs, or the request came over plain HTTP where the server demands HTTPS. Reading: both are decided before the body is looked at and do not count against the rate limit; plain HTTP is refused before the key is looked at and never redirected, because a redirect would send the key once more in the open. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests: more than 6,000 a minute with this key. Wait for `Retry-After` seconds. Reading: the same status, without the `X-RateLimit-…` headers, answers an address that failed to authenticate more than 60 times within a minute. */
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
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something went wrong in the server. Quote `meta.requestId` when you report it. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
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
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimitWhenCounted"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemainingWhenCounted"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitResetWhenCounted"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body or the path is not valid, or the body is not JSON. `details` names the first field that was not accepted. */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not sent as `application/json`, or it is compressed. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The path or the query is not valid: a parameter outside its limits, a made-up cursor, a NUL character or broken percent-encoding. `details` names the first parameter that was not accepted. */
        InvalidParameters: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Your organization has no store with this id. Reading: the id of another organization, and one of the other mode, are answered in the same way. */
        StoreNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Your organization has no conversion with this id. Reading: the id of another organization, and one of the other mode, are answered in the same way. */
        ConversionNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Your organization has no click with this id. Reading: the id of another organization, and one of the other mode, are answered in the same way. */
        ClickNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
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
         * @description The store's id.
         * @example store_demo
         */
        StoreId: string;
        /**
         * @description How many items to return at most. Reading: a value outside 1 to 200 is refused with 400 and never quietly adjusted.
         * @example 100
         */
        Limit: number;
        /**
         * @description `nextCursor` of the page before; leave it out for the first page. Reading: it is opaque and belongs to the filters it was made with; with others, or when it was made up, it is a 400 (`invalid_format`).
         * @example WzEsMTc5NTI1NzAwMDAwMCwiY29udl9kZW1vIiwiOWYyYyJd
         */
        Cursor: string;
        /**
         * @description Takes only what belongs to this store; without it, all your stores. Reading: an unknown id finds nothing and is no error.
         * @example store_demo
         */
        StoreIdFilter: string;
        /**
         * @description Lists only what has its `timestamp` at this moment or later: date and time as in ISO 8601, or a day, which stands for its first moment. Reading: without an offset UTC is meant; fractions of a second are dropped.
         * @example 2026-11-01T00:00:00Z
         */
        FromFilter: string;
        /**
         * @description Lists only what has its `timestamp` before this moment: date and time as in ISO 8601, or a day, which stands for its end. Reading: without an offset UTC is meant; fractions of a second are dropped; a moment that is not later than `from` is a 400.
         * @example 2026-12-01T00:00:00Z
         */
        ToFilter: string;
        /**
         * @description `true` lists only conversions that are attributed to a click, `false` only the others.
         * @example true
         */
        AttributedFilter: boolean;
        /**
         * @description Lists only conversions of this event type, upper and lower case as they were sent.
         * @example Purchase
         */
        EventTypeFilter: string;
        /**
         * @description The conversion's id (not your `orderId`).
         * @example conv_demo
         */
        ConversionId: string;
        /**
         * @description The click's id (not its `fbclid`).
         * @example click_demo
         */
        ClickId: string;
        /**
         * @description The first moment of the period: date and time as in ISO 8601, or a day, which stands for its first moment. Reading: without an offset `timezone` is meant; fractions of a second are dropped. Without it the period is the 30 days that end with `to`, counted in `timezone`.
         * @example 2026-11-02
         */
        AnalyticsFrom: string;
        /**
         * @description The moment after the period: date and time as in ISO 8601, or a day, which stands for its end. Reading: without an offset `timezone` is meant; fractions of a second are dropped; a moment that is not later than `from` is a 400. Without it the period ends with the present day in `timezone`.
         * @example 2026-11-15
         */
        AnalyticsTo: string;
        /**
         * @description The IANA name of the time zone in which days begin. Reading: without it the store's, or UTC for all stores together or an unknown one; a name that does not exist is a 400 (`unknown_value`).
         * @example America/New_York
         */
        Timezone: string;
        /**
         * @description How long the buckets of `series` are, a day when left out. Reading: at most 1,000 buckets make a reply; more are a 400 (`out_of_range`).
         * @example week
         */
        GranularityOption: components["schemas"]["Granularity"];
        /**
         * @description What to group the figures by, beside the series; nothing when left out.
         * @example campaign
         */
        GroupByOption: components["schemas"]["GroupBy"];
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
         * @example 6000
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
         * @description Lets pages of any origin read the reply.
         * @example *
         */
        AccessControlAllowOrigin: string;
        /**
         * @description The headers of the reply that a page may read.
         * @example X-Request-Id, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset
         */
        AccessControlExposeHeaders: string;
        /**
         * @description Names the way to authenticate, here a bearer key.
         * @example Bearer
         */
        WWWAuthenticate: string;
        /**
         * @description How many requests this key may make per minute. Present whenever the request got as far as being counted against a key.
         * @example 6000
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
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    trackClick: {
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
        /** @description The click. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClickInput"];
            };
        };
        responses: {
            /** @description The click, recorded now or before. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedClickEnvelope"];
                };
            };
            400: components["responses"]["InvalidClick"];
            401: components["responses"]["TrackUnauthorized"];
            403: components["responses"]["TrackForbidden"];
            404: components["responses"]["TrackStoreNotFound"];
            413: components["responses"]["TrackPayloadTooLarge"];
            415: components["responses"]["TrackUnsupportedMediaType"];
            429: components["responses"]["TrackTooManyRequests"];
            500: components["responses"]["TrackInternalServerError"];
            503: components["responses"]["TrackServiceUnavailable"];
        };
    };
    trackConversion: {
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
        /** @description The conversion. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionInput"];
            };
        };
        responses: {
            /** @description The conversion, recorded now or before. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedConversionEnvelope"];
                };
            };
            400: components["responses"]["InvalidConversion"];
            401: components["responses"]["TrackUnauthorized"];
            403: components["responses"]["TrackForbidden"];
            404: components["responses"]["TrackStoreNotFound"];
            413: components["responses"]["TrackPayloadTooLarge"];
            415: components["responses"]["TrackUnsupportedMediaType"];
            429: components["responses"]["TrackTooManyRequests"];
            500: components["responses"]["TrackInternalServerError"];
            503: components["responses"]["TrackServiceUnavailable"];
        };
    };
    listStores: {
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
        requestBody?: never;
        responses: {
            /** @description All stores. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createStore: {
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
        /** @description The store to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoreInput"];
            };
        };
        responses: {
            /** @description The new store. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStore: {
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
                 * @description The store's id.
                 * @example store_demo
                 */
                storeId: components["parameters"]["StoreId"];
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
                    "application/json": components["schemas"]["StoreEnvelope"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["StoreNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateStore: {
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
                 * @description The store's id.
                 * @example store_demo
                 */
                storeId: components["parameters"]["StoreId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorePatch"];
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
                    "application/json": components["schemas"]["StoreEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["StoreNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConversions: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most. Reading: a value outside 1 to 200 is refused with 400 and never quietly adjusted.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before; leave it out for the first page. Reading: it is opaque and belongs to the filters it was made with; with others, or when it was made up, it is a 400 (`invalid_format`).
                 * @example WzEsMTc5NTI1NzAwMDAwMCwiY29udl9kZW1vIiwiOWYyYyJd
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Takes only what belongs to this store; without it, all your stores. Reading: an unknown id finds nothing and is no error.
                 * @example store_demo
                 */
                storeId?: components["parameters"]["StoreIdFilter"];
                /**
                 * @description Lists only what has its `timestamp` at this moment or later: date and time as in ISO 8601, or a day, which stands for its first moment. Reading: without an offset UTC is meant; fractions of a second are dropped.
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["parameters"]["FromFilter"];
                /**
                 * @description Lists only what has its `timestamp` before this moment: date and time as in ISO 8601, or a day, which stands for its end. Reading: without an offset UTC is meant; fractions of a second are dropped; a moment that is not later than `from` is a 400.
                 * @example 2026-12-01T00:00:00Z
                 */
                to?: components["parameters"]["ToFilter"];
                /**
                 * @description `true` lists only conversions that are attributed to a click, `false` only the others.
                 * @example true
                 */
                attributed?: components["parameters"]["AttributedFilter"];
                /**
                 * @description Lists only conversions of this event type, upper and lower case as they were sent.
                 * @example Purchase
                 */
                eventType?: components["parameters"]["EventTypeFilter"];
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
            /** @description One page of conversions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionList"];
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
    getConversion: {
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
                 * @description The conversion's id (not your `orderId`).
                 * @example conv_demo
                 */
                conversionId: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionEnvelope"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConversionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConversionExplanation: {
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
                 * @description The conversion's id (not your `orderId`).
                 * @example conv_demo
                 */
                conversionId: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationEnvelope"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConversionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClicks: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most. Reading: a value outside 1 to 200 is refused with 400 and never quietly adjusted.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before; leave it out for the first page. Reading: it is opaque and belongs to the filters it was made with; with others, or when it was made up, it is a 400 (`invalid_format`).
                 * @example WzEsMTc5NTI1NzAwMDAwMCwiY29udl9kZW1vIiwiOWYyYyJd
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Takes only what belongs to this store; without it, all your stores. Reading: an unknown id finds nothing and is no error.
                 * @example store_demo
                 */
                storeId?: components["parameters"]["StoreIdFilter"];
                /**
                 * @description Lists only what has its `timestamp` at this moment or later: date and time as in ISO 8601, or a day, which stands for its first moment. Reading: without an offset UTC is meant; fractions of a second are dropped.
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["parameters"]["FromFilter"];
                /**
                 * @description Lists only what has its `timestamp` before this moment: date and time as in ISO 8601, or a day, which stands for its end. Reading: without an offset UTC is meant; fractions of a second are dropped; a moment that is not later than `from` is a 400.
                 * @example 2026-12-01T00:00:00Z
                 */
                to?: components["parameters"]["ToFilter"];
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
            /** @description One page of clicks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClickList"];
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
    getClick: {
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
                 * @description The click's id (not its `fbclid`).
                 * @example click_demo
                 */
                clickId: components["parameters"]["ClickId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The click. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClickEnvelope"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClickNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description Takes only what belongs to this store; without it, all your stores. Reading: an unknown id finds nothing and is no error.
                 * @example store_demo
                 */
                storeId?: components["parameters"]["StoreIdFilter"];
                /**
                 * @description The first moment of the period: date and time as in ISO 8601, or a day, which stands for its first moment. Reading: without an offset `timezone` is meant; fractions of a second are dropped. Without it the period is the 30 days that end with `to`, counted in `timezone`.
                 * @example 2026-11-02
                 */
                from?: components["parameters"]["AnalyticsFrom"];
                /**
                 * @description The moment after the period: date and time as in ISO 8601, or a day, which stands for its end. Reading: without an offset `timezone` is meant; fractions of a second are dropped; a moment that is not later than `from` is a 400. Without it the period ends with the present day in `timezone`.
                 * @example 2026-11-15
                 */
                to?: components["parameters"]["AnalyticsTo"];
                /**
                 * @description The IANA name of the time zone in which days begin. Reading: without it the store's, or UTC for all stores together or an unknown one; a name that does not exist is a 400 (`unknown_value`).
                 * @example America/New_York
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description How long the buckets of `series` are, a day when left out. Reading: at most 1,000 buckets make a reply; more are a 400 (`out_of_range`).
                 * @example week
                 */
                granularity?: components["parameters"]["GranularityOption"];
                /**
                 * @description What to group the figures by, beside the series; nothing when left out.
                 * @example campaign
                 */
                groupBy?: components["parameters"]["GroupByOption"];
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
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsEnvelope"];
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
