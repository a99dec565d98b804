-- Floor languages and booths of a sitting, where they differ from its languages taken as both.
CREATE TABLE sitting_regime (
    sitting_id bigint      PRIMARY KEY REFERENCES sitting ON DELETE CASCADE,
    version    integer     NOT NULL CHECK (version > 0),
    changed_by text        NOT NULL CHECK (length(changed_by) > 0),
    changed_at timestamptz NOT NULL
);

CREATE TABLE regime_floor (
    sitting_id bigint NOT NULL REFERENCES sitting_regime ON DELETE CASCADE,
    language   text   NOT NULL CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    PRIMARY KEY (sitting_id, language)
);

CREATE TABLE regime_booth (
    sitting_id bigint  NOT NULL REFERENCES sitting_regime ON DELETE CASCADE,
    language   text    NOT NULL CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    team       integer CHECK (team BETWEEN 1 AND 12),
    two_way    boolean NOT NULL,
    PRIMARY KEY (sitting_id, language)
);
COMMENT ON COLUMN regime_booth.team IS 'Null: as many as the rule set demands';
