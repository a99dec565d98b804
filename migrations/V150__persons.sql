-- A person is whoever reads a mail address. Somebody with several addresses has one row for each, and all but one of
-- them say whose they are.
CREATE TABLE person (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email   text   NOT NULL UNIQUE CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    name    text   NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 300),
    same_as bigint REFERENCES person CHECK (same_as <> id)
);

CREATE INDEX person_same_as ON person (same_as) WHERE same_as IS NOT NULL;

INSERT INTO person (email, name)
SELECT DISTINCT ON (lower(email)) lower(email), name FROM delegate ORDER BY lower(email), id DESC;

-- Who was taken for two and turned out to be one.
CREATE TABLE person_merger (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kept_id    bigint      NOT NULL REFERENCES person,
    gone_id    bigint      NOT NULL REFERENCES person,
    gone_name  text        NOT NULL CHECK (btrim(gone_name) <> ''),
    gone_email text        NOT NULL CHECK (gone_email <> ''),
    delegates  bigint[]    NOT NULL,
    at         timestamptz NOT NULL,
    who        text        NOT NULL CHECK (btrim(who) <> ''),
    CHECK (kept_id <> gone_id)
);
COMMENT ON COLUMN person_merger.delegates IS 'The registrations that were theirs until then';

CREATE INDEX person_merger_kept ON person_merger (kept_id);
