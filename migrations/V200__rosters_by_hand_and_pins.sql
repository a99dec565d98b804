-- A run says what it is for, who changed it last and how, and whether somebody wants it to end.
ALTER TABLE roster_run
    ADD COLUMN purpose       text    NOT NULL DEFAULT 'SOLVED'
                             CHECK (purpose IN ('SOLVED', 'HAND', 'REPAIR', 'SCENARIO', 'BROUGHT')),
    ADD COLUMN title         text    NOT NULL DEFAULT '' CHECK (length(title) <= 500),
    ADD COLUMN based_on      bigint  REFERENCES roster_run ON DELETE SET NULL,
    ADD COLUMN seconds       integer CHECK (seconds BETWEEN 1 AND 3600),
    ADD COLUMN workers       integer CHECK (workers BETWEEN 1 AND 64),
    ADD COLUMN stop_asked_at timestamptz,
    ADD COLUMN changed_at    timestamptz,
    ADD COLUMN changed_by    text,
    ADD COLUMN change        text CHECK (length(change) <= 1000),
    ADD COLUMN version       integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    ADD CONSTRAINT scenarios_are_never_published CHECK (purpose <> 'SCENARIO' OR published_at IS NULL),
    ADD CONSTRAINT a_change_has_an_author CHECK (num_nulls(changed_at, changed_by, change) IN (0, 3));

-- Somebody whom a person put into a seat for good: every new roster keeps it.
CREATE TABLE roster_pin (
    sitting_id     bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    interpreter_id bigint      NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    language       text        NOT NULL CHECK (length(language) BETWEEN 1 AND 35),
    pinned_by      text        NOT NULL CHECK (length(btrim(pinned_by)) > 0),
    pinned_at      timestamptz NOT NULL,
    PRIMARY KEY (sitting_id, interpreter_id)
);
