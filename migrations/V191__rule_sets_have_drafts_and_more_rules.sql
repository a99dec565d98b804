-- A rule set is a draft until it is published; then it is never changed, and its next version is another row.
ALTER TABLE rule_set
    ADD COLUMN body_id      bigint REFERENCES body ON DELETE CASCADE,
    ADD COLUMN copied_from  bigint REFERENCES rule_set,
    ADD COLUMN published_at timestamptz,
    ADD COLUMN published_by text CHECK (length(published_by) > 0),
    ADD COLUMN revision     integer NOT NULL DEFAULT 0,
    ADD CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    ADD CHECK (length(btrim(organisation)) BETWEEN 1 AND 200),
    ADD CHECK ((published_at IS NULL) = (published_by IS NULL));
COMMENT ON COLUMN rule_set.organisation IS 'Whose rules they are; * for those that come with Hemicycle and are only copied';
COMMENT ON COLUMN rule_set.body_id IS 'The body they were made for; its newest published version holds for it';
COMMENT ON COLUMN rule_set.revision IS 'Rises with every change of a draft';

UPDATE rule_set SET published_at = timestamptz '2026-11-20 00:00:00Z', published_by = 'Hemicycle';

-- A name belongs to one line of versions, and a line has one draft at a time.
CREATE UNIQUE INDEX rule_set_line ON rule_set (lower(name), version);
CREATE UNIQUE INDEX rule_set_draft ON rule_set (lower(name)) WHERE published_at IS NULL;

-- Some rules differ by the mode of a sitting; * is any without a row of its own.
ALTER TABLE rule
    ADD COLUMN mode     text    NOT NULL DEFAULT '*' CHECK (mode IN ('*', 'IN_PERSON', 'HYBRID', 'VIRTUAL')),
    ADD COLUMN proposed boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT rule_pkey,
    ADD PRIMARY KEY (rule_set_id, key, mode),
    DROP CONSTRAINT rule_key_check,
    ADD CONSTRAINT rule_key_check CHECK (key IN ('sittingsPerDay', 'minutesPerDay', 'sittingsPerWeek', 'breakMinutes',
                                                 'restMinutes', 'turnMinutes', 'relayGivers', 'retour', 'sittingMinutes',
                                                 'twoWayRelayGivers', 'relays', 'occupancy', 'loneMinutes', 'setupMbit')),
    ADD CHECK (value <= 100000),
    ADD CHECK (key NOT IN ('relayGivers', 'twoWayRelayGivers', 'occupancy', 'sittingMinutes', 'turnMinutes') OR value >= 1),
    ADD CHECK (key <> 'retour' OR value <= 1),
    ADD CHECK (key <> 'relays' OR value = 1);
COMMENT ON COLUMN rule.proposed IS 'No source is known yet: a proposal for the organisation to confirm';

-- Teams by language, mode and length. Language * is any spoken language without a row of its own, sgn any sign language.
ALTER TABLE team_strength
    ADD COLUMN mode     text    NOT NULL DEFAULT '*' CHECK (mode IN ('*', 'IN_PERSON', 'HYBRID', 'VIRTUAL')),
    ADD COLUMN upto     integer NOT NULL DEFAULT 100000 CHECK (upto BETWEEN 1 AND 100000),
    ADD COLUMN proposed boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT team_strength_pkey,
    ADD PRIMARY KEY (rule_set_id, language, mode, upto),
    ADD CHECK (language = '*' OR language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    ADD CHECK (team <= 12);
COMMENT ON COLUMN team_strength.upto IS 'Minutes of the longest sitting that the row is for; the shortest that is long enough counts';

-- How many interpreters a regime needs in all: so many languages used, in so many booths.
CREATE TABLE regime_strength (
    rule_set_id bigint  NOT NULL REFERENCES rule_set ON DELETE CASCADE,
    used        integer NOT NULL CHECK (used BETWEEN 1 AND 50),
    booths      integer NOT NULL CHECK (booths BETWEEN 1 AND 50),
    least       integer NOT NULL CHECK (least >= 1),
    most        integer NOT NULL CHECK (most >= least),
    two_way     boolean NOT NULL DEFAULT false,
    source      text    NOT NULL CHECK (length(source) > 0),
    PRIMARY KEY (rule_set_id, used, booths, two_way)
);
COMMENT ON COLUMN regime_strength.used IS 'Languages spoken on the floor; the highest row stands for more of them too';
COMMENT ON COLUMN regime_strength.two_way IS 'All languages of the regime share two-way booths';
