-- Somebody who was assigned cannot come. Kept until they take it back, so that no new roster assigns them there again.
CREATE TABLE declined_assignment (
    sitting_id     bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    interpreter_id bigint      NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    language       text        NOT NULL CHECK (length(language) BETWEEN 1 AND 35),
    reason         text        NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
    declined_at    timestamptz NOT NULL,
    PRIMARY KEY (sitting_id, interpreter_id)
);

-- One offers a seat to another, perhaps for one of theirs; both say yes and a chief interpreter approves.
CREATE TABLE swap_offer (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    assignment_id   bigint      NOT NULL REFERENCES assignment ON DELETE CASCADE,
    colleague_id    bigint      NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    exchange_id     bigint      REFERENCES assignment ON DELETE CASCADE CHECK (exchange_id <> assignment_id),
    status          text        NOT NULL CHECK (status IN ('OFFERED', 'ACCEPTED', 'REFUSED', 'REJECTED', 'WITHDRAWN', 'APPROVED')),
    offered_at      timestamptz NOT NULL,
    answered_at     timestamptz,
    decided_at      timestamptz,
    decided_by      text,
    CHECK ((decided_at IS NULL) = (decided_by IS NULL))
);
CREATE UNIQUE INDEX swap_offer_open ON swap_offer (assignment_id) WHERE status IN ('OFFERED', 'ACCEPTED');

-- A secret address at which a calendar program asks for an interpreter's assignments; what is kept cannot be used.
CREATE TABLE assignment_feed (
    token_hash     text        PRIMARY KEY,
    interpreter_id bigint      NOT NULL UNIQUE REFERENCES interpreter ON DELETE CASCADE,
    made_at        timestamptz NOT NULL,
    used_at        timestamptz
);

-- A sudden loud noise, feedback or anything else that may have hurt somebody's hearing.
CREATE TABLE acoustic_incident (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sitting_id     bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    interpreter_id bigint      NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    happened_at    timestamptz NOT NULL,
    what           text        NOT NULL CHECK (length(btrim(what)) BETWEEN 1 AND 2000),
    noted_at       timestamptz NOT NULL
);
CREATE INDEX acoustic_incident_sitting ON acoustic_incident (sitting_id, happened_at);
