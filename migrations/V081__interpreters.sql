CREATE TABLE interpreter (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name             text    NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 300),
    email            text    NOT NULL,
    zone             text    NOT NULL,
    staff            boolean NOT NULL,
    onsite           boolean NOT NULL,
    remote           boolean NOT NULL,
    daily_cost       integer NOT NULL DEFAULT 0 CHECK (daily_cost >= 0),
    contract_minutes integer NOT NULL DEFAULT 0 CHECK (contract_minutes >= 0)
);

CREATE UNIQUE INDEX interpreter_email ON interpreter (lower(email));

-- A: native; B: active, works into it as well; C: passive, works from it (AIIC's classification).
CREATE TABLE interpreter_language (
    interpreter_id bigint    NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    language       text      NOT NULL,
    class          text      NOT NULL CHECK (class IN ('A', 'B', 'C')),
    valid          daterange NOT NULL DEFAULT daterange(NULL, NULL),
    EXCLUDE USING gist (interpreter_id WITH =, language WITH =, valid WITH &&)
);

CREATE TABLE platform_training (
    interpreter_id bigint NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    platform_id    bigint NOT NULL REFERENCES platform,
    trained_on     date   NOT NULL,
    PRIMARY KEY (interpreter_id, platform_id)
);

CREATE TABLE absence (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    interpreter_id bigint    NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    during         tstzrange NOT NULL CHECK (NOT isempty(during)),
    EXCLUDE USING gist (interpreter_id WITH =, during WITH &&)
);
