-- A delegation is sent by a country that has a seat, or by an observer; its focal point registers it.
ALTER TABLE delegation
    ALTER COLUMN country_code DROP NOT NULL,
    ADD COLUMN observer_id bigint REFERENCES observer,
    ADD COLUMN focal_name text CHECK (length(btrim(focal_name)) BETWEEN 1 AND 300),
    ADD COLUMN focal_email text CHECK (focal_email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    ADD COLUMN focal_language un_language,
    ADD COLUMN handed_in_at timestamptz,
    ADD COLUMN version integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    ADD CONSTRAINT delegation_has_one_sender CHECK (num_nonnulls(country_code, observer_id) = 1),
    ADD CONSTRAINT delegation_focal_point_is_whole CHECK (num_nonnulls(focal_name, focal_email, focal_language) IN (0, 3)),
    ADD UNIQUE (session_id, observer_id);
COMMENT ON COLUMN delegation.handed_in_at IS 'When the focal point said that the list is complete';

-- Registration for a session. After its end, focal points ask and the secretary decides.
CREATE TABLE registration (
    session_id bigint PRIMARY KEY REFERENCES session ON DELETE CASCADE,
    closes_at  timestamptz NOT NULL,
    opened_at  timestamptz NOT NULL,
    opened_by  text        NOT NULL CHECK (btrim(opened_by) <> ''),
    version    integer     NOT NULL DEFAULT 0 CHECK (version >= 0)
);

-- The private link of a focal point. Only a hash of its secret is kept; a new link ends those before it.
CREATE TABLE focal_link (
    token_hash    text        PRIMARY KEY CHECK (length(token_hash) >= 40),
    delegation_id bigint      NOT NULL REFERENCES delegation ON DELETE CASCADE,
    sent_to       text        NOT NULL CHECK (sent_to <> ''),
    made_at       timestamptz NOT NULL,
    made_by       text        NOT NULL CHECK (btrim(made_by) <> ''),
    opened_at     timestamptz,
    revoked_at    timestamptz
);

CREATE UNIQUE INDEX focal_link_in_force ON focal_link (delegation_id) WHERE revoked_at IS NULL;

-- The credentials of a delegation: when they were submitted, a copy, and what was decided.
CREATE TABLE credentials (
    delegation_id bigint PRIMARY KEY REFERENCES delegation ON DELETE CASCADE,
    submitted_on  date NOT NULL,
    state         text NOT NULL CHECK (state IN ('SUBMITTED', 'ACCEPTED', 'REFUSED')),
    reason        text CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
    decided_at    timestamptz,
    decided_by    text,
    CHECK ((state = 'REFUSED') = (reason IS NOT NULL)),
    CHECK ((state = 'SUBMITTED') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL))
);

CREATE TABLE credentials_copy (
    delegation_id bigint PRIMARY KEY REFERENCES credentials ON DELETE CASCADE,
    file_name     text  NOT NULL CHECK (length(btrim(file_name)) BETWEEN 1 AND 300),
    type          text  NOT NULL CHECK (type IN ('application/pdf', 'image/jpeg')),
    content       bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 5242880)
);
