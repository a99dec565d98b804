-- Who presides over a body, for a dated term.
CREATE TABLE officer (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id      bigint    NOT NULL REFERENCES body ON DELETE CASCADE,
    function     text      NOT NULL CHECK (function IN ('CHAIR', 'VICE_CHAIR', 'RAPPORTEUR', 'OTHER')),
    name         text      NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 300),
    email        text CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    country_code text REFERENCES country,
    zone         text,
    valid        daterange NOT NULL CHECK (NOT isempty(valid))
);

CREATE INDEX officer_body ON officer (body_id);
