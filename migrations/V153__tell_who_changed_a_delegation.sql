-- What was changed in a delegation, field by field, so that whoever comes second is told. A change of a delegate bears
-- the delegate's version after it, any other the delegation's.
CREATE TABLE delegation_change (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delegation_id bigint      NOT NULL REFERENCES delegation ON DELETE CASCADE,
    delegate_id   bigint REFERENCES delegate ON DELETE CASCADE,
    version       integer     NOT NULL CHECK (version >= 0),
    at            timestamptz NOT NULL,
    who           text        NOT NULL CHECK (btrim(who) <> ''),
    field         text        NOT NULL CHECK (field ~ '^[A-Z][A-Z_]*$'),
    before        text        NOT NULL,
    after         text        NOT NULL
);

CREATE INDEX delegation_change_delegate ON delegation_change (delegate_id, version);
CREATE INDEX delegation_change_delegation ON delegation_change (delegation_id, version) WHERE delegate_id IS NULL;
