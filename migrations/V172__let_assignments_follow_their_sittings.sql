ALTER TABLE assignment
    DROP CONSTRAINT one_place_at_a_time,
    ADD CONSTRAINT one_place_at_a_time EXCLUDE USING gist (interpreter_id WITH =, during WITH &&)
        DEFERRABLE INITIALLY IMMEDIATE;
