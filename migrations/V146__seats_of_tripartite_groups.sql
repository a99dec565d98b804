-- Where a body has Governments, Employers and Workers, members of the latter two are persons: a seat has a holder, and a
-- country only if the person has one there. A government keeps its one seat whoever else comes from its country.
ALTER TABLE seat
    ADD COLUMN constituency text CHECK (constituency IN ('GOVERNMENT', 'EMPLOYERS', 'WORKERS')),
    ADD COLUMN holder       text CHECK (length(btrim(holder)) BETWEEN 1 AND 300),
    ADD COLUMN version      integer NOT NULL DEFAULT 0,
    ADD COLUMN changed_by   text,
    ADD COLUMN changed_at   timestamptz,
    ALTER COLUMN country_code DROP NOT NULL,
    ADD CHECK (CASE WHEN constituency IN ('EMPLOYERS', 'WORKERS') THEN holder IS NOT NULL ELSE country_code IS NOT NULL END),
    ADD CHECK (length(region) <= 100),
    DROP CONSTRAINT seat_body_id_country_code_valid_excl;

ALTER TABLE seat
    ADD CONSTRAINT seat_of_a_country EXCLUDE USING gist (body_id WITH =, country_code WITH =, valid WITH &&)
        WHERE (constituency IS NULL OR constituency = 'GOVERNMENT'),
    ADD CONSTRAINT seat_of_a_person EXCLUDE USING gist
        (body_id WITH =, constituency WITH =, lower(holder) WITH =, valid WITH &&)
        WHERE (constituency IN ('EMPLOYERS', 'WORKERS'));
