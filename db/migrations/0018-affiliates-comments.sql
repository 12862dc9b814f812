COMMENT ON COLUMN affiliates.conversion.reason IS 'Why it is rejected, approved or reversed: the server''s reason, or that of the last decision.';
COMMENT ON COLUMN affiliates.conversion.customer_email_hash IS 'Hash of the lower-cased address under a key of the organization, of sales from before this migration under that of the server; the address itself is not kept.';
