-- Who came, by meeting, country and presence, as imported from files. The name of the count (registered, accredited, …)
-- is chosen at the import and goes with every figure.
CREATE TABLE participation_import (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title        text        NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 200),
    source       text        NOT NULL CHECK (length(btrim(source)) BETWEEN 1 AND 500),
    count_name   text        NOT NULL CHECK (count_name IN ('REGISTERED', 'ACCREDITED', 'ATTENDED', 'CONNECTED',
                                                            'CONNECTIONS', 'INTERVENED')),
    file_name    text        NOT NULL,
    draft        text,
    uploaded_at  timestamptz NOT NULL,
    uploaded_by  text        NOT NULL,
    confirmed_at timestamptz,
    CHECK ((draft IS NULL) = (confirmed_at IS NOT NULL))
);
COMMENT ON COLUMN participation_import.draft IS 'The text of the file until somebody confirms it; then its figures are in the tables below';

CREATE TABLE participation_meeting (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    import_id  bigint  NOT NULL REFERENCES participation_import ON DELETE CASCADE,
    name       text    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    held_on    date    NOT NULL,
    month_only boolean NOT NULL,
    place      text    NOT NULL,
    count_name text    NOT NULL,
    CHECK (NOT month_only OR extract(day FROM held_on) = 1)
);
COMMENT ON COLUMN participation_meeting.month_only IS 'The file named a month; held_on is its first day';

-- The same meeting of the same year is counted once under one name.
CREATE UNIQUE INDEX participation_meeting_once
    ON participation_meeting (lower(name), extract(year FROM held_on), count_name);
CREATE INDEX participation_meeting_import ON participation_meeting (import_id);

CREATE TABLE participation_figure (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meeting_id bigint  NOT NULL REFERENCES participation_meeting ON DELETE CASCADE,
    country    text    NOT NULL CHECK (country ~ '^([A-Z]{2})?$'),
    presence   text    NOT NULL CHECK (presence IN ('ON_SITE', 'REMOTE', 'NOT_ARRIVED', 'NOT_STATED')),
    number     integer NOT NULL CHECK (number >= 0),
    UNIQUE (meeting_id, country, presence)
);
COMMENT ON COLUMN participation_figure.country IS
    'Alpha-2 code; empty if the file did not say; a code ISO 3166 withdrew stays as it is, so there is no foreign key';
