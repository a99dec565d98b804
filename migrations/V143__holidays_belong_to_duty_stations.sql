-- A holiday is one of a duty station, and has a number by which it is removed.
ALTER TABLE holiday
    ADD CONSTRAINT holiday_place_fkey FOREIGN KEY (place) REFERENCES duty_station,
    DROP CONSTRAINT holiday_place_check,
    ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    ADD CONSTRAINT holiday_name_length CHECK (length(btrim(name)) BETWEEN 1 AND 300),
    ADD CONSTRAINT holiday_source_length CHECK (length(btrim(source)) BETWEEN 1 AND 1000);
COMMENT ON COLUMN holiday.place IS 'Code of the duty station that does not work on that day';
