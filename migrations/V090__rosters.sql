-- A run of the solver: the problem as it was, the roster found, and the proof of how good it is.
CREATE TABLE roster_run (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id  bigint      NOT NULL REFERENCES session ON DELETE CASCADE,
    rule_set_id bigint      NOT NULL REFERENCES rule_set,
    status      text        NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    asked_at    timestamptz NOT NULL,
    asked_by    text        NOT NULL,
    problem     text        NOT NULL,
    progress    text        NOT NULL DEFAULT '',
    solution    text,
    failure     text,
    claimed_at  timestamptz,
    published_at timestamptz,
    CHECK ((status = 'DONE') = (solution IS NOT NULL))
);

CREATE INDEX roster_run_session ON roster_run (session_id, id DESC);

-- The published roster. Nobody is in two places at once.
CREATE TABLE assignment (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sitting_id     bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    interpreter_id bigint      NOT NULL REFERENCES interpreter,
    language       text        NOT NULL,
    place          text        NOT NULL,
    turn           integer     NOT NULL CHECK (turn > 0),
    starts_at      timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL,
    during         tstzrange   NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
    confirmed_at   timestamptz,
    UNIQUE (sitting_id, interpreter_id),
    CONSTRAINT one_place_at_a_time EXCLUDE USING gist (interpreter_id WITH =, during WITH &&)
);
