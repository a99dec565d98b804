-- One invitation for each delegate and sitting. The token in its link is all a delegate needs to answer.
CREATE TABLE invitation (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sitting_id  bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    delegate_id bigint      NOT NULL REFERENCES delegate ON DELETE CASCADE,
    token       text        NOT NULL UNIQUE CHECK (length(token) >= 40),
    uid         text        NOT NULL UNIQUE,
    sequence    integer     NOT NULL DEFAULT 0 CHECK (sequence >= 0),
    reply       text        NOT NULL CHECK (reply IN ('NEEDS_ACTION', 'ACCEPTED', 'TENTATIVE', 'DECLINED')),
    replied_at  timestamptz,
    invited_at  timestamptz NOT NULL,
    UNIQUE (sitting_id, delegate_id),
    CHECK ((reply = 'NEEDS_ACTION') = (replied_at IS NULL))
);
