-- Comparisons that somebody keeps: which meetings and presences stand against which.
CREATE TABLE comparison (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title      text        NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 200),
    count_name text        NOT NULL,
    fixed_on   date        NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL
);
COMMENT ON COLUMN comparison.fixed_on IS 'The day whose group memberships make the fixed cohort';

CREATE TABLE comparison_meeting (
    comparison_id bigint NOT NULL REFERENCES comparison ON DELETE CASCADE,
    side          text   NOT NULL CHECK (side IN ('BASELINE', 'COMPARED')),
    meeting_id    bigint NOT NULL REFERENCES participation_meeting ON DELETE RESTRICT,
    PRIMARY KEY (comparison_id, side, meeting_id)
);
CREATE INDEX comparison_meeting_meeting ON comparison_meeting (meeting_id);

-- The alternative is the baseline's meetings with other presences: it shows whether the answer hangs on the choice.
CREATE TABLE comparison_presence (
    comparison_id bigint NOT NULL REFERENCES comparison ON DELETE CASCADE,
    side          text   NOT NULL CHECK (side IN ('BASELINE', 'ALTERNATIVE', 'COMPARED')),
    presence      text   NOT NULL CHECK (presence IN ('ON_SITE', 'REMOTE', 'NOT_ARRIVED', 'NOT_STATED')),
    PRIMARY KEY (comparison_id, side, presence)
);
