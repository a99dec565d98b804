-- Who did what. The name stays readable when the account is gone.
CREATE TABLE audit_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    account_id bigint REFERENCES account ON DELETE SET NULL,
    who        text        NOT NULL,
    action     text        NOT NULL,
    subject    text        NOT NULL
);

CREATE INDEX audit_entry_at ON audit_entry (at DESC);
