-- Governing bodies and the members that hold their seats for dated terms.
CREATE TABLE body (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    acronym   text NOT NULL UNIQUE CHECK (acronym ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,30}$'),
    host_city text NOT NULL,
    zone      text NOT NULL
);

CREATE TABLE body_name (
    body_id  bigint NOT NULL REFERENCES body ON DELETE CASCADE,
    language un_language NOT NULL,
    name     text   NOT NULL,
    PRIMARY KEY (body_id, language)
);

CREATE TABLE working_language (
    body_id  bigint NOT NULL REFERENCES body ON DELETE CASCADE,
    language text   NOT NULL,
    PRIMARY KEY (body_id, language)
);

CREATE TABLE seat (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id      bigint    NOT NULL REFERENCES body ON DELETE CASCADE,
    country_code text      NOT NULL REFERENCES country,
    region       text      NOT NULL,
    valid        daterange NOT NULL CHECK (NOT isempty(valid)),
    EXCLUDE USING gist (body_id WITH =, country_code WITH =, valid WITH &&)
);
