-- Tokens by which a program acts for a person. Only a hash is kept.
CREATE TABLE api_token (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint      NOT NULL REFERENCES account ON DELETE CASCADE,
    name       text        NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 100),
    token_hash text        NOT NULL UNIQUE,
    made_at    timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL CHECK (ends_at > made_at),
    used_at    timestamptz
);

CREATE INDEX api_token_account ON api_token (account_id);
