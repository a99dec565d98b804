-- A sitting keeps the plan (local time, zone, length) and the fact that follows from it (the instants).
CREATE TABLE sitting (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id    bigint      NOT NULL REFERENCES session ON DELETE CASCADE,
    number        integer     NOT NULL CHECK (number > 0),
    kind          text        NOT NULL CHECK (kind IN ('PLENARY', 'COMMITTEE', 'WORKING_GROUP', 'GROUP_MEETING',
                                                       'BRIEFING', 'REHEARSAL')),
    mode          text        NOT NULL CHECK (mode IN ('VIRTUAL', 'HYBRID', 'IN_PERSON')),
    planned_start timestamp   NOT NULL,
    zone          text        NOT NULL,
    minutes       integer     NOT NULL CHECK (minutes BETWEEN 5 AND 720),
    starts_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    during        tstzrange   NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
    room_id       bigint REFERENCES room,
    platform_id   bigint REFERENCES platform,
    licence       integer,
    join_link     text CHECK (join_link ~ '^https?://[^[:space:]]+$'),
    cancelled_at  timestamptz,
    version       integer     NOT NULL DEFAULT 0,
    UNIQUE (session_id, number),
    CHECK (ends_at = starts_at + make_interval(mins => minutes)),
    CHECK ((platform_id IS NULL) = (licence IS NULL)),
    CHECK (mode = 'IN_PERSON' OR platform_id IS NOT NULL),
    CHECK (mode = 'VIRTUAL' OR room_id IS NOT NULL),
    CONSTRAINT room_is_free EXCLUDE USING gist (room_id WITH =, during WITH &&)
        WHERE (cancelled_at IS NULL),
    CONSTRAINT licence_is_free EXCLUDE USING gist (platform_id WITH =, licence WITH =, during WITH &&)
        WHERE (cancelled_at IS NULL)
);

CREATE TABLE sitting_language (
    sitting_id bigint NOT NULL REFERENCES sitting ON DELETE CASCADE,
    language   text   NOT NULL,
    PRIMARY KEY (sitting_id, language)
);
