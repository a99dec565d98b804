-- When a whole set of sittings moves in one transaction, one may stand in another's old place until all have moved.
ALTER TABLE sitting
    DROP CONSTRAINT room_is_free,
    DROP CONSTRAINT licence_is_free,
    ADD CONSTRAINT room_is_free EXCLUDE USING gist (room_id WITH =, during WITH &&)
        WHERE (cancelled_at IS NULL) DEFERRABLE INITIALLY IMMEDIATE,
    ADD CONSTRAINT licence_is_free EXCLUDE USING gist (platform_id WITH =, licence WITH =, during WITH &&)
        WHERE (cancelled_at IS NULL) DEFERRABLE INITIALLY IMMEDIATE;

CREATE INDEX sitting_planned_start ON sitting (planned_start);
