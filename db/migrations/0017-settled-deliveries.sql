-- no transaction: settled deliveries are emptied while others go on.
-- What a platform is told is kept until it was sent or given up: its hashes are what platforms recognise people by.

ALTER TABLE core.delivery ALTER COLUMN payload DROP NOT NULL;
ALTER TABLE core.delivery
  DROP CONSTRAINT IF EXISTS delivery_has_something_to_tell_while_it_is_pending,
  ADD CONSTRAINT delivery_has_something_to_tell_while_it_is_pending
    CHECK (status <> 'pending' OR payload IS NOT NULL) NOT VALID;
ALTER TABLE core.delivery VALIDATE CONSTRAINT delivery_has_something_to_tell_while_it_is_pending;
COMMENT ON COLUMN core.delivery.payload IS 'What the platform is told, in its own words, but for what is in unhashed; emptied when it was sent or given up.';
UPDATE core.delivery SET payload = NULL WHERE status <> 'pending' AND payload IS NOT NULL;
