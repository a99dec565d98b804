ALTER TABLE duty_station
    ADD COLUMN version    integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    ADD COLUMN changed_by text CHECK (btrim(changed_by) <> ''),
    ADD COLUMN changed_at timestamptz,
    ADD CONSTRAINT duty_station_change_is_somebodys CHECK ((changed_by IS NULL) = (changed_at IS NULL));
