-- Demo data of the experiments API: one project with two running experiences and a draft, in the live data set alone.

INSERT INTO experiments.project_owner (project_id, tenant_id, revision) VALUES (200001, 'org_demo', 1);

INSERT INTO experiments.project (
  tenant_id, id, account_id, name, type, disable_default_config, settings, version, created_at, updated_at
)
VALUES ('org_demo', 200001, 100001, 'Demo shop', 'fullstack', false, '{}', 1, now(), now());

INSERT INTO experiments.configuration (tenant_id, project_id, number, document, cause, created_at)
VALUES ('org_demo', 200001, 1, '{
  "account_id": "100001",
  "project": {
    "id": "200001",
    "name": "Demo shop",
    "type": "fullstack",
    "utc_offset": 0,
    "custom_domain": null,
    "domains": [{"tld": "example.com", "hosts": ["shop.example.com"]}],
    "global_javascript": null,
    "settings": {
      "allow_crossdomain_tracking": false,
      "data_anonymization": false,
      "do_not_track": "OFF",
      "global_privacy_control": "OFF",
      "do_not_track_referral": false,
      "integrations": {"google_analytics": {"enabled": false}, "kissmetrics": {"enabled": false}},
      "outliers": {"order_value": {"detection_type": "none"}, "products_ordered_count": {"detection_type": "none"}},
      "include_jquery": false,
      "include_jquery_v1": false,
      "disable_spa_functionality": false,
      "tracking_script": null
    },
    "environments": {
      "production": {"label": "Production", "is_default": true},
      "staging": {"label": "Staging", "is_default": false}
    }
  },
  "goals": [
    {"id": "700001", "name": "Purchase", "key": "purchase", "type": "code_trigger", "rules": null},
    {
      "id": "700002",
      "name": "Revenue",
      "key": "revenue",
      "type": "revenue",
      "rules": null,
      "settings": {"triggering_type": "manual"}
    }
  ],
  "locations": [
    {
      "id": "800001",
      "key": "search-page",
      "name": "Search page",
      "trigger": {"type": "upon_run"},
      "rules": {
        "OR": [
          {
            "AND": [
              {
                "OR_WHEN": [
                  {
                    "rule_type": "generic_text_key_value",
                    "matching": {"match_type": "matches", "negated": false},
                    "value": "search",
                    "key": "page"
                  }
                ]
              }
            ]
          }
        ]
      }
    }
  ],
  "audiences": [
    {
      "id": "600001",
      "key": "visitors-from-germany",
      "name": "Visitors from Germany",
      "type": "transient",
      "rules": {
        "OR": [
          {
            "AND": [
              {
                "OR_WHEN": [
                  {
                    "rule_type": "generic_text_key_value",
                    "matching": {"match_type": "matches", "negated": false},
                    "value": "DE",
                    "key": "country"
                  }
                ]
              }
            ]
          }
        ]
      }
    }
  ],
  "segments": [],
  "experiences": [
    {
      "id": "300001",
      "name": "Checkout button",
      "key": "checkout-button",
      "status": "active",
      "type": "a/b_fullstack",
      "version": 11,
      "locations": [],
      "site_area": null,
      "audiences": [],
      "goals": ["700001", "700002"],
      "global_js": "",
      "global_css": "",
      "environments": ["production"],
      "environment": "production",
      "settings": {"matching_options": {"audiences": "any", "locations": "any"}},
      "variations": [
        {
          "id": "400001",
          "name": "Original",
          "key": "original",
          "traffic_allocation": 50,
          "status": "running",
          "changes": []
        },
        {
          "id": "400002",
          "name": "Green button",
          "key": "green-button",
          "traffic_allocation": 50,
          "status": "running",
          "changes": []
        }
      ],
      "integrations": []
    },
    {
      "id": "300002",
      "name": "New search results",
      "key": "new-search-results",
      "status": "active",
      "type": "feature_rollout",
      "version": 11,
      "locations": ["800001"],
      "site_area": null,
      "audiences": ["600001"],
      "goals": ["700001"],
      "global_js": "",
      "global_css": "",
      "environments": [],
      "environment": null,
      "settings": {"matching_options": {"audiences": "any", "locations": "any"}},
      "variations": [
        {
          "id": "400003",
          "name": "As before",
          "key": "as-before",
          "traffic_allocation": 50,
          "status": "running",
          "changes": []
        },
        {
          "id": "400004",
          "name": "By popularity",
          "key": "by-popularity",
          "traffic_allocation": 50,
          "status": "running",
          "changes": [
            {
              "id": 900001,
              "type": "fullStackFeature",
              "data": {"feature_id": 500001, "variables_data": {"page_size": 20, "ranking": "popularity"}}
            }
          ]
        }
      ],
      "integrations": []
    },
    {
      "id": "300003",
      "name": "Free shipping banner",
      "key": "free-shipping-banner",
      "status": "draft",
      "type": "a/b_fullstack",
      "version": 11,
      "locations": [],
      "site_area": null,
      "audiences": [],
      "goals": ["700001"],
      "global_js": "",
      "global_css": "",
      "environments": [],
      "environment": null,
      "settings": {"matching_options": {"audiences": "any", "locations": "any"}},
      "variations": [
        {
          "id": "400005",
          "name": "Without a banner",
          "key": "without-a-banner",
          "traffic_allocation": 50,
          "status": "running",
          "changes": []
        },
        {
          "id": "400006",
          "name": "With a banner",
          "key": "with-a-banner",
          "traffic_allocation": 50,
          "status": "running",
          "changes": []
        }
      ],
      "integrations": []
    }
  ],
  "archived_experiences": [],
  "features": [
    {
      "id": "500001",
      "name": "Search results",
      "key": "search-results",
      "variables": [{"key": "page_size", "type": "integer"}, {"key": "ranking", "type": "string"}]
    }
  ]
}', 'created', now());

UPDATE experiments.project
SET settings = (
  SELECT configuration.document -> 'project' -> 'settings'
  FROM experiments.configuration
  WHERE configuration.tenant_id = 'org_demo' AND configuration.project_id = 200001
)
WHERE tenant_id = 'org_demo' AND id = 200001;

INSERT INTO experiments.sdk_key (key, tenant_id, project_id, environment, is_strict, is_enabled, created_at)
VALUES ('sdk_demo', 'org_demo', 200001, 'production', false, true, now());

INSERT INTO experiments.debug_token (tenant_id, project_id, nonce, expires_at)
VALUES ('org_demo', 200001, 'demo', date_trunc('second', now()) + interval '24 hours');
