-- Those who attend without a seat, and the reason: a resolution, an agreement, an invitation.
CREATE TABLE observer (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id      bigint    NOT NULL REFERENCES body ON DELETE CASCADE,
    kind         text      NOT NULL CHECK (kind IN ('STATE', 'ORGANISATION', 'OTHER')),
    country_code text REFERENCES country,
    reason       text      NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
    valid        daterange NOT NULL CHECK (NOT isempty(valid)),
    CHECK ((kind = 'STATE') = (country_code IS NOT NULL))
);

CREATE INDEX observer_body ON observer (body_id);

-- Names of organisations and others; a state's are those of its country.
CREATE TABLE observer_name (
    observer_id bigint      NOT NULL REFERENCES observer ON DELETE CASCADE,
    language    un_language NOT NULL,
    name        text        NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 300),
    PRIMARY KEY (observer_id, language)
);
