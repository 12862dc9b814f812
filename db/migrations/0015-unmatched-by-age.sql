-- What was kept apart of a project is counted by its age, and by nothing else; no statement asked for the reason.

DROP INDEX experiments.unmatched_event_by_reason;
CREATE INDEX unmatched_event_of_a_project_by_age
  ON experiments.unmatched_event (tenant_id, project_id, created_at);
