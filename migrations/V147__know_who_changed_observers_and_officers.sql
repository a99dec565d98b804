ALTER TABLE observer
    ADD COLUMN version    integer NOT NULL DEFAULT 0,
    ADD COLUMN changed_by text,
    ADD COLUMN changed_at timestamptz,
    ADD CONSTRAINT observer_state_once EXCLUDE USING gist (body_id WITH =, country_code WITH =, valid WITH &&)
        WHERE (country_code IS NOT NULL);

ALTER TABLE officer
    ADD COLUMN version    integer NOT NULL DEFAULT 0,
    ADD COLUMN changed_by text,
    ADD COLUMN changed_at timestamptz,
    ADD CONSTRAINT officer_once EXCLUDE USING gist
        (body_id WITH =, function WITH =, lower(name) WITH =, valid WITH &&);
