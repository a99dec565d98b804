-- What a sitting is, beside when and where: whose meeting, who presides, who organises it, and for how many.
ALTER TABLE sitting
    DROP CONSTRAINT sitting_kind_check,
    ADD CONSTRAINT sitting_kind_check CHECK (kind IN ('PLENARY', 'COMMITTEE', 'WORKING_GROUP', 'GROUP_MEETING', 'BRIEFING',
                                                      'SCREENING_GROUP', 'REHEARSAL')),
    ADD COLUMN group_kind text CHECK (group_kind IN ('REGIONAL', 'EMPLOYERS', 'WORKERS')),
    ADD COLUMN group_name text CHECK (length(btrim(group_name)) BETWEEN 1 AND 100),
    ADD COLUMN chair_id bigint REFERENCES officer,
    ADD COLUMN expected integer CHECK (expected BETWEEN 1 AND 100000),
    ADD COLUMN restricted boolean NOT NULL DEFAULT false,
    ADD COLUMN organising_unit_kind text NOT NULL DEFAULT 'HEADQUARTERS'
        CHECK (organising_unit_kind IN ('HEADQUARTERS', 'FIELD_OFFICE')),
    ADD COLUMN organising_unit text CHECK (length(btrim(organising_unit)) BETWEEN 1 AND 200),
    ADD CONSTRAINT group_of_group_meeting CHECK (kind = 'GROUP_MEETING' OR group_kind IS NULL),
    ADD CONSTRAINT name_of_regional_group CHECK ((group_kind IS NOT DISTINCT FROM 'REGIONAL') = (group_name IS NOT NULL)),
    ADD CONSTRAINT field_office_has_a_name CHECK (organising_unit_kind = 'HEADQUARTERS' OR organising_unit IS NOT NULL);
COMMENT ON COLUMN sitting.group_name IS 'A regional group, as the seats of the body name it';
COMMENT ON COLUMN sitting.expected IS 'People expected';
COMMENT ON COLUMN sitting.organising_unit IS 'The field office, or the department at headquarters if it matters';

-- A set of sittings may change places among themselves, so rooms and licences are looked at when the transaction says
-- so, officers when it ends.
ALTER TABLE sitting
    DROP CONSTRAINT room_is_free,
    DROP CONSTRAINT licence_is_free,
    ADD CONSTRAINT room_is_free EXCLUDE USING gist (room_id WITH =, during WITH &&)
        WHERE (cancelled_at IS NULL) DEFERRABLE,
    ADD CONSTRAINT licence_is_free EXCLUDE USING gist (platform_id WITH =, licence WITH =, during WITH &&)
        WHERE (cancelled_at IS NULL) DEFERRABLE,
    ADD CONSTRAINT chair_is_free EXCLUDE USING gist (chair_id WITH =, during WITH &&)
        WHERE (cancelled_at IS NULL) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX sitting_during ON sitting USING gist (during) WHERE cancelled_at IS NULL;

-- Who changed what about a sitting, so that whoever edits an older state is told.
CREATE TABLE sitting_change (
    sitting_id bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    version    integer     NOT NULL CHECK (version > 0),
    fields     text        NOT NULL CHECK (fields ~ '^[a-zA-Z-]+(,[a-zA-Z-]+)*$'),
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (sitting_id, version)
);
COMMENT ON COLUMN sitting_change.version IS 'The version that the change made';
