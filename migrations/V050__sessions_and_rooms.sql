CREATE TABLE session (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id      bigint      NOT NULL REFERENCES body,
    code         text        NOT NULL UNIQUE CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,30}$'),
    mode         text        NOT NULL CHECK (mode IN ('VIRTUAL', 'HYBRID', 'IN_PERSON')),
    zone         text        NOT NULL,
    first_day    date        NOT NULL,
    last_day     date        NOT NULL CHECK (last_day >= first_day),
    status       text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED')),
    published_at timestamptz,
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL))
);

CREATE TABLE session_title (
    session_id bigint NOT NULL REFERENCES session ON DELETE CASCADE,
    language   un_language NOT NULL,
    title      text   NOT NULL,
    PRIMARY KEY (session_id, language)
);

-- Booths of a room are numbered from 1; occupancy is the number of people allowed in one at the time.
CREATE TABLE room (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name      text    NOT NULL UNIQUE,
    booths    integer NOT NULL CHECK (booths >= 0),
    occupancy integer NOT NULL CHECK (occupancy > 0)
);

-- The platforms a room's booths are wired to.
CREATE TABLE room_platform (
    room_id     bigint NOT NULL REFERENCES room ON DELETE CASCADE,
    platform_id bigint NOT NULL REFERENCES platform ON DELETE CASCADE,
    PRIMARY KEY (room_id, platform_id)
);
