-- The platforms a sitting can be held on. A licence carries one meeting at a time.
CREATE TABLE platform (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code     text    NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
    name     text    NOT NULL,
    licences integer NOT NULL CHECK (licences > 0)
);
