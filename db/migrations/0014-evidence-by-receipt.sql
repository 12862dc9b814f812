-- While a table has no statistics yet, this index looked as good for finding evidence as the primary key, and every
-- conversion read all evidence of its store. Only statements that mean it spell the store as it does.

DROP INDEX attribution.click_evidence_by_receipt;
CREATE INDEX click_evidence_by_receipt
  ON attribution.click_evidence (tenant_id, store_id COLLATE "C", received_at);
