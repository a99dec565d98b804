-- How long it takes to get from one room to another, either way. Each pair is there once.
CREATE TABLE room_travel (
    room_id  bigint  NOT NULL REFERENCES room ON DELETE CASCADE,
    other_id bigint  NOT NULL REFERENCES room ON DELETE CASCADE,
    minutes  integer NOT NULL CHECK (minutes BETWEEN 1 AND 720),
    PRIMARY KEY (room_id, other_id),
    CHECK (room_id < other_id)
);

CREATE INDEX room_travel_other ON room_travel (other_id);
