-- People who sign in, with their roles.
CREATE TABLE account (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email         text        NOT NULL CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    name          text        NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 300),
    password_hash text        NOT NULL,
    language      un_language NOT NULL DEFAULT 'en',
    zone          text        NOT NULL,
    created_at    timestamptz NOT NULL
);

CREATE UNIQUE INDEX account_email ON account (lower(email));

CREATE TABLE account_role (
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    role       text   NOT NULL CHECK (role IN ('ADMINISTRATOR', 'SECRETARY', 'CHIEF_INTERPRETER', 'INTERPRETER',
                                               'ANALYST', 'HELP_DESK')),
    PRIMARY KEY (account_id, role)
);
