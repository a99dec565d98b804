-- Sign-ins live in the database, so that any node can answer. Only a hash of the token is kept.
CREATE TABLE sign_in (
    token_hash text        PRIMARY KEY,
    account_id bigint      NOT NULL REFERENCES account ON DELETE CASCADE,
    started_at timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL CHECK (ends_at > started_at)
);

CREATE INDEX sign_in_account ON sign_in (account_id);

CREATE TABLE failed_sign_in (
    email text        NOT NULL,
    at    timestamptz NOT NULL
);

CREATE INDEX failed_sign_in_email ON failed_sign_in (email, at);
