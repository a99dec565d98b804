-- Where a room is and how many it seats; unknown for rooms entered before.
ALTER TABLE room
    ADD COLUMN city text CHECK (length(btrim(city)) BETWEEN 1 AND 200),
    ADD COLUMN seats integer CHECK (seats BETWEEN 1 AND 100000),
    ADD COLUMN revision integer NOT NULL DEFAULT 0,
    ADD CHECK (length(btrim(name)) BETWEEN 1 AND 100);

ALTER TABLE platform
    ADD COLUMN revision integer NOT NULL DEFAULT 0,
    ADD CHECK (length(btrim(name)) BETWEEN 1 AND 100),
    ADD CHECK (licences <= 1000);
