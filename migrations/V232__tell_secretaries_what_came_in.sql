-- When the secretary was told of what a focal point asked for or sent in; empty until the next letter.
ALTER TABLE late_change ADD COLUMN told_at timestamptz;
UPDATE late_change SET told_at = asked_at;
CREATE INDEX late_change_untold ON late_change (asked_at) WHERE told_at IS NULL;

ALTER TABLE credentials
    ADD COLUMN submitted_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN told_at timestamptz;
UPDATE credentials SET told_at = submitted_at;
CREATE INDEX credentials_untold ON credentials (submitted_at) WHERE told_at IS NULL;
