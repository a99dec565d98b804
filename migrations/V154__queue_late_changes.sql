-- What focal points ask for when the list is closed.
CREATE TABLE late_change (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delegation_id bigint      NOT NULL REFERENCES delegation ON DELETE CASCADE,
    delegate_id   bigint REFERENCES delegate ON DELETE CASCADE,
    kind          text        NOT NULL CHECK (kind IN ('ADD', 'CHANGE', 'WITHDRAW')),
    asked_at      timestamptz NOT NULL,
    asked_by      text        NOT NULL CHECK (btrim(asked_by) <> ''),
    decision      text CHECK (decision IN ('ACCEPTED', 'DECLINED')),
    reason        text CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
    decided_at    timestamptz,
    decided_by    text,
    CHECK ((kind = 'ADD') = (delegate_id IS NULL) OR decision = 'ACCEPTED'),
    CHECK (num_nulls(decision, decided_at, decided_by) IN (0, 3)),
    CHECK (reason IS NULL OR decision = 'DECLINED')
);

CREATE INDEX late_change_waiting ON late_change (delegation_id) WHERE decision IS NULL;

-- The fields as they are wanted.
CREATE TABLE late_change_field (
    late_change_id bigint NOT NULL REFERENCES late_change ON DELETE CASCADE,
    field          text   NOT NULL CHECK (field ~ '^[A-Z][A-Z_]*$'),
    value          text   NOT NULL,
    PRIMARY KEY (late_change_id, field)
);
