-- Single booths of a room, where their size is known; a room's number of booths says which there are.
CREATE TABLE booth (
    room_id bigint  NOT NULL REFERENCES room ON DELETE CASCADE,
    number  integer NOT NULL CHECK (number BETWEEN 1 AND 200),
    people  integer NOT NULL CHECK (people BETWEEN 1 AND 12),
    PRIMARY KEY (room_id, number)
);
COMMENT ON COLUMN booth.people IS 'People for whom there is room and a console';

-- How many may be in a booth at a time, by date; without a row the room's own figure holds.
CREATE TABLE booth_occupancy (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    room_id    bigint    NOT NULL REFERENCES room ON DELETE CASCADE,
    valid      daterange NOT NULL CHECK (NOT isempty(valid)),
    occupancy  integer   NOT NULL CHECK (occupancy BETWEEN 1 AND 12),
    source     text      NOT NULL CHECK (length(btrim(source)) BETWEEN 1 AND 300),
    entered_by text      NOT NULL CHECK (length(entered_by) > 0),
    EXCLUDE USING gist (room_id WITH =, valid WITH &&)
);

-- What a platform carries at most, by its code: known for products whether or not the house uses them.
CREATE TABLE channel_limit (
    platform text    NOT NULL CHECK (platform ~ '^[a-z0-9-]+$'),
    what     text    NOT NULL CHECK (what IN ('LANGUAGES', 'INTERPRETERS')),
    most     integer NOT NULL CHECK (most BETWEEN 0 AND 10000),
    source   text    NOT NULL CHECK (length(btrim(source)) BETWEEN 1 AND 300),
    version  integer NOT NULL DEFAULT 0,
    PRIMARY KEY (platform, what)
);
INSERT INTO channel_limit (platform, what, most, source) VALUES
    ('zoom', 'INTERPRETERS', 20, 'Zoom: language interpretation, at most 20 interpreters'),
    ('teams', 'LANGUAGES', 16, 'Microsoft Teams: language interpretation, at most 16 languages'),
    ('bigbluebutton', 'LANGUAGES', 0, 'BigBlueButton has no interpretation'),
    ('jitsi', 'LANGUAGES', 0, 'Jitsi has no interpretation');

-- Which booths a team of a sitting works in and on which channel it is heard, where somebody has set it.
CREATE TABLE channel_map (
    sitting_id bigint      PRIMARY KEY REFERENCES sitting ON DELETE CASCADE,
    version    integer     NOT NULL CHECK (version > 0),
    changed_by text        NOT NULL CHECK (length(changed_by) > 0),
    changed_at timestamptz NOT NULL
);

CREATE TABLE sitting_channel (
    sitting_id bigint NOT NULL REFERENCES channel_map ON DELETE CASCADE,
    language   text   NOT NULL CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    channel    text   NOT NULL CHECK (length(btrim(channel)) BETWEEN 1 AND 60),
    PRIMARY KEY (sitting_id, language),
    UNIQUE (sitting_id, channel)
);

CREATE TABLE team_place (
    sitting_id bigint  NOT NULL REFERENCES channel_map ON DELETE CASCADE,
    language   text    NOT NULL CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    seat       integer NOT NULL CHECK (seat BETWEEN 1 AND 12),
    room_id    bigint REFERENCES room ON DELETE CASCADE,
    booth      integer CHECK (booth >= 1),
    PRIMARY KEY (sitting_id, language, seat),
    CHECK ((room_id IS NULL) = (booth IS NULL))
);
COMMENT ON COLUMN team_place.room_id IS 'Null: remote';
CREATE INDEX team_place_room ON team_place (room_id);
