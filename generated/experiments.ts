/* Generated from the document by `make generate`. Do not edit. */

export interface paths {
    "/experiments/v1/config/{account_id}/{project_id}": {
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
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get the configuration of a project
         * @description Returns everything an SDK needs, for projects that are open without an SDK key. Reading: an SDK key that has two parts, separated by a slash, is used here too; then it is the same as the form with the key.
         */
        get: operations["getConfigByProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/v1/config/{sdk_key}": {
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
                 * @description The SDK key. Reading: it names a project and an environment and is no secret.
                 * @example sdk_demo
                 */
                sdk_key: components["parameters"]["SdkKey"];
            };
            cookie?: never;
        };
        /**
         * Get the configuration of an SDK key
         * @description Returns everything an SDK needs. Where the key has a secret, the request carries it.
         */
        get: operations["getConfigBySdkKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/v1/project-settings/{account_id}/{project_id}": {
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
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get the basic settings of a project
         * @description Returns a few settings of a project. Reading: access is the same as to the configuration.
         */
        get: operations["getProjectSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/v1/project-optional-settings/{account_id}/{project_id}": {
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
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get the optional settings of a project
         * @description Returns settings of a project that only the tracking script needs. Reading: access is the same as to the configuration.
         */
        get: operations["getProjectOptionalSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/v1/track/{sdk_key}": {
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
                 * @description The SDK key. Reading: it names a project and an environment and is no secret.
                 * @example sdk_demo
                 */
                sdk_key: components["parameters"]["SdkKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Track events of an SDK key
         * @description Records what happened to visitors. Reading: the events belong to the environment of the key. The secret of a key is only needed where the key is strict; else `Authorization` is not looked at here.
         */
        post: operations["trackBySdkKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/v1/track/{account_id}/{project_id}": {
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
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Track events of a project
         * @description Records what happened to visitors, for projects that are open without an SDK key. Reading: the events belong to the default environment of the project. An SDK key that has two parts, separated by a slash, is used here too; then it is the same as the form with the key.
         */
        post: operations["trackByProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/v1/visitor-data/{account_id}/{project_id}/{visitor_id}": {
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
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description Your id of the visitor.
                 * @example visitor-1
                 */
                visitor_id: components["parameters"]["VisitorId"];
            };
            cookie?: never;
        };
        /**
         * Get the placeholders of a visitor
         * @description Returns what placeholders stand for when this visitor is looking, for projects that are open without an SDK key. Reading: access is the same as to the configuration; the id is a part of the path. An SDK key that has two parts is used here too.
         */
        get: operations["getVisitorDataByProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/v1/visitor-data/{sdk_key}/{visitor_id}": {
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
                 * @description The SDK key. Reading: it names a project and an environment and is no secret.
                 * @example sdk_demo
                 */
                sdk_key: components["parameters"]["SdkKey"];
                /**
                 * @description Your id of the visitor.
                 * @example visitor-1
                 */
                visitor_id: components["parameters"]["VisitorId"];
            };
            cookie?: never;
        };
        /**
         * Get the placeholders of a visitor by SDK key
         * @description Returns what placeholders stand for when this visitor is looking. Reading: access is the same as to the configuration; the id is a part of the path.
         */
        get: operations["getVisitorDataBySdkKey"];
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
        /** @description A domain of your own from which the tracking script is loaded. */
        ConfigCustomDomain: ({
            /**
             * @description The domain.
             * @example ab.shop.example.com
             */
            domain?: string;
            /**
             * @description Counts the changes of the domain.
             * @example 1
             */
            version?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * @description A host name.
         * @example shop.example.com
         */
        HostName: string;
        /** @description A domain that the project covers. */
        ConfigDomain: {
            /**
             * @description The domain without host names before it.
             * @example example.com
             */
            tld?: string;
            /**
             * @description The host names within it, null for all of them.
             * @example [
             *       "shop.example.com"
             *     ]
             */
            hosts?: components["schemas"]["HostName"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How the project works together with Google Analytics. Which members there are depends on `type`. */
        GoogleAnalyticsSettings: {
            /**
             * @description Whether it does.
             * @example false
             */
            enabled?: boolean;
            /**
             * @description `ga3` or `ga4`. Reading: it may be missing where `enabled` is false.
             * @example ga4
             */
            type?: string;
            /**
             * @description Whether revenue is taken over from there.
             * @example false
             */
            auto_revenue_tracking?: boolean;
            /**
             * @description Whether only the first exposure of a visitor is reported.
             * @example false
             */
            track_first_exposure_only?: boolean;
            /**
             * @description With `ga3`, the property to report to.
             * @example UA-000000-1
             */
            property_UA?: string | null;
            /**
             * @description With `ga4`, the measurement to report to.
             * @example G-DEMO000001
             */
            measurementId?: string | null;
            /**
             * @description With `ga4`, whether reports do not wait for the page view.
             * @example false
             */
            no_wait_pageview?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description How the project works together with Kissmetrics. */
        KissmetricsSettings: {
            /**
             * @description Whether it does.
             * @example false
             */
            enabled?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description How the project works together with visitor insights. */
        VisitorInsightsReference: {
            /**
             * @description The id that recordings are kept under, null without any.
             * @example null
             */
            tracking_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Other tools that the project reports to. */
        ConfigProjectIntegrations: {
            google_analytics?: components["schemas"]["GoogleAnalyticsSettings"];
            kissmetrics?: components["schemas"]["KissmetricsSettings"];
            visitor_insights?: components["schemas"]["VisitorInsightsReference"];
        } & {
            [key: string]: unknown;
        };
        /** @description How outliers are found. Which members there are depends on `detection_type`. */
        NumericOutlier: {
            /**
             * @description `none`, `min_max` or `percentile`. More may be added.
             * @example min_max
             */
            detection_type?: string;
            /**
             * Format: double
             * @description The lowest value that counts; with `percentile` the percentile it is at, one of 1, 5, 10, 25, 50, 75, 90, 95 and 99.
             * @example 1
             */
            min?: number | null;
            /**
             * Format: double
             * @description The highest value that counts; with `percentile` the percentile it is at.
             * @example 500
             */
            max?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Which orders count as outliers in results. What is stored is not affected. */
        ConfigOutliers: {
            order_value?: components["schemas"]["NumericOutlier"];
            products_ordered_count?: components["schemas"]["NumericOutlier"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The name of a placeholder.
         * @example first_name
         */
        PlaceholderName: string;
        /** @description The versions of the tracking script. */
        TrackingScript: ({
            /**
             * @description The version in use.
             * @example 1.4.2
             */
            current_version?: string | null;
            /**
             * @description The newest version, null when that is in use.
             * @example null
             */
            latest_version?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description Settings of the project. */
        ConfigProjectSettings: {
            /**
             * @description Whether a visitor is known across the project's domains.
             * @example false
             */
            allow_crossdomain_tracking?: boolean;
            /**
             * @description Whether names are replaced by ids in everything that is served.
             * @example false
             */
            data_anonymization?: boolean;
            /**
             * @description Where visitors whose browser sends `DNT` are not tracked, `OFF`, `EU ONLY`, `EEA ONLY` or `Worldwide`. More may be added.
             * @example OFF
             */
            do_not_track?: string;
            /**
             * @description Where visitors whose browser sends `Sec-GPC` are not tracked, `OFF`, `EU ONLY`, `EEA ONLY` or `Worldwide`. More may be added.
             * @example OFF
             */
            global_privacy_control?: string;
            /**
             * @description Whether the page a visitor came from is left out.
             * @example false
             */
            do_not_track_referral?: boolean;
            integrations?: components["schemas"]["ConfigProjectIntegrations"];
            /**
             * Format: double
             * @description Deprecated in favour of `outliers`. Orders below it do not count in results.
             * @example 0
             */
            min_order_value?: number | null;
            /**
             * Format: double
             * @description Deprecated in favour of `outliers`. Orders above it do not count in results.
             * @example 99999
             */
            max_order_value?: number | null;
            outliers?: components["schemas"]["ConfigOutliers"];
            /**
             * @description The placeholders that texts of experiences may hold.
             * @example []
             */
            placeholders?: components["schemas"]["PlaceholderName"][];
            /**
             * @description The placeholders that `global_javascript` holds.
             * @example []
             */
            global_javascript_placeholders?: components["schemas"]["PlaceholderName"][];
            /**
             * @description Whether the tracking script brings jQuery along.
             * @example false
             */
            include_jquery?: boolean;
            /**
             * @description Whether it is version 1 of jQuery.
             * @example false
             */
            include_jquery_v1?: boolean;
            /**
             * @description Whether the tracking script ignores that pages change without being loaded.
             * @example false
             */
            disable_spa_functionality?: boolean;
            /**
             * @description When the configuration was last changed, and its number. Null before the first change.
             * @example 2026-11-02T09:30:00+00:00-1
             */
            version?: string | null;
            /** @description The versions of the tracking script, null where none is used. */
            tracking_script?: components["schemas"]["TrackingScript"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description One environment, such as production or staging. */
        ConfigEnvironment: {
            /**
             * @description Its name for people.
             * @example Production
             */
            label: string;
            /**
             * @description Whether events belong to it that name no other.
             * @example true
             */
            is_default: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The project and its settings. */
        ConfigProject: {
            /**
             * @description The project's id.
             * @example 200001
             */
            id: string;
            /**
             * @description Its name, made from the id where `data_anonymization` is on.
             * @example Demo shop
             */
            name?: string | null;
            /**
             * @description `fullstack` for projects whose experiences run in code of yours, `web` for those that change pages. More may be added.
             * @example fullstack
             */
            type?: string;
            /**
             * Format: int32
             * @description The project's time zone as seconds east of UTC, from -43200 to 50400. Reading: always a number.
             * @example 0
             */
            utc_offset?: number;
            /** @description A domain of your own from which the tracking script is loaded, null without one. */
            custom_domain?: components["schemas"]["ConfigCustomDomain"] | null;
            /** @description The domains that the project covers. */
            domains?: components["schemas"]["ConfigDomain"][];
            /**
             * @description Code that runs on every page before any experience. Null without any.
             * @example null
             */
            global_javascript?: string | null;
            settings: components["schemas"]["ConfigProjectSettings"];
            /**
             * @description The environments of the project by their names. One is the default.
             * @example {
             *       "production": {
             *         "label": "Production",
             *         "is_default": true
             *       }
             *     }
             */
            environments?: {
                [key: string]: components["schemas"]["ConfigEnvironment"];
            };
        } & {
            [key: string]: unknown;
        };
        /** @description How a rule compares. */
        RuleMatching: {
            /**
             * @description `matches`, `regexMatches`, `contains`, `startsWith` and `endsWith` for text, `equalsNumber`, `less` and `lessEqual` for numbers, `equals` for the rest, `exists` and `doesNotExist` for cookies. More may be added. "Greater" is `lessEqual` with `negated`.
             * @example matches
             */
            match_type: string;
            /**
             * @description Whether the rule matches when the comparison does not.
             * @example false
             */
            negated: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description One rule. Reading: `rule_type`, `matching` and `value` are always there, because SDKs take a rule without one of them for invalid. */
        RuleElement: {
            /**
             * @description What is compared. Text: `url`, `url_with_query`, `query_string`, `campaign`, `keyword`, `medium`, `source_name`, `city`, `region`, `browser_version`, `user_agent`, `weather_condition`, `page_tag_page_type`, `page_tag_category_id`, `page_tag_category_name`, `page_tag_product_sku`, `page_tag_product_name`, `page_tag_customer_id`, `page_tag_custom_1` to `page_tag_custom_4`, `generic_text_key_value`, `cookie`, and in audiences `visitor_id`. Numbers: `avg_time_page`, `days_since_last_visit`, `pages_visited_count`, `visit_duration`, `visits_count`, `page_tag_product_price`, `generic_numeric_key_value`, and of the time of the visitor (`local_time_…`) or the project (`project_time_…`) `day_of_week` (1 to 7), `hour_of_day` (0 to 24) and `minute_of_hour` (1 to 60). Booleans: `bucketed_into_experience`, `is_desktop`, `is_mobile`, `is_tablet`, `generic_bool_key_value`, and in audiences `visitor_data_exists`. Others: `country` and `language` (two letters), `visitor_type` (`new`, `returning`), `browser_name`, `os`, `goal_triggered` (a goal's id as a number), `bucketed_into_segment` (a segment's id as a number), `bucketed_into_experience_key` and `js_condition`. More may be added.
             * @example generic_text_key_value
             */
            rule_type: string;
            matching: components["schemas"]["RuleMatching"];
            /**
             * @description What it is compared with, a text, a number or a boolean as the type of the rule demands; null where `match_type` needs none.
             * @example DE
             */
            value: unknown;
            /**
             * @description With `generic_…_key_value` and `cookie`, the name of the property or cookie that is compared.
             * @example country
             */
            key?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A condition within a tree of rules. */
        RuleCondition: {
            /** @description The rules, of which one must match. */
            OR_WHEN?: components["schemas"]["RuleElement"][];
        } & {
            [key: string]: unknown;
        };
        /** @description An alternative of a tree of rules. */
        RuleAlternative: {
            /** @description The conditions, all of which must match. */
            AND?: components["schemas"]["RuleCondition"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A tree of rules: one of `OR` must match, for that all of its `AND`, for each of those one of its `OR_WHEN`. Nothing matches where a level is empty. */
        RuleObject: ({
            /** @description The alternatives, of which one must match. */
            OR?: components["schemas"]["RuleAlternative"][];
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description An element of a page and what must happen to it. */
        TrackedItem: {
            /**
             * @description Which element.
             * @example a.buy
             */
            selector?: string;
            /**
             * @description What must happen to it.
             * @example click
             */
            event?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the type of a goal needs to know; which members there are depends on it. */
        GoalSettings: ({
            /** @description With `dom_interaction`, the elements and what must happen to one of them. */
            tracked_items?: components["schemas"]["TrackedItem"][];
            /**
             * Format: double
             * @description With `scroll_percentage`, how far down the page a visitor must go.
             * @example 50
             */
            percentage?: number;
            /**
             * @description With `revenue`, where the revenue comes from, `manual` (your code) or `ga`. More may be added.
             * @example manual
             */
            triggering_type?: string;
            /**
             * @description With `ga_import`, the event that is taken over.
             * @example sign_up
             */
            ga_event?: string;
            /**
             * @description With `submits_form`, the address that the form is sent to.
             * @example /newsletter
             */
            action?: string;
            /**
             * @description With `clicks_link`, the address that the link leads to.
             * @example /checkout
             */
            href?: string;
            /**
             * @description With `clicks_element`, which element.
             * @example button.buy
             */
            selector?: string;
            /**
             * @description With `clicks_element`, whether only clicks on pages count where the experience runs.
             * @example false
             */
            only_where_experience_runs?: boolean;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description Something a visitor can reach. */
        ConfigGoal: {
            /**
             * @description The goal's id, sent as `goalId` of a conversion.
             * @example 700001
             */
            id: string;
            /**
             * @description Its name for people.
             * @example Purchase
             */
            name?: string | null;
            /**
             * @description Its name in code.
             * @example purchase
             */
            key?: string | null;
            /**
             * @description How it is reached, `advanced`, `visits_page`, `code_trigger`, `dom_interaction`, `scroll_percentage`, `revenue`, `ga_import`, `submits_form`, `clicks_link` or `clicks_element`. More may be added.
             * @example code_trigger
             */
            type?: string;
            /** @description The rules a visitor must match for the goal to count, null without any. */
            rules?: components["schemas"]["RuleObject"] | null;
            /** @description What the type needs to know, null or absent where it needs nothing. */
            settings?: components["schemas"]["GoalSettings"] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What happens to an element, `click`, `hover`, `in_view` or `change`. More may be added.
         * @example click
         */
        DomEventName: string;
        /** @description When a location is looked at. Which members there are depends on `type`. */
        LocationTrigger: ({
            /**
             * @description `upon_run`, `manual`, `dom_element` or `callback`. Full-stack projects only know `upon_run`. More may be added.
             * @example upon_run
             */
            type?: string;
            /**
             * @description With `dom_element`, which element.
             * @example form.search
             */
            selector?: string | null;
            /**
             * @description With `dom_element`, what must happen to it.
             * @example [
             *       "click"
             *     ]
             */
            events?: components["schemas"]["DomEventName"][] | null;
            /**
             * @description With `callback`, the code that decides.
             * @example activate();
             */
            js?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description A place where experiences run. */
        ConfigLocation: {
            /**
             * @description The location's id.
             * @example 800001
             */
            id: string;
            /**
             * @description Its name in code.
             * @example search-page
             */
            key?: string | null;
            /**
             * @description Its name for people.
             * @example Search page
             */
            name?: string | null;
            /** @description When the location is looked at. */
            trigger?: components["schemas"]["LocationTrigger"] | null;
            /** @description The rules that make a place this one, null without any. */
            rules?: components["schemas"]["RuleObject"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Visitors who take part in experiences. */
        ConfigAudience: {
            /**
             * @description The audience's id.
             * @example 600001
             */
            id: string;
            /**
             * @description Its name in code.
             * @example visitors-from-germany
             */
            key?: string | null;
            /**
             * @description Its name for people.
             * @example Visitors from Germany
             */
            name?: string | null;
            /**
             * @description `permanent` for audiences that a visitor cannot leave once a variation was decided on, `transient` for those that are looked at every time. More may be added.
             * @example transient
             */
            type?: string | null;
            /** @description The rules a visitor must match; an audience without rules matches nobody. */
            rules?: components["schemas"]["RuleObject"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A group of visitors that can be looked at on its own. */
        ConfigSegment: {
            /**
             * @description The segment's id, sent in `customSegments` of a visitor.
             * @example 650001
             */
            id: string;
            /**
             * @description Its name in code.
             * @example members
             */
            key?: string | null;
            /**
             * @description Its name for people.
             * @example Members
             */
            name?: string | null;
            /** @description The rules a visitor must match, null without any. */
            rules?: components["schemas"]["RuleObject"] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The id of an experience, goal, location, audience or segment, an integer written as text.
         * @example 700001
         */
        EntityId: string;
        /** @description A page of a multipage experience. */
        MultipagePage: {
            /**
             * @description The page's id within the experience, one or two letters or digits.
             * @example p1
             */
            id?: string;
            /**
             * @description Its name for people.
             * @example Cart
             */
            name?: string | null;
            /**
             * @description Its address.
             * @example https://shop.example.com/cart
             */
            url?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The name of an environment.
         * @example production
         */
        EnvironmentName: string;
        /** @description With the type `split_url`, how addresses are compared. */
        SplitUrlSettings: {
            /**
             * @description Whether patterns are regular expressions.
             * @example false
             */
            split_regex_support?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Whether one or all of the audiences and locations must match. Reading: always there, because SDKs rely on it. */
        MatchingOptions: {
            /**
             * @description `any` or `all`.
             * @example any
             */
            audiences: string;
            /**
             * @description `any` or `all`. SDKs only know `any`.
             * @example any
             */
            locations: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of an experience. */
        ConfigExperienceSettings: {
            /**
             * Format: double
             * @description Deprecated in favour of `outliers`. Orders below it do not count in results.
             * @example 0
             */
            min_order_value?: number | null;
            /**
             * Format: double
             * @description Deprecated in favour of `outliers`. Orders above it do not count in results.
             * @example 99999
             */
            max_order_value?: number | null;
            outliers?: components["schemas"]["ConfigOutliers"];
            /**
             * @description The placeholders that texts of the experience hold.
             * @example []
             */
            placeholders?: components["schemas"]["PlaceholderName"][];
            split_url_settings?: components["schemas"]["SplitUrlSettings"];
            matching_options: components["schemas"]["MatchingOptions"];
        } & {
            [key: string]: unknown;
        };
        /** @description What a change is about. Which members there are depends on its type; `richStructure` may have any others, all of them text. */
        ChangeData: ({
            /**
             * @description With `defaultCode`, `defaultCodeMultipage` and `customCode`, styles.
             * @example .buy { color: green; }
             */
            css?: string | null;
            /**
             * @description With `defaultCode`, `defaultCodeMultipage`, `customCode` and `richStructure`, code made by an editor.
             * @example showBanner();
             */
            js?: string | null;
            /**
             * @description With `defaultCode` and `defaultCodeMultipage`, code written by hand.
             * @example null
             */
            custom_js?: string | null;
            /**
             * @description With `defaultCodeMultipage`, `customCode` and `richStructure`, the page of a multipage experience.
             * @example p1
             */
            page_id?: string | null;
            /**
             * @description With `richStructure`, the element that is changed.
             * @example h1
             */
            selector?: string | null;
            /**
             * @description With `defaultRedirect`, whether the case of letters matters.
             * @example false
             */
            case_sensitive?: boolean;
            /**
             * @description With `defaultRedirect`, the addresses that are redirected.
             * @example https://shop.example.com/old
             */
            original_pattern?: string;
            /**
             * @description With `defaultRedirect`, where they are redirected to.
             * @example https://shop.example.com/new
             */
            variation_pattern?: string;
            /**
             * Format: int64
             * @description With `fullStackFeature`, the id of the feature, a number here.
             * @example 500001
             */
            feature_id?: number;
            /**
             * @description With `fullStackFeature`, the values of the feature's variables by their keys.
             * @example {
             *       "page_size": 20,
             *       "ranking": "popularity"
             *     }
             */
            variables_data?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description Something that a variation changes. */
        ConfigChange: {
            /**
             * Format: int64
             * @description The change's id, a number.
             * @example 900001
             */
            id?: number;
            /**
             * @description `defaultCode`, `defaultCodeMultipage`, `defaultRedirect`, `customCode` or `richStructure` for pages, `fullStackFeature` for a feature. More may be added.
             * @example fullStackFeature
             */
            type?: string;
            /** @description What it is about, null where there is nothing to say. */
            data?: components["schemas"]["ChangeData"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description One way an experience can turn out. */
        ConfigVariation: {
            /**
             * @description The variation's id.
             * @example 400001
             */
            id: string;
            /**
             * @description Its name for people.
             * @example Original
             */
            name?: string | null;
            /**
             * @description Its name in code.
             * @example original
             */
            key?: string | null;
            /**
             * Format: double
             * @description The share of visitors that get it, as a percentage: 50 is one half. Reading: never a share of 10,000, because SDKs multiply it by 100 themselves. Where it is absent they take 100.
             * @example 50
             */
            traffic_allocation?: number;
            /**
             * @description `running` or `stopped`. Nobody gets a stopped one. More may be added.
             * @example running
             */
            status?: string | null;
            /** @description What it changes, in this order. */
            changes?: components["schemas"]["ConfigChange"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Another tool that the experience reports to. Which members there are depends on `provider`. */
        ExperienceIntegration: {
            /**
             * @description `baidu`, `clicktale`, `clicky`, `cnzz`, `crazyegg`, `econda`, `eulerian`, `google_analytics`, `gosquared`, `heapanalytics`, `hotjar`, `microsoft_clarity`, `mixpanel`, `mouseflow`, `piwik`, `segmentio`, `sitecatalyst`, `woopra` or `ysance`. More may be added.
             * @example google_analytics
             */
            provider?: string;
            /**
             * @description Whether it does. Null where that was never said.
             * @example true
             */
            enabled?: boolean | null;
            /**
             * @description With `google_analytics`, `ga3` or `ga4`.
             * @example ga4
             */
            type?: string | null;
            /**
             * @description With `baidu`, `cnzz`, `piwik`, `ysance` and the `ga3` of `google_analytics`, the dimension to use.
             * @example 1
             */
            custom_dimension?: string | null;
            /**
             * @description With `sitecatalyst`, the variable to use.
             * @example eVar1
             */
            evar?: string | null;
            /**
             * @description With the `ga3` of `google_analytics`, the property to report to.
             * @example UA-000000-1
             */
            property_UA?: string | null;
            /**
             * @description With the `ga4` of `google_analytics`, the measurement to report to.
             * @example G-DEMO000001
             */
            measurementId?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An experience: an experiment, a rollout or a change of pages. */
        ConfigExperience: {
            /**
             * @description The experience's id. It is part of what decides which variation a visitor gets.
             * @example 300001
             */
            id: string;
            /**
             * @description Its name for people.
             * @example Checkout button
             */
            name?: string | null;
            /**
             * @description Its name in code.
             * @example checkout-button
             */
            key?: string | null;
            /**
             * @description `active`; with a debug token also `draft` and `paused`. Others are `completed` and `scheduled`. More may be added.
             * @example active
             */
            status: string;
            /**
             * @description `a/b`, `a/a`, `mvt`, `split_url`, `multipage`, `deploy`, `a/b_fullstack` or `feature_rollout`. More may be added.
             * @example a/b_fullstack
             */
            type?: string;
            /**
             * Format: double
             * @description The version of the way visitors are spread over variations. Reading: at most 11, because SDKs of different ages disagree from 12 on.
             * @example 11
             */
            version?: number | null;
            /**
             * @description The ids of the locations where it runs. Null or empty for everywhere, or where `site_area` says it.
             * @example [
             *       "800001"
             *     ]
             */
            locations?: components["schemas"]["EntityId"][] | null;
            /** @description The rules of the place where it runs, null where `locations` says it. */
            site_area?: components["schemas"]["RuleObject"] | null;
            /**
             * @description The ids of the audiences, and of the segments, that take part. Null or empty for everybody.
             * @example [
             *       "600001"
             *     ]
             */
            audiences?: components["schemas"]["EntityId"][] | null;
            /**
             * @description The ids of the goals it is judged by.
             * @example [
             *       "700001",
             *       "700002"
             *     ]
             */
            goals?: components["schemas"]["EntityId"][] | null;
            /**
             * @description Code that runs in every variation.
             * @example
             */
            global_js?: string | null;
            /**
             * @description Styles that hold in every variation.
             * @example
             */
            global_css?: string | null;
            /** @description With the type `multipage`, its pages. */
            multipage_pages?: components["schemas"]["MultipagePage"][] | null;
            /**
             * @description Deprecated in favour of `environment`. The environments it runs in, all of them when empty.
             * @example [
             *       "production"
             *     ]
             */
            environments?: components["schemas"]["EnvironmentName"][] | null;
            /**
             * @description The environment it runs in. Null or absent for all of them.
             * @example production
             */
            environment?: string | null;
            settings: components["schemas"]["ConfigExperienceSettings"];
            /** @description Its variations. Reading: in the ascending order of their ids, because some SDKs go by the order and others by the ids. */
            variations: components["schemas"]["ConfigVariation"][];
            /** @description Other tools that the experience reports to. */
            integrations?: components["schemas"]["ExperienceIntegration"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A variable of a feature. */
        FeatureVariable: {
            /**
             * @description Its name in code.
             * @example page_size
             */
            key?: string;
            /**
             * @description `boolean`, `integer`, `float`, `string` or `json`. More may be added.
             * @example integer
             */
            type?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A feature that variations can set. */
        ConfigFeature: {
            /**
             * @description The feature's id.
             * @example 500001
             */
            id: string;
            /**
             * @description Its name for people.
             * @example Search results
             */
            name?: string | null;
            /**
             * @description Its name in code.
             * @example search-results
             */
            key?: string | null;
            /** @description What can be set. */
            variables?: components["schemas"]["FeatureVariable"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Everything an SDK needs to decide and to track. Ids are text throughout, except those of changes and of the features they set. Reading: the lists are always there, empty where there is nothing; members that came with an imported configuration and are not listed here are served as they came, on every level, but for an `error` beside `project`: SDKs take it for a failure. */
        ConfigResponseData: {
            /**
             * @description The account that the project belongs to.
             * @example 100001
             */
            account_id: string;
            project: components["schemas"]["ConfigProject"];
            /** @description What can be reached, and is counted by `POST /track`. */
            goals: components["schemas"]["ConfigGoal"][];
            /** @description Where experiences run. */
            locations: components["schemas"]["ConfigLocation"][];
            /** @description Who takes part in experiences. */
            audiences: components["schemas"]["ConfigAudience"][];
            /** @description Groups of visitors that can be looked at on their own. */
            segments: components["schemas"]["ConfigSegment"][];
            /** @description The experiences to run. Reading: SDKs run whatever they are given, so without a debug token only those with the status `active` are here, and only those of the environment that was asked for. */
            experiences: components["schemas"]["ConfigExperience"][];
            /**
             * @description The ids of experiences that were archived within the last 8 months before the configuration was last changed. SDKs run none of them.
             * @example [
             *       "300009"
             *     ]
             */
            archived_experiences: components["schemas"]["EntityId"][];
            /** @description The features that variations set. Only projects of the type `fullstack` have any. */
            features: components["schemas"]["ConfigFeature"][];
            /**
             * @description Whether a valid debug token was sent, so that drafts and paused experiences are among the experiences.
             * @example false
             */
            is_debug: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The body of every error reply. */
        ErrorData: {
            /**
             * Format: int32
             * @description The HTTP status of the reply.
             * @example 404
             */
            code: number;
            /**
             * @description What went wrong, in words for people. It may be reworded.
             * @example SDK key 'sdk_unknown' does not exist
             */
            message: string;
            /**
             * @description What was not accepted and why: `<field>: <reason>` for up to 20 fields, separated by semicolons, or the reason alone where it is the whole body. Present only with status 400.
             * @example visitors.0.visitorId: Required
             */
            fields?: string;
        };
        /** @description The basic settings of a project. */
        ConfigMinimalResponseData: {
            /**
             * @description The account that the project belongs to.
             * @example 100001
             */
            account_id: string;
            /**
             * @description The project's id.
             * @example 200001
             */
            project_id: string;
            /**
             * @description Whether the tracking script brings jQuery along.
             * @example false
             */
            include_jquery: boolean;
            /**
             * @description Whether it is version 1 of jQuery.
             * @example false
             */
            include_jquery_v1: boolean;
            /**
             * @description Whether the tracking script ignores that pages change without being loaded.
             * @example false
             */
            disable_spa_functionality: boolean;
            /**
             * @description When the configuration was last changed, and its number. Null before the first change.
             * @example 2026-11-02T09:30:00+00:00-1
             */
            version: string | null;
            /** @description The versions of the tracking script, null where none is used. */
            tracking_script: components["schemas"]["TrackingScript"] | null;
        };
        /** @description What is recorded of visits. Reading: this server records nothing; it tells what an imported configuration says, else the values that mean "nothing". */
        VisitorInsights: {
            /**
             * @description Whether anything is recorded.
             * @example false
             */
            enabled: boolean;
            /**
             * @description Whether texts are made unreadable.
             * @example false
             */
            obfuscate_text: boolean;
            /**
             * Format: double
             * @description The percentage of visits that is recorded, from 0 to 100.
             * @example 5
             */
            sampling_rate: number;
            /**
             * Format: int32
             * @description After how many visits a heat map is finished, 2500, 5000, 10000 or 15000.
             * @example 2500
             */
            heatmap_visits_limit: number;
            /**
             * @description The id that recordings are kept under, null without any.
             * @example null
             */
            tracking_id: string | null;
        };
        /** @description Settings of a project that only the tracking script needs, and only now and then. */
        ConfigOptionalResponseData: {
            /**
             * @description The account that the project belongs to.
             * @example 100001
             */
            account_id: string;
            /**
             * @description The project's id.
             * @example 200001
             */
            project_id: string;
            visitor_insights: components["schemas"]["VisitorInsights"];
        };
        /**
         * @description What is known about the visitor, for looking at results by it. Known members are `browser` (`IE`, `CH`, `FF`, `OP`, `SF`, `OTH`), `devices` (a list of `ALLPH`, `IPH`, `OTHPH`, `ALLTAB`, `IPAD`, `OTHTAB`, `DESK`, `OTHDEV`), `source` (`campaign`, `search`, `referral`, `direct`, `ai_tool`), `campaign`, `content`, `visitorType` (`new`, `returning`), `country` (two letters) and `customSegments` (a list of ids of segments). Any other members may be added. Reading: nothing here is refused for its name, its type or its value, because SDKs send properties of your own here too. Reading: 4 KiB of one visitor's segments are kept, as JSON. Of what a request says of a visitor, a segment that goes beyond is left out; stored ones stay beside the sent where both fit, else the sent take their place. Each conversion carries what the whole request says of its visitor.
         * @example {
         *       "country": "DE",
         *       "visitorType": "new"
         *     }
         */
        VisitorSegments: {
            [key: string]: unknown;
        };
        /**
         * @description Nothing, as languages write it that do not tell an empty map from an empty list.
         * @example []
         */
        EmptyList: unknown[];
        /** @description What is known about the visitor. Reading: an empty list stands for none, because some languages write an empty map so. */
        SentSegments: components["schemas"]["VisitorSegments"] | components["schemas"]["EmptyList"];
        /** @description One fact about a conversion. Reading: one without `key` or `value` is ignored. */
        GoalDataItem: {
            /**
             * @description `amount`, `productsCount`, `transactionId` or `customDimension1` to `customDimension5`. Reading: others are kept, and otherwise without effect.
             * @example amount
             */
            key?: string;
            /**
             * @description The fact, a number for `amount` and `productsCount`, a text for `transactionId`, a text or a list of texts of up to 32 characters for a custom dimension. Reading: numbers written as text are taken as well.
             * @example 49.9
             */
            value?: unknown;
        };
        /**
         * @description The variations the visitor has, ids of variations by ids of experiences. Reading: it tells which variations the conversion belongs to, and is no proof that they were shown.
         * @example {
         *       "300001": "400001"
         *     }
         */
        VisitorBucketing: {
            [key: string]: string;
        };
        /** @description The variations of a visitor. Reading: an empty list stands for none, because some languages write an empty map so. */
        SentBucketing: components["schemas"]["VisitorBucketing"] | components["schemas"]["EmptyList"];
        /** @description What an event is about: `experienceId` and `variationId` for `bucketing`, `goalId` and, where there is more to tell, `goalData` and `bucketingData` for `conversion`. Reading: an event that lacks its ids, or whose ids the project does not have, is kept apart and counted as unmatched; the other events of the request are not affected. */
        TrackedEventData: {
            /**
             * @description The experience that was run.
             * @example 300001
             */
            experienceId?: string;
            /**
             * @description The variation that was shown.
             * @example 400001
             */
            variationId?: string;
            /**
             * @description The goal that was reached.
             * @example 700001
             */
            goalId?: string;
            /** @description What the conversion was worth. Reading: a conversion with it is a transaction as well. */
            goalData?: components["schemas"]["GoalDataItem"][];
            bucketingData?: components["schemas"]["SentBucketing"];
        };
        /** @description Something that happened to a visitor. Reading: events have no time of their own, so the time of receipt counts. An event without `eventType` or `data` is kept apart and counted as unmatched. */
        TrackedEvent: {
            /**
             * @description `bucketing` when the visitor was shown a variation, `conversion` when the visitor reached a goal. Reading: an event of another type is kept apart and counted as unmatched.
             * @example bucketing
             */
            eventType?: string;
            data?: components["schemas"]["TrackedEventData"];
        };
        /** @description A visitor and what happened. */
        TrackedVisitor: {
            /**
             * @description Your id of the visitor, the same that variations are decided with.
             * @example visitor-1
             */
            visitorId: string;
            segments?: components["schemas"]["SentSegments"];
            /** @description What happened, in this order. */
            events: components["schemas"]["TrackedEvent"][];
        };
        /** @description Events of one or more visitors. Reading: nothing here is required; fields that are not listed are ignored, and null counts as absent. */
        TrackingRequest: {
            /**
             * @description The account that the project belongs to. Reading: the path decides. Where this id differs from it, the events are kept apart and counted as unmatched; the reply stays the same.
             * @example 100001
             */
            accountId?: string;
            /**
             * @description The project the events belong to. Reading: as with `accountId`.
             * @example 200001
             */
            projectId?: string;
            /**
             * @description Whether what the server knows about a visitor completes the events: a conversion without `bucketingData` takes the variations stored for the visitor, and a visitor without `segments` the segments. Reading: with both, the sent ones are put over the stored ones.
             * @example true
             */
            enrichData?: boolean;
            /**
             * @description Who sends the events. SDKs send their own name. Reading: without effect.
             * @example js-sdk
             */
            source?: string;
            /** @description The visitors. Reading: the same one may occur more than once. */
            visitors?: components["schemas"]["TrackedVisitor"][];
        };
        /** @description The reply to tracked events. */
        SuccessData: {
            /**
             * Format: int32
             * @description The HTTP status of the reply, 200.
             * @example 200
             */
            code: number;
            /**
             * @description Always `OK`.
             * @example OK
             */
            message: string;
        };
        /** @description What placeholders stand for. Reading: both maps are always there and empty where nothing is known; a visitor that was never seen is no error. */
        VisitorDataResponseData: {
            /**
             * @description The values for this visitor, by the name of the placeholder.
             * @example {
             *       "first_name": "Sam"
             *     }
             */
            data: {
                [key: string]: string;
            };
            /**
             * @description The values for everybody of whom `data` knows none, by the name of the placeholder.
             * @example {
             *       "first_name": "guest"
             *     }
             */
            default: {
                [key: string]: string;
            };
        };
    };
    responses: {
        /** @description The configuration is still the one that `If-None-Match` names. Reading: only sent to those who ask with that header. */
        ConfigNotModified: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["CacheControl"];
                Vary: components["headers"]["Vary"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter is not valid: it is longer than documented, sent twice, holds a NUL character or broken percent-encoding. `fields` tells which. */
        InvalidParameters: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorData"];
            };
        };
        /** @description The SDK key has a secret, and none or another one was sent. Reading: a wrong secret is refused also where the project is open without an SDK key. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorData"];
            };
        };
        /** @description The SDK key is disabled. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorData"];
            };
        };
        /** @description There is no such SDK key, or no such project, or the project is not open without an SDK key. Reading: which of these it is, is not told. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorData"];
            };
        };
        /** @description Something went wrong in the server. Quote the `X-Request-Id` when you report it. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorData"];
            };
        };
        /** @description The server cannot reach its database at the moment. What was sent may not have been kept; repeat the request after `Retry-After`. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorData"];
            };
        };
        /** @description The body is no JSON object, has a field of another type than documented or more than 80,000 members of objects, or a parameter is not valid. Reading: nothing of the request is kept then. Ids that the project does not have are no such mistake. */
        InvalidTracking: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorData"];
            };
        };
        /** @description The SDK key has a secret and is strict, and none or another secret was sent. Reading: keys that are not strict take events without their secret, because pages and apps cannot keep one. */
        TrackingUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorData"];
            };
        };
        /** @description The body is larger than 1 MiB. Reading: send fewer events at once; SDKs send ten. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorData"];
            };
        };
    };
    parameters: {
        /**
         * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
         * @example 100001
         */
        AccountId: string;
        /**
         * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
         * @example 200001
         */
        ProjectId: string;
        /**
         * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
         * @example req_checkout4711
         */
        XRequestId: string;
        /**
         * @description Takes only experiences of this environment and those that belong to none. Reading: without it the environment of the SDK key; without a key too, nothing is filtered. An environment that the project does not have is no error; it has no experiences of its own. A cache hint that is glued to the name (`production_conv_low_cache=1`) is understood.
         * @example production
         */
        EnvironmentFilter: string;
        /**
         * @description The id of an experience to preview, of whatever status but archived. Reading: it takes a valid debug token, and is ignored without one.
         * @example 300003
         */
        PreviewExperience: string;
        /**
         * @description The debug token, for clients that cannot send the `convert-debug-token` header. Reading: the header is taken where both are sent; a token that is unknown, expired or of another project is ignored.
         * @example dbg_4f8c2a91
         */
        DebugTokenParameter: string;
        /**
         * @description `1` asks for a reply that no cache may keep. Reading: what is served is never older than a second in any case.
         * @example 1
         */
        LowCache: string;
        /**
         * @description The debug token: adds draft and paused experiences. Reading: a token that is unknown, expired or of another project is ignored, and `is_debug` stays false.
         * @example dbg_4f8c2a91
         */
        ConvertDebugToken: string;
        /**
         * @description The `ETag` of the reply you have. Reading: where it is still the same, the reply is a 304 without a body.
         * @example "4f8c2a91d07be365-br"
         */
        IfNoneMatch: string;
        /**
         * @description The SDK key. Reading: it names a project and an environment and is no secret.
         * @example sdk_demo
         */
        SdkKey: string;
        /**
         * @description Your id of the visitor.
         * @example visitor-1
         */
        VisitorId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this request in the server's log. Quote it when you ask for help.
         * @example req_01jd3v8m5kfq2s7x9t4b6c0hwz
         */
        XRequestId: string;
        /**
         * @description Names this state of the configuration in this coding; it changes whenever a byte does.
         * @example "9d41b7c03e52fa86-br"
         */
        ETag: string;
        /**
         * @description How long caches may keep the reply: `public, max-age=0, s-maxage=60, must-revalidate`; `private, no-cache` where a secret was needed; `no-store` with a debug token, `exp` or `_conv_low_cache`.
         * @example public, max-age=0, s-maxage=60, must-revalidate
         */
        CacheControl: string;
        /**
         * @description The request headers that the reply depends on.
         * @example Accept-Encoding, Authorization, convert-debug-token
         */
        Vary: string;
        /**
         * @description Lets pages of any origin read the reply.
         * @example *
         */
        AccessControlAllowOrigin: string;
        /**
         * @description The headers of the reply that a page may read.
         * @example X-Request-Id, Retry-After, ETag
         */
        ExposedHeaders: string;
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
    getConfigByProject: {
        parameters: {
            query?: {
                /**
                 * @description Takes only experiences of this environment and those that belong to none. Reading: without it the environment of the SDK key; without a key too, nothing is filtered. An environment that the project does not have is no error; it has no experiences of its own. A cache hint that is glued to the name (`production_conv_low_cache=1`) is understood.
                 * @example production
                 */
                environment?: components["parameters"]["EnvironmentFilter"];
                /**
                 * @description The id of an experience to preview, of whatever status but archived. Reading: it takes a valid debug token, and is ignored without one.
                 * @example 300003
                 */
                exp?: components["parameters"]["PreviewExperience"];
                /**
                 * @description The debug token, for clients that cannot send the `convert-debug-token` header. Reading: the header is taken where both are sent; a token that is unknown, expired or of another project is ignored.
                 * @example dbg_4f8c2a91
                 */
                debug_token?: components["parameters"]["DebugTokenParameter"];
                /**
                 * @description `1` asks for a reply that no cache may keep. Reading: what is served is never older than a second in any case.
                 * @example 1
                 */
                _conv_low_cache?: components["parameters"]["LowCache"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The debug token: adds draft and paused experiences. Reading: a token that is unknown, expired or of another project is ignored, and `is_debug` stays false.
                 * @example dbg_4f8c2a91
                 */
                "convert-debug-token"?: components["parameters"]["ConvertDebugToken"];
                /**
                 * @description The `ETag` of the reply you have. Reading: where it is still the same, the reply is a 304 without a body.
                 * @example "4f8c2a91d07be365-br"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigResponseData"];
                };
            };
            304: components["responses"]["ConfigNotModified"];
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConfigBySdkKey: {
        parameters: {
            query?: {
                /**
                 * @description Takes only experiences of this environment and those that belong to none. Reading: without it the environment of the SDK key; without a key too, nothing is filtered. An environment that the project does not have is no error; it has no experiences of its own. A cache hint that is glued to the name (`production_conv_low_cache=1`) is understood.
                 * @example production
                 */
                environment?: components["parameters"]["EnvironmentFilter"];
                /**
                 * @description The id of an experience to preview, of whatever status but archived. Reading: it takes a valid debug token, and is ignored without one.
                 * @example 300003
                 */
                exp?: components["parameters"]["PreviewExperience"];
                /**
                 * @description The debug token, for clients that cannot send the `convert-debug-token` header. Reading: the header is taken where both are sent; a token that is unknown, expired or of another project is ignored.
                 * @example dbg_4f8c2a91
                 */
                debug_token?: components["parameters"]["DebugTokenParameter"];
                /**
                 * @description `1` asks for a reply that no cache may keep. Reading: what is served is never older than a second in any case.
                 * @example 1
                 */
                _conv_low_cache?: components["parameters"]["LowCache"];
            };
            header?: {
                /**
                 * @description Your own identifier for this request. It is used in the reply and in the server's log when it is `req_` followed by 6 to 64 letters or digits. Any other value is ignored and the server makes one.
                 * @example req_checkout4711
                 */
                "X-Request-Id"?: components["parameters"]["XRequestId"];
                /**
                 * @description The debug token: adds draft and paused experiences. Reading: a token that is unknown, expired or of another project is ignored, and `is_debug` stays false.
                 * @example dbg_4f8c2a91
                 */
                "convert-debug-token"?: components["parameters"]["ConvertDebugToken"];
                /**
                 * @description The `ETag` of the reply you have. Reading: where it is still the same, the reply is a 304 without a body.
                 * @example "4f8c2a91d07be365-br"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The SDK key. Reading: it names a project and an environment and is no secret.
                 * @example sdk_demo
                 */
                sdk_key: components["parameters"]["SdkKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigResponseData"];
                };
            };
            304: components["responses"]["ConfigNotModified"];
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProjectSettings: {
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
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigMinimalResponseData"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProjectOptionalSettings: {
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
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigOptionalResponseData"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    trackBySdkKey: {
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
                 * @description The SDK key. Reading: it names a project and an environment and is no secret.
                 * @example sdk_demo
                 */
                sdk_key: components["parameters"]["SdkKey"];
            };
            cookie?: never;
        };
        /** @description The events. Reading: read as JSON whatever its content type says, and where there is none, because pages send it as `text/plain` and apps as a form. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingRequest"];
            };
        };
        responses: {
            /** @description The events are safely kept. Reading: always exactly this, also where some of them are unmatched, because SDKs send everything again after any other reply. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessData"];
                };
            };
            400: components["responses"]["InvalidTracking"];
            401: components["responses"]["TrackingUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    trackByProject: {
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
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The events. Reading: read as JSON whatever its content type says, and where there is none, because pages send it as `text/plain` and apps as a form. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingRequest"];
            };
        };
        responses: {
            /** @description The events are safely kept. Reading: always exactly this, also where some of them are unmatched, because SDKs send everything again after any other reply. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessData"];
                };
            };
            400: components["responses"]["InvalidTracking"];
            401: components["responses"]["TrackingUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVisitorDataByProject: {
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
                 * @description The account that the project belongs to. Reading: an integer; the first part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 100001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The project. Reading: an integer; the second part of an SDK key that has two, separated by a slash, arrives here as well.
                 * @example 200001
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description Your id of the visitor.
                 * @example visitor-1
                 */
                visitor_id: components["parameters"]["VisitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorDataResponseData"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVisitorDataBySdkKey: {
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
                 * @description The SDK key. Reading: it names a project and an environment and is no secret.
                 * @example sdk_demo
                 */
                sdk_key: components["parameters"]["SdkKey"];
                /**
                 * @description Your id of the visitor.
                 * @example visitor-1
                 */
                visitor_id: components["parameters"]["VisitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorDataResponseData"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
