-- With which rules of the time zones the instants of sittings were last worked out, and what a change of rules moved.
CREATE TABLE zone_rules_run (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tzdata  text        NOT NULL CHECK (tzdata <> ''),
    earlier text CHECK (earlier <> ''),
    at      timestamptz NOT NULL,
    who     text CHECK (who <> ''),
    checked integer     NOT NULL CHECK (checked >= 0)
);
COMMENT ON COLUMN zone_rules_run.tzdata IS 'Version of the IANA time zone database, such as 2025b';
COMMENT ON COLUMN zone_rules_run.who IS 'Absent when the house did it by itself at its start';

CREATE TABLE zone_rules_finding (
    run_id     bigint      NOT NULL REFERENCES zone_rules_run ON DELETE CASCADE,
    sitting_id bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    was_at     timestamptz NOT NULL,
    is_at      timestamptz NOT NULL CHECK (is_at <> was_at),
    moved      boolean     NOT NULL,
    clash_id   bigint REFERENCES sitting ON DELETE SET NULL,
    PRIMARY KEY (run_id, sitting_id),
    CHECK (NOT moved OR clash_id IS NULL)
);
COMMENT ON COLUMN zone_rules_finding.moved IS 'False while another sitting holds the place at the new time: the old time stays until somebody moves one of them';

CREATE INDEX zone_rules_finding_sitting ON zone_rules_finding (sitting_id);
