/* Generated from the document by `make generate`. Do not edit. */

export interface paths {
    "/affiliates/v1/affiliates": {
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
         * List affiliates
         * @description Lists your affiliates. Reading: newest first; those created at the same moment are ordered by id.
         */
        get: operations["listAffiliates"];
        put?: never;
        /**
         * Create an affiliate
         * @description Adds an affiliate. Reading: without `status` a new affiliate is active, or pending if your organization approves affiliates first.
         */
        post: operations["createAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/v1/affiliates/{affiliateId}": {
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
                 * @description The affiliate's id.
                 * @example aff_demo
                 */
                affiliateId: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        /**
         * Get an affiliate
         * @description Returns one affiliate, archived or not.
         */
        get: operations["getAffiliate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an affiliate
         * @description Changes the fields you send and leaves the others as they are. An empty object changes nothing. Conversions that were recorded before keep the commission they were recorded with.
         */
        patch: operations["updateAffiliate"];
        trace?: never;
    };
    "/affiliates/v1/offers": {
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
         * List offers
         * @description Lists your offers. Reading: newest first; those created at the same moment are ordered by id.
         */
        get: operations["listOffers"];
        put?: never;
        /**
         * Create an offer
         * @description Adds something for affiliates to promote. Reading: `name`, `url` and both commission fields are required, everything else has a default.
         */
        post: operations["createOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/v1/offers/{offerId}": {
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
                 * @description The offer's id.
                 * @example off_demo
                 */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        /**
         * Get an offer
         * @description Returns one offer, archived or not.
         */
        get: operations["getOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an offer
         * @description Changes the fields you send and leaves the others as they are. An empty object changes nothing. Conversions that were recorded before keep the commission they were recorded with.
         */
        patch: operations["updateOffer"];
        trace?: never;
    };
    "/affiliates/v1/tracking-links": {
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
         * List tracking links
         * @description Lists your tracking links with their counts. Reading: newest first; those created at the same moment are ordered by id.
         */
        get: operations["listTrackingLinks"];
        put?: never;
        /**
         * Create a tracking link
         * @description Makes an address that the affiliate can share to promote the offer. Reading: an affiliate may have several links for one offer.
         */
        post: operations["createTrackingLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/v1/tracking-links/{trackingLinkId}": {
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
                 * @description The tracking link's id (not its code).
                 * @example link_demo
                 */
                trackingLinkId: components["parameters"]["TrackingLinkId"];
            };
            cookie?: never;
        };
        /**
         * Get a tracking link
         * @description Returns one tracking link with its counts, archived or not.
         */
        get: operations["getTrackingLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a tracking link
         * @description Changes where the link leads, or archives it. The affiliate, the offer and the code of a link never change. An empty object changes nothing.
         */
        patch: operations["updateTrackingLink"];
        trace?: never;
    };
    "/affiliates/v1/conversions": {
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
         * @description Lists your conversions. Reading: newest first by the time of recording; those recorded at the same moment are ordered by id.
         */
        get: operations["listConversions"];
        put?: never;
        /**
         * Record a conversion
         * @description Credits an affiliate with a sale. A repeated `externalId` is refused, so a retry never pays twice. Reading: the affiliate's `commissionOverride` comes before the offer's default commission. A sale that earns nothing (the affiliate or the offer is not active, the offer's daily cap is reached, the click does not fit) is still a 201: it is recorded as `rejected` with its `reason`. An `externalId` is unique within your organization, for live and test keys apart.
         */
        post: operations["recordConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/v1/conversions/{conversionId}": {
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
                 * @description The conversion's id (not your `externalId`).
                 * @example conv_demo
                 */
                conversionId: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        /**
         * Get a conversion
         * @description Returns one conversion.
         */
        get: operations["getConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Decide on a conversion
         * @description Approves or rejects a pending conversion, or takes an approved or paid one back, and says why. An empty object changes nothing. Reading: a pending conversion becomes `approved` or `rejected`; an `approved` or `paid` one becomes `reversed`; `paid` is set by payouts alone. Any other move is a 409 `INVALID_TRANSITION` and changes nothing; of several moves at the same moment one wins. Asking for the status it has already succeeds and changes no more than the `reason`, so a retry is safe. A rejected conversion earns nothing and gives its place under the offer's daily cap free for sales that are recorded from then on.
         */
        patch: operations["updateConversion"];
        trace?: never;
    };
    "/r/{code}": {
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
                 * @description The tracking link's code. Upper and lower case are different codes.
                 * @example demo2026
                 */
                code: components["parameters"]["LinkCode"];
            };
            cookie?: never;
        };
        /**
         * Follow a tracking link
         * @description Counts a click and sends the visitor on. No key is needed. Reading: the destination gets `click`, `aff` and `offer` added unless the offer's `appendClickParameters` is false, and `utm_…` and `sub1` to `sub5` are passed on from the visit; parameters and fragment of the destination itself are never changed. HEAD requests and known link-preview robots are redirected but not counted. While the affiliate or the offer is not active, or archived, visitors are redirected without a click. A code that cannot exist is a 404.
         */
        get: operations["followTrackingLink"];
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
         * @description Whether the affiliate earns commission. `active` affiliates do. `pending` ones wait for your approval, `inactive` ones were switched off; a sale for either is recorded as rejected.
         * @example active
         * @enum {string}
         */
        AffiliateStatus: "active" | "pending" | "inactive";
        /**
         * @description `external` for partners outside your company, `internal` for your own people.
         * @example external
         * @enum {string}
         */
        AffiliateType: "external" | "internal";
        /**
         * @description `percentage` is a share of the sale, `fixed` a set amount for each sale.
         * @example percentage
         * @enum {string}
         */
        CommissionType: "percentage" | "fixed";
        /** @description A commission with a type of its own. */
        CommissionOverrideRate: {
            type: components["schemas"]["CommissionType"];
            /**
             * Format: double
             * @description A percentage from 0 to 100, or an amount of money in the offer's currency.
             * @example 5
             */
            value: number;
        };
        /** @description A commission of the affiliate's own, used in place of the default of every offer. Reading: a number takes the offer's commission type (15 means 15 % on a percentage offer, 15 units of money on a fixed one); an object states its own type; null stands for no override. */
        CommissionOverride: number | components["schemas"]["CommissionOverrideRate"] | (null);
        /** @description Someone who promotes your offers. */
        Affiliate: {
            /**
             * @description The affiliate's id.
             * @example aff_demo
             */
            id: string;
            /**
             * @description The company or brand, null when none was given.
             * @example Field Notes
             */
            companyName: string | null;
            /**
             * @description The name shown for this affiliate.
             * @example Dana Field
             */
            displayName: string;
            /**
             * @description The contact address.
             * @example dana@example.com
             */
            email: string;
            type: components["schemas"]["AffiliateType"];
            status: components["schemas"]["AffiliateStatus"];
            /**
             * @description The affiliate's website, null when none was given.
             * @example https://fieldnotes.example.com
             */
            website: string | null;
            /**
             * @description The address payouts go to, null when none was given.
             * @example payouts@example.com
             */
            paymentEmail: string | null;
            commissionOverride: components["schemas"]["CommissionOverride"];
            /**
             * Format: date-time
             * @description When the affiliate was archived, in UTC; null for a live one.
             * @example null
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description When the affiliate was created, in UTC.
             * @example 2026-11-02T09:15:00Z
             */
            createdAt: string;
        };
        /** @description Where this page lies in the whole list. */
        Pagination: {
            /**
             * Format: int64
             * @description How many items match the filters, on all pages together.
             * @example 1
             */
            total: number;
            /**
             * Format: int32
             * @description The page size that was used.
             * @example 20
             */
            limit: number;
            /**
             * Format: int64
             * @description How many items were skipped.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether items follow after this page.
             * @example false
             */
            hasMore: boolean;
        };
        /** @description One page of affiliates, newest first. */
        AffiliateList: {
            /** @description The affiliates on this page. */
            data: components["schemas"]["Affiliate"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description What went wrong. Decide by `code`; the texts are for people and may be reworded. */
        ErrorDetail: {
            /**
             * @description A stable code: `INVALID_API_KEY` (401), `INSUFFICIENT_PERMISSIONS` (403), `VALIDATION_ERROR` (400, 405, 413, 415), `NOT_FOUND` (404), `DUPLICATE_CONVERSION` and `INVALID_TRANSITION` (409), `RATE_LIMITED` (429), `INTERNAL_ERROR` (500, 503). More may be added: treat one you do not know by its HTTP status. Reading: `INVALID_TRANSITION`, and the codes of 405, 413, 415, 500 and 503.
             * @example VALIDATION_ERROR
             */
            code: string;
            /**
             * @description What happened, in one sentence.
             * @example Invalid request body
             */
            message: string;
            /** @description One message for each field or parameter that was not accepted. Reading: nested fields are named by their dotted path, such as `commissionOverride.value`, and the body as a whole by `body`. What is judged by stored data, such as an id that is taken or the domain of a `customUrl`, is judged when everything else is accepted. */
            details?: {
                [key: string]: string;
            };
            /**
             * Format: int32
             * @description Only on 429, how many seconds to wait before trying again.
             * @example 12
             */
            retryAfter?: number;
        };
        /** @description The body of every error reply. */
        ErrorBody: {
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description A new affiliate. */
        AffiliateInput: {
            /**
             * @description The id to use, for affiliates that already have one elsewhere: `aff_` and up to 40 letters or digits. Without it an id is made. Reading: an id that is taken is a 400 with `details.id`.
             * @example aff_samwood
             */
            id?: string;
            /**
             * @description The company or brand.
             * @example Wood & Wire
             */
            companyName?: string;
            /**
             * @description The name shown for this affiliate.
             * @example Sam Wood
             */
            displayName: string;
            /**
             * Format: email
             * @description The contact address. Reading: no two affiliates share one (upper and lower case count as equal, and an archived affiliate keeps its own); a second one is a 400 with `details.email`.
             * @example sam@example.com
             */
            email: string;
            type: components["schemas"]["AffiliateType"];
            status?: components["schemas"]["AffiliateStatus"];
            /**
             * @description The affiliate's website. Kept as sent.
             * @example https://woodandwire.example.com
             */
            website?: string;
            /**
             * Format: email
             * @description The address payouts go to.
             * @example payouts@example.com
             */
            paymentEmail?: string;
            commissionOverride?: components["schemas"]["CommissionOverride"];
        };
        /** @description A reply that holds one affiliate. */
        AffiliateEnvelope: {
            data: components["schemas"]["Affiliate"];
        };
        /** @description The body of the webhook `affiliate.created`. */
        AffiliateCreatedWebhook: {
            /**
             * @description Always `affiliate.created`.
             * @example affiliate.created
             * @enum {string}
             */
            event: "affiliate.created";
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds. A later attempt sends the same.
             * @example 2026-11-21T10:30:01Z
             */
            timestamp: string;
            data: components["schemas"]["Affiliate"];
        };
        /** @description Changes to an affiliate. A field that is left out keeps its value, null empties a field that may be empty. */
        AffiliatePatch: {
            /**
             * @description The company or brand; null removes it.
             * @example Wood & Wire Ltd
             */
            companyName?: string | null;
            /**
             * @description The name shown for this affiliate.
             * @example Sam Wood
             */
            displayName?: string;
            /**
             * Format: email
             * @description The contact address. Reading: one that another affiliate has is a 400 with `details.email`.
             * @example sam.wood@example.com
             */
            email?: string;
            type?: components["schemas"]["AffiliateType"];
            status?: components["schemas"]["AffiliateStatus"];
            /**
             * @description The affiliate's website; null removes it.
             * @example https://woodandwire.example.com
             */
            website?: string | null;
            /**
             * Format: email
             * @description The address payouts go to; null removes it.
             * @example payouts@example.com
             */
            paymentEmail?: string | null;
            commissionOverride?: components["schemas"]["CommissionOverride"];
            /**
             * @description `true` archives the affiliate, `false` restores it. Reading: nothing is ever deleted, so that sales keep their affiliate. The tracking links of an archived affiliate still redirect, without attribution.
             * @example false
             */
            archived?: boolean;
        };
        /** @description The body of the webhook `affiliate.approved`. */
        AffiliateApprovedWebhook: {
            /**
             * @description Always `affiliate.approved`.
             * @example affiliate.approved
             * @enum {string}
             */
            event: "affiliate.approved";
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds. A later attempt sends the same.
             * @example 2026-11-21T10:30:01Z
             */
            timestamp: string;
            data: components["schemas"]["Affiliate"];
        };
        /** @description Something affiliates promote, and what they earn by it. */
        Offer: {
            /**
             * @description The offer's id.
             * @example off_demo
             */
            id: string;
            /**
             * @description Your name for the offer.
             * @example Premium plan
             */
            name: string;
            /**
             * @description Where tracking links lead unless they have a `customUrl`.
             * @example https://shop.example.com/premium
             */
            url: string;
            /**
             * @description What the offer is about, null when none was given.
             * @example A fifth of every premium sale
             */
            description: string | null;
            defaultCommissionType: components["schemas"]["CommissionType"];
            /**
             * Format: double
             * @description A percentage from 0 to 100, or an amount of money in `currency`.
             * @example 20
             */
            defaultCommissionValue: number;
            /**
             * @description ISO 4217 code of a fixed commission. Reading: a percentage is paid in the currency of the sale instead.
             * @example USD
             */
            currency: string;
            /**
             * Format: int32
             * @description How many days after a click a sale still counts for it.
             * @example 30
             */
            attributionWindowDays: number;
            /**
             * Format: int32
             * @description How many conversions a day count at most; 0 means no limit.
             * @example 100
             */
            dailyCap: number;
            /**
             * @description Whether sales of this offer earn commission.
             * @example true
             */
            isActive: boolean;
            /**
             * @description Whether redirects add `click`, `aff` and `offer` to the destination.
             * @example true
             */
            appendClickParameters: boolean;
            /**
             * Format: date-time
             * @description When the offer was archived, in UTC; null for a live one.
             * @example null
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description When the offer was created, in UTC.
             * @example 2026-11-02T09:20:00Z
             */
            createdAt: string;
        };
        /** @description One page of offers, newest first. */
        OfferList: {
            /** @description The offers on this page. */
            data: components["schemas"]["Offer"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A new offer. */
        OfferInput: {
            /**
             * @description The id to use, for offers that already have one elsewhere: `off_` and up to 40 letters or digits. Without it an id is made. Reading: an id that is taken is a 400 with `details.id`.
             * @example off_annual
             */
            id?: string;
            /**
             * @description Your name for the offer.
             * @example Annual plan
             */
            name: string;
            /**
             * @description Where tracking links lead unless they have a `customUrl`: a complete http or https address.
             * @example https://shop.example.com/annual
             */
            url: string;
            /**
             * @description What the offer is about.
             * @example Twelve months for the price of ten
             */
            description?: string;
            defaultCommissionType: components["schemas"]["CommissionType"];
            /**
             * Format: double
             * @description 20 for 20 %, or 50 for 50 units of money, by `defaultCommissionType`. Reading: a percentage is at most 100, an amount has no more decimals than its currency.
             * @example 20
             */
            defaultCommissionValue: number;
            /**
             * @description ISO 4217 code of a fixed commission, in letters of either case; US dollars when left out. Reading: a percentage is paid in the currency of the sale instead.
             * @default USD
             * @example USD
             */
            currency: string;
            /**
             * Format: int32
             * @description How many days after a click a sale still counts for it. Reading: from 1 to 365, and 30 when left out.
             * @default 30
             * @example 30
             */
            attributionWindowDays: number;
            /**
             * Format: int32
             * @description How many conversions a day count at most; 0 means no limit and is used when left out. Reading: a day is a calendar day in UTC. A sale beyond the cap is recorded as rejected and earns nothing.
             * @default 0
             * @example 100
             */
            dailyCap: number;
            /**
             * @description Whether sales of this offer earn commission; true when left out. Reading: links of an inactive offer still redirect, without attribution, and its sales are recorded as rejected.
             * @default true
             * @example true
             */
            isActive: boolean;
            /**
             * @description Whether redirects add `click`, `aff` and `offer` to the destination; true when left out. Switch it off for destinations that refuse parameters they do not know.
             * @default true
             * @example true
             */
            appendClickParameters: boolean;
        };
        /** @description A reply that holds one offer. */
        OfferEnvelope: {
            data: components["schemas"]["Offer"];
        };
        /** @description Changes to an offer. A field that is left out keeps its value, null empties a field that may be empty. Conversions that were recorded before keep the commission they were recorded with. */
        OfferPatch: {
            /**
             * @description Your name for the offer.
             * @example Annual plan
             */
            name?: string;
            /**
             * @description Where tracking links lead unless they have a `customUrl`: a complete http or https address.
             * @example https://shop.example.com/annual
             */
            url?: string;
            /**
             * @description What the offer is about; null removes it.
             * @example Twelve months for the price of ten
             */
            description?: string | null;
            defaultCommissionType?: components["schemas"]["CommissionType"];
            /**
             * Format: double
             * @description 20 for 20 %, or 50 for 50 units of money, by `defaultCommissionType`. Reading: a percentage is at most 100, an amount has no more decimals than its currency.
             * @example 20
             */
            defaultCommissionValue?: number;
            /**
             * @description ISO 4217 code of a fixed commission, in letters of either case. Reading: a percentage is paid in the currency of the sale instead.
             * @example USD
             */
            currency?: string;
            /**
             * Format: int32
             * @description How many days after a click a sale still counts for it. Reading: from 1 to 365.
             * @example 30
             */
            attributionWindowDays?: number;
            /**
             * Format: int32
             * @description How many conversions a day count at most; 0 means no limit. Reading: a day is a calendar day in UTC. A sale beyond the cap is recorded as rejected and earns nothing.
             * @example 100
             */
            dailyCap?: number;
            /**
             * @description Whether sales of this offer earn commission. Reading: links of an inactive offer still redirect, without attribution, and its sales are recorded as rejected.
             * @example true
             */
            isActive?: boolean;
            /**
             * @description Whether redirects add `click`, `aff` and `offer` to the destination. Switch it off for destinations that refuse parameters they do not know.
             * @example true
             */
            appendClickParameters?: boolean;
            /**
             * @description `true` archives the offer, `false` restores it. Reading: nothing is ever deleted, so that sales keep their offer. The tracking links of an archived offer still redirect, without attribution.
             * @example false
             */
            archived?: boolean;
        };
        /** @description An address that one affiliate shares to promote one offer. */
        TrackingLink: {
            /**
             * @description The tracking link's id.
             * @example link_demo
             */
            id: string;
            /**
             * @description The affiliate who shares the link.
             * @example aff_demo
             */
            affiliateId: string;
            /**
             * @description The offer it promotes.
             * @example off_demo
             */
            offerId: string;
            /**
             * @description The last part of `trackingUrl`. Reading: generated codes have 8 characters.
             * @example demo2026
             */
            code: string;
            /**
             * @description The address to share. Opening it leads to `destinationUrl`.
             * @example https://go.example.com/r/demo2026
             */
            trackingUrl: string;
            /**
             * @description Where the link leads: its `customUrl`, else the offer's `url`. Reading: a link without a `customUrl` follows later changes of the offer.
             * @example https://shop.example.com/premium
             */
            destinationUrl: string;
            /**
             * @description The link's own destination, null when it uses the offer's.
             * @example null
             */
            customUrl: string | null;
            /**
             * Format: int64
             * @description How many visits were counted. Reading: HEAD requests and known link-preview robots are redirected but not counted.
             * @example 12
             */
            clicks: number;
            /**
             * Format: int64
             * @description How many sales came by this link. Reading: sales recorded with a `clickId` count for the link that was clicked; sales without one count here when this was, at the time of recording, the only live link of its affiliate and offer. Reading: rejected sales do not count, reversed ones do.
             * @example 1
             */
            conversions: number;
            /**
             * Format: date-time
             * @description When the link was archived, in UTC; null for a live one.
             * @example null
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description When the link was created, in UTC.
             * @example 2026-11-02T09:30:00Z
             */
            createdAt: string;
        };
        /** @description One page of tracking links, newest first. */
        TrackingLinkList: {
            /** @description The tracking links on this page. */
            data: components["schemas"]["TrackingLink"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A new tracking link. */
        TrackingLinkInput: {
            /**
             * @description The id to use, for links that already have one elsewhere: `link_` and up to 40 letters or digits. Without it an id is made. Reading: an id that is taken is a 400 with `details.id`.
             * @example link_spring
             */
            id?: string;
            /**
             * @description The affiliate who will share the link. Reading: an unknown id is a 404.
             * @example aff_demo
             */
            affiliateId: string;
            /**
             * @description The offer to promote. Reading: an unknown id is a 404.
             * @example off_demo
             */
            offerId: string;
            /**
             * @description A destination for this link alone, in place of the offer's `url`: a complete http or https address. Reading: it must be on the same registered domain as the offer's `url` unless your organization allows others; else it is a 400 with `details.customUrl`.
             * @example https://shop.example.com/spring-sale
             */
            customUrl?: string;
            /**
             * @description The code to use, for links that are already in circulation: 4 to 32 letters or digits. Without it one of 8 characters is made. Reading: codes are unique on the whole server; one that is taken is a 400 with `details.code`.
             * @example spring26
             */
            code?: string;
        };
        /** @description A reply that holds one tracking link. */
        TrackingLinkEnvelope: {
            data: components["schemas"]["TrackingLink"];
        };
        /** @description Changes to a tracking link. A field that is left out keeps its value. */
        TrackingLinkPatch: {
            /**
             * @description A destination for this link alone; null goes back to the offer's `url`. Reading: the rules are those of creating a link.
             * @example https://shop.example.com/summer-sale
             */
            customUrl?: string | null;
            /**
             * @description `true` archives the link, `false` restores it. Reading: the address of an archived link answers 404, and its code stays taken.
             * @example false
             */
            archived?: boolean;
        };
        /**
         * @description A stage in the life of a conversion, see the field `status` of a conversion. Reading: all five stages can be asked for.
         * @example pending
         * @enum {string}
         */
        ConversionStatus: "pending" | "approved" | "rejected" | "paid" | "reversed";
        /** @description What the affiliate earns by this conversion. Reading: it is fixed when the conversion is recorded; later changes of the affiliate or the offer do not touch it. */
        Commission: {
            type: components["schemas"]["CommissionType"];
            /**
             * Format: double
             * @description The percentage or the fixed amount that was applied.
             * @example 20
             */
            value: number;
            /**
             * Format: double
             * @description The commission itself. Reading: rounded half up to the currency's smallest unit, and 0 for a rejected conversion.
             * @example 19.8
             */
            amount: number;
            /**
             * @description ISO 4217 code of `amount`: the sale's for a percentage, the offer's for a fixed commission.
             * @example USD
             */
            currency: string;
        };
        /** @description A sale credited to an affiliate. */
        Conversion: {
            /**
             * @description The conversion's id.
             * @example conv_demo
             */
            id: string;
            /**
             * @description The affiliate it is credited to.
             * @example aff_demo
             */
            affiliateId: string;
            /**
             * @description The offer that was sold.
             * @example off_demo
             */
            offerId: string;
            /**
             * @description The tracking link the sale came by, null when that is not known.
             * @example link_demo
             */
            trackingLinkId: string | null;
            /**
             * @description The click it was recorded with, null without one.
             * @example null
             */
            clickId: string | null;
            /**
             * @description Your own identifier of the sale.
             * @example order-1001
             */
            externalId: string;
            /**
             * @description Where the sale was made, null when that was not given.
             * @example checkout
             */
            externalSource: string | null;
            /**
             * Format: double
             * @description The amount of the sale in whole units of the currency, 99.5 for 99 dollars and 50 cents.
             * @example 99
             */
            amount: number;
            /**
             * @description ISO 4217 code of the sale, in capital letters.
             * @example USD
             */
            currency: string;
            /**
             * @description `pending` until it is decided on; `approved` when the commission is owed; `rejected` when it is not, see `reason`; `paid` when the commission was paid out; `reversed` when an approved or paid sale was taken back. More may be added. Reading: a new conversion is `pending` or `rejected`.
             * @example pending
             */
            status: string;
            /**
             * @description Why the conversion was rejected, reversed or approved, null when that was not said. The server itself gives `affiliate_not_active`, `offer_not_active`, `daily_cap_reached`, `click_unknown` (no such click for this affiliate and offer) and `click_expired` (the sale came after the attribution window). More may be added.
             * @example null
             */
            reason: string | null;
            commission: components["schemas"]["Commission"];
            /**
             * @description Whatever you sent along, null without any. Reading: as a JSON parser reads it.
             * @example {
             *       "plan": "premium"
             *     }
             */
            metadata: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When the sale was made, in UTC. Reading: the time of recording when you did not say.
             * @example 2026-11-20T16:45:00Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When the conversion was recorded, in UTC.
             * @example 2026-11-20T16:45:02Z
             */
            createdAt: string;
        };
        /** @description One page of conversions, newest first. */
        ConversionList: {
            /** @description The conversions on this page. */
            data: components["schemas"]["Conversion"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A sale to credit to an affiliate. */
        ConversionInput: {
            /**
             * @description The affiliate to credit. Reading: an unknown id is a 404; a sale for one who is not active, or archived, is recorded as rejected.
             * @example aff_demo
             */
            affiliateId: string;
            /**
             * @description The offer that was sold. Reading: an unknown id is a 404; a sale of one that is not active, or archived, is recorded as rejected.
             * @example off_demo
             */
            offerId: string;
            /**
             * @description Your own identifier of the sale, such as the order number. It is credited once: a repeat is a 409, whatever the rest of the body says.
             * @example order-1002
             */
            externalId: string;
            /**
             * @description Where the sale was made, such as `stripe` or the name of your own checkout.
             * @example checkout
             */
            externalSource?: string;
            /**
             * Format: double
             * @description The amount of the sale in whole units of the currency, 99.5 for 99 dollars and 50 cents. Greater than 0. Reading: at most 15 digits, and no more decimals than the currency has.
             * @example 99
             */
            amount: number;
            /**
             * @description ISO 4217 code in letters of either case; US dollars when left out. Reading: a code that does not exist is a 400.
             * @default USD
             * @example USD
             */
            currency: string;
            /**
             * @description The customer's e-mail address. Reading: it is kept only as a keyed hash and never returned; a domain in letters of any script will do, and an empty text stands for no address.
             * @example customer@example.com
             */
            customerEmail?: string;
            /**
             * @description Anything you want to keep with the conversion. Reading: it is returned as a JSON parser reads it, so that 1.0 comes back as 1 and members whose names are whole numbers come first; a number beyond 2^53 is a 400.
             * @example {
             *       "plan": "premium",
             *       "period": "annual"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description The `click` parameter the customer arrived with. Reading: with a click that does not belong to this affiliate and offer, or is older than the attribution window, the sale is recorded as rejected.
             * @example click_01jd3v8m5kfq2s7x9t4b6c0hwz
             */
            clickId?: string;
            /**
             * Format: date-time
             * @description When the sale was made: date, time and offset as in ISO 8601. Reading: from 1970 to 9999, without leap seconds; when left out, the time of recording.
             * @example 2026-11-21T10:30:00Z
             */
            occurredAt?: string;
        };
        /** @description A reply that holds one conversion. */
        ConversionEnvelope: {
            data: components["schemas"]["Conversion"];
        };
        /** @description The body of the webhook `conversion.created`. */
        ConversionCreatedWebhook: {
            /**
             * @description Always `conversion.created`.
             * @example conversion.created
             * @enum {string}
             */
            event: "conversion.created";
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds. A later attempt sends the same.
             * @example 2026-11-21T10:30:01Z
             */
            timestamp: string;
            data: components["schemas"]["Conversion"];
        };
        /** @description The body of the webhook `conversion.rejected`. */
        ConversionRejectedWebhook: {
            /**
             * @description Always `conversion.rejected`.
             * @example conversion.rejected
             * @enum {string}
             */
            event: "conversion.rejected";
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds. A later attempt sends the same.
             * @example 2026-11-21T10:30:01Z
             */
            timestamp: string;
            data: components["schemas"]["Conversion"];
        };
        /** @description A decision on a conversion. Reading: `reason` belongs to the last decision. A new decision without one leaves the conversion without one; a `reason` with no `status`, or with the present one, replaces it. */
        ConversionPatch: {
            status?: components["schemas"]["ConversionStatus"];
            /**
             * @description Why; null removes it.
             * @example own_purchase
             */
            reason?: string | null;
        };
        /** @description The body of the webhook `conversion.approved`. */
        ConversionApprovedWebhook: {
            /**
             * @description Always `conversion.approved`.
             * @example conversion.approved
             * @enum {string}
             */
            event: "conversion.approved";
            /**
             * Format: date-time
             * @description When it happened, in UTC to whole seconds. A later attempt sends the same.
             * @example 2026-11-21T10:30:01Z
             */
            timestamp: string;
            data: components["schemas"]["Conversion"];
        };
    };
    responses: {
        /** @description The path or the query is not valid: a parameter outside its limits, a NUL character or broken percent-encoding. `details` names each parameter. */
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
        /** @description Too many requests: more than 100 a minute or 20 a second with this key. Wait for `retryAfter` seconds. Reading: after the limit per second was met, `X-RateLimit-Reset` is the next second. The same status, without the `X-RateLimit-…` headers, answers an address that failed to authenticate more than 60 times within a minute. */
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
        /** @description Something went wrong in the server. Quote `X-Request-Id` when you report it. */
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
        /** @description The body, the path or the query is not valid, or the body is not JSON. `details` names each field that was not accepted. Reading: what is judged by stored data, such as an id that is taken or the domain of a `customUrl`, is judged when everything else is accepted. */
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
        /** @description The key may only read. Reading: this is decided before the body is looked at and does not count against the rate limit. */
        Forbidden: {
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
        /** @description Your organization has nothing with this id. Reading: the id of another organization is answered in the same way. */
        NotFound: {
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
        /** @description `affiliateId` or `offerId` names nothing in your organization. */
        AffiliateOrOfferNotFound: {
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
        /** @description A conversion with this `externalId` exists already and stays as it is. Reading: of several simultaneous requests with the same `externalId` exactly one succeeds. */
        DuplicateConversion: {
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
        /** @description The conversion cannot get this status from the one it has, and stays as it is. Reading: also when another request decided on it at the same moment. */
        InvalidTransition: {
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
        /** @description No link has this code, or the link is archived. */
        LinkNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something went wrong in the server. Quote `X-Request-Id` when you report it. */
        LinkInternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server cannot reach its database at the moment. Try again after `Retry-After`. */
        LinkServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
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
         * @description Lists only affiliates with this status.
         * @example active
         */
        AffiliateStatusFilter: components["schemas"]["AffiliateStatus"];
        /**
         * @description Lists only affiliates of this type.
         * @example external
         */
        AffiliateTypeFilter: components["schemas"]["AffiliateType"];
        /**
         * @description `true` lists archived items as well as live ones. Reading: without it, archived items are left out; they can always be fetched by id.
         * @example false
         */
        Archived: boolean;
        /**
         * @description How many items to return at most. Reading: a value outside 1 to 100 is refused with 400 and never quietly adjusted.
         * @example 50
         */
        Limit: number;
        /**
         * @description How many items to skip, counted from the newest. An offset beyond the end gives an empty list. Reading: a negative value is refused with 400.
         * @example 0
         */
        Offset: number;
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
         * @description The affiliate's id.
         * @example aff_demo
         */
        AffiliateId: string;
        /**
         * @description `true` lists only active offers, `false` only inactive ones. Without it, both are listed.
         * @example true
         */
        IsActiveFilter: boolean;
        /**
         * @description The offer's id.
         * @example off_demo
         */
        OfferId: string;
        /**
         * @description Lists only what belongs to this affiliate. Reading: an unknown id gives an empty list, not an error.
         * @example aff_demo
         */
        AffiliateIdFilter: string;
        /**
         * @description The tracking link's id (not its code).
         * @example link_demo
         */
        TrackingLinkId: string;
        /**
         * @description Lists only conversions with this status.
         * @example pending
         */
        ConversionStatusFilter: components["schemas"]["ConversionStatus"];
        /**
         * @description The conversion's id (not your `externalId`).
         * @example conv_demo
         */
        ConversionId: string;
        /**
         * @description The tracking link's code. Upper and lower case are different codes.
         * @example demo2026
         */
        LinkCode: string;
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
         * @example 100
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
         * @example 100
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
    listAffiliates: {
        parameters: {
            query?: {
                /**
                 * @description Lists only affiliates with this status.
                 * @example active
                 */
                status?: components["parameters"]["AffiliateStatusFilter"];
                /**
                 * @description Lists only affiliates of this type.
                 * @example external
                 */
                type?: components["parameters"]["AffiliateTypeFilter"];
                /**
                 * @description `true` lists archived items as well as live ones. Reading: without it, archived items are left out; they can always be fetched by id.
                 * @example false
                 */
                archived?: components["parameters"]["Archived"];
                /**
                 * @description How many items to return at most. Reading: a value outside 1 to 100 is refused with 400 and never quietly adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip, counted from the newest. An offset beyond the end gives an empty list. Reading: a negative value is refused with 400.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
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
            /** @description One page of affiliates. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAffiliate: {
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
        /** @description The affiliate to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliateInput"];
            };
        };
        responses: {
            /** @description The new affiliate. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateEnvelope"];
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
    getAffiliate: {
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
                 * @description The affiliate's id.
                 * @example aff_demo
                 */
                affiliateId: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The affiliate. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateEnvelope"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAffiliate: {
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
                 * @description The affiliate's id.
                 * @example aff_demo
                 */
                affiliateId: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliatePatch"];
            };
        };
        responses: {
            /** @description The affiliate as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOffers: {
        parameters: {
            query?: {
                /**
                 * @description `true` lists only active offers, `false` only inactive ones. Without it, both are listed.
                 * @example true
                 */
                isActive?: components["parameters"]["IsActiveFilter"];
                /**
                 * @description `true` lists archived items as well as live ones. Reading: without it, archived items are left out; they can always be fetched by id.
                 * @example false
                 */
                archived?: components["parameters"]["Archived"];
                /**
                 * @description How many items to return at most. Reading: a value outside 1 to 100 is refused with 400 and never quietly adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip, counted from the newest. An offset beyond the end gives an empty list. Reading: a negative value is refused with 400.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
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
            /** @description One page of offers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOffer: {
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
        /** @description The offer to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferInput"];
            };
        };
        responses: {
            /** @description The new offer. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferEnvelope"];
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
    getOffer: {
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
                 * @description The offer's id.
                 * @example off_demo
                 */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferEnvelope"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOffer: {
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
                 * @description The offer's id.
                 * @example off_demo
                 */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferPatch"];
            };
        };
        responses: {
            /** @description The offer as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTrackingLinks: {
        parameters: {
            query?: {
                /**
                 * @description Lists only what belongs to this affiliate. Reading: an unknown id gives an empty list, not an error.
                 * @example aff_demo
                 */
                affiliateId?: components["parameters"]["AffiliateIdFilter"];
                /**
                 * @description `true` lists archived items as well as live ones. Reading: without it, archived items are left out; they can always be fetched by id.
                 * @example false
                 */
                archived?: components["parameters"]["Archived"];
                /**
                 * @description How many items to return at most. Reading: a value outside 1 to 100 is refused with 400 and never quietly adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip, counted from the newest. An offset beyond the end gives an empty list. Reading: a negative value is refused with 400.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
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
            /** @description One page of tracking links. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingLinkList"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTrackingLink: {
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
        /** @description The tracking link to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingLinkInput"];
            };
        };
        responses: {
            /** @description The new tracking link. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingLinkEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AffiliateOrOfferNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTrackingLink: {
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
                 * @description The tracking link's id (not its code).
                 * @example link_demo
                 */
                trackingLinkId: components["parameters"]["TrackingLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tracking link. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingLinkEnvelope"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTrackingLink: {
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
                 * @description The tracking link's id (not its code).
                 * @example link_demo
                 */
                trackingLinkId: components["parameters"]["TrackingLinkId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingLinkPatch"];
            };
        };
        responses: {
            /** @description The tracking link as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingLinkEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                 * @description Lists only conversions with this status.
                 * @example pending
                 */
                status?: components["parameters"]["ConversionStatusFilter"];
                /**
                 * @description Lists only what belongs to this affiliate. Reading: an unknown id gives an empty list, not an error.
                 * @example aff_demo
                 */
                affiliateId?: components["parameters"]["AffiliateIdFilter"];
                /**
                 * @description How many items to return at most. Reading: a value outside 1 to 100 is refused with 400 and never quietly adjusted.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip, counted from the newest. An offset beyond the end gives an empty list. Reading: a negative value is refused with 400.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordConversion: {
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
        /** @description The sale to record. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionInput"];
            };
        };
        responses: {
            /** @description The recorded conversion. Its `status` may be `rejected`. */
            201: {
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
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AffiliateOrOfferNotFound"];
            409: components["responses"]["DuplicateConversion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
                 * @description The conversion's id (not your `externalId`).
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConversion: {
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
                 * @description The conversion's id (not your `externalId`).
                 * @example conv_demo
                 */
                conversionId: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        /** @description The decision. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionPatch"];
            };
        };
        responses: {
            /** @description The conversion as it is now. */
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
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InvalidTransition"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    followTrackingLink: {
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
                 * @description The tracking link's code. Upper and lower case are different codes.
                 * @example demo2026
                 */
                code: components["parameters"]["LinkCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On to the destination. Reading of the status and of `Cache-Control`. */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    /**
                     * @description The destination.
                     * @example https://shop.example.com/premium?click=click_01jd3v8m5kfq2s7x9t4b6c0hwz&aff=aff_demo&offer=off_demo
                     */
                    Location: string;
                    /**
                     * @description Always `no-store`, so that every visit is counted.
                     * @example no-store
                     */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["LinkNotFound"];
            500: components["responses"]["LinkInternalServerError"];
            503: components["responses"]["LinkServiceUnavailable"];
        };
    };
}
