-- What a body works by: its languages in a regime, a quorum with its source, a rule set of interpretation, and the body
-- it belongs to.
ALTER TABLE body
    ADD COLUMN parent_id          bigint REFERENCES body CHECK (parent_id <> id),
    ADD COLUMN tripartite         boolean NOT NULL DEFAULT false,
    ADD COLUMN regime             text    NOT NULL DEFAULT 'SYMMETRIC' CHECK (regime IN ('SYMMETRIC', 'ASYMMETRIC')),
    ADD COLUMN rule_set           text CHECK (length(btrim(rule_set)) BETWEEN 1 AND 200),
    ADD COLUMN quorum_kind        text CHECK (quorum_kind IN ('MORE_THAN', 'AT_LEAST', 'NUMBER')),
    ADD COLUMN quorum_numerator   integer CHECK (quorum_numerator BETWEEN 1 AND 10000),
    ADD COLUMN quorum_denominator integer CHECK (quorum_denominator BETWEEN 1 AND 1000),
    ADD COLUMN quorum_source      text CHECK (length(btrim(quorum_source)) BETWEEN 1 AND 1000),
    ADD COLUMN version            integer NOT NULL DEFAULT 0,
    ADD CHECK (num_nulls(quorum_kind, quorum_numerator, quorum_denominator, quorum_source) IN (0, 4)),
    ADD CHECK (quorum_kind = 'NUMBER' OR quorum_numerator <= quorum_denominator),
    ADD CHECK (quorum_kind <> 'NUMBER' OR quorum_denominator = 1),
    ADD CHECK (length(btrim(host_city)) BETWEEN 1 AND 200);
COMMENT ON COLUMN body.rule_set IS 'Name of a rule set of interpretation; without one the parent body''s holds, else the house''s';
COMMENT ON COLUMN body.quorum_kind IS 'More than, or at least, a fraction of the seats held on the day; or a fixed number';

CREATE INDEX body_parent ON body (parent_id);

ALTER TABLE body_name ADD CHECK (length(btrim(name)) BETWEEN 1 AND 300);

-- In a symmetric regime every language is both.
ALTER TABLE working_language
    ADD COLUMN active  boolean NOT NULL DEFAULT true,
    ADD COLUMN passive boolean NOT NULL DEFAULT true,
    ADD CHECK (active OR passive),
    ADD CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$');
COMMENT ON COLUMN working_language.active IS 'Whether it is interpreted into';
COMMENT ON COLUMN working_language.passive IS 'Whether it may be spoken, and is interpreted from';

-- Who changed what about a body, so that whoever edits an older state is told.
CREATE TABLE body_change (
    body_id    bigint      NOT NULL REFERENCES body ON DELETE CASCADE,
    version    integer     NOT NULL CHECK (version > 0),
    fields     text        NOT NULL CHECK (fields ~ '^[a-z-]+(,[a-z-]+)*$'),
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (body_id, version)
);
COMMENT ON COLUMN body_change.version IS 'The version that the change made';
