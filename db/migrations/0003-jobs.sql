-- Which workers live; the queue itself belongs to the job library and its own migrations.

CREATE TABLE core.worker (
  id      text        NOT NULL,
  beat_at timestamptz NOT NULL,
  CONSTRAINT worker_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE core.worker IS 'Workers that said within the last seconds that they live; the jobs of one that falls silent go back to the queue.';
