CREATE TABLE delegation (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id   bigint NOT NULL REFERENCES session ON DELETE CASCADE,
    country_code text   NOT NULL REFERENCES country,
    UNIQUE (session_id, country_code)
);

CREATE TABLE delegate (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delegation_id bigint NOT NULL REFERENCES delegation ON DELETE CASCADE,
    name          text   NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 300),
    function      text   NOT NULL CHECK (function IN ('HEAD', 'COUNCILLOR', 'ALTERNATE', 'ADVISER', 'OBSERVER')),
    email         text   NOT NULL CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    language      un_language NOT NULL,
    zone          text   NOT NULL,
    mode          text   NOT NULL CHECK (mode IN ('REMOTE', 'IN_PERSON'))
);

CREATE UNIQUE INDEX delegate_email ON delegate (delegation_id, lower(email));
