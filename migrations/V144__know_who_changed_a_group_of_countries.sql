-- Memberships that an administrator enters or corrects: which one, how often it changed, and who did it last. Those that
-- came with a release have nobody.
ALTER TABLE country_group_member
    ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ADD COLUMN version integer NOT NULL DEFAULT 0,
    ADD COLUMN changed_by text,
    ADD COLUMN changed_at timestamptz,
    ADD CHECK ((changed_by IS NULL) = (changed_at IS NULL));
