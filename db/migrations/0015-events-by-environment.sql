-- What visitors did is kept by the environment in which they did it: ids of visitors and sales on a test system are often
-- those of others. What came before is of the default environment.

ALTER TABLE experiments.exposure ADD COLUMN environment text NOT NULL DEFAULT '';
ALTER TABLE experiments.exposure ALTER COLUMN environment DROP DEFAULT;
ALTER TABLE experiments.exposure DROP CONSTRAINT exposure_pkey;
ALTER TABLE experiments.exposure ADD CONSTRAINT exposure_pkey
  PRIMARY KEY (tenant_id, project_id, visitor_id, experience_id, variation_id, environment);
COMMENT ON COLUMN experiments.exposure.environment IS 'Of the SDK key; empty where that is the default one, or there is none.';

ALTER TABLE experiments.conversion ADD COLUMN environment text NOT NULL DEFAULT '';
ALTER TABLE experiments.conversion ALTER COLUMN environment DROP DEFAULT;
ALTER TABLE experiments.conversion DROP CONSTRAINT conversion_pkey;
ALTER TABLE experiments.conversion ADD CONSTRAINT conversion_pkey
  PRIMARY KEY (tenant_id, project_id, visitor_id, goal_id, environment);
COMMENT ON COLUMN experiments.conversion.environment IS 'As of an exposure.';

ALTER TABLE experiments.transaction ADD COLUMN environment text NOT NULL DEFAULT '';
ALTER TABLE experiments.transaction ALTER COLUMN environment DROP DEFAULT;
COMMENT ON COLUMN experiments.transaction.environment IS 'As of an exposure.';
COMMENT ON COLUMN experiments.transaction_identity.identity IS 'Hash of the transaction id, else of visitor and goal data, with the environment unless it is the default one.';

-- What was kept apart of a project is counted by its age, and by nothing else; no statement asked for the reason.
DROP INDEX experiments.unmatched_event_by_reason;
CREATE INDEX unmatched_event_of_a_project_by_age
  ON experiments.unmatched_event (tenant_id, project_id, created_at);
