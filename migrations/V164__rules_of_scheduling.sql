-- Rules of scheduling are data: one for the house, others for a body or a mode, each with its source. The row that names
-- body and mode goes before the one with the body, that before the one with the mode, that before the house's.
CREATE TABLE scheduling_rule (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code    text    NOT NULL CHECK (code IN ('GAP', 'TWICE', 'ROOM', 'LICENCE', 'CHAIR', 'SHIFT', 'GROUP', 'DELEGATION',
                                             'HOLIDAY', 'WEEKEND', 'LENGTH', 'BREAK', 'INTERPRETERS', 'EARLY', 'LATE', 'HOURS',
                                             'REHEARSAL', 'COVER')),
    body_id bigint REFERENCES body ON DELETE CASCADE,
    mode    text CHECK (mode IN ('VIRTUAL', 'HYBRID', 'IN_PERSON')),
    value   integer CHECK (value BETWEEN 0 AND 100000),
    level   text    NOT NULL CHECK (level IN ('ERROR', 'WARNING', 'OFF')),
    source  text    NOT NULL CHECK (length(btrim(source)) BETWEEN 1 AND 1000),
    version integer NOT NULL DEFAULT 0,
    UNIQUE NULLS NOT DISTINCT (code, body_id, mode),
    CHECK (code NOT IN ('GAP', 'ROOM', 'LICENCE', 'CHAIR', 'SHIFT') OR (level = 'ERROR' AND body_id IS NULL AND mode IS NULL)),
    CHECK ((code IN ('LENGTH', 'BREAK', 'EARLY', 'LATE', 'HOURS')) = (value IS NOT NULL)),
    CHECK (code NOT IN ('EARLY', 'LATE') OR value <= 1440),
    CHECK (code <> 'HOURS' OR value <= 100)
);
COMMENT ON COLUMN scheduling_rule.value IS
    'LENGTH and BREAK in minutes, EARLY and LATE in minutes of the member''s local day, HOURS in per cent of the members';

INSERT INTO scheduling_rule (code, mode, value, level, source) VALUES
    ('GAP', NULL, NULL, 'ERROR', 'IANA time zone database: clocks leap over this hour'),
    ('TWICE', NULL, NULL, 'WARNING', 'IANA time zone database: clocks strike this hour twice'),
    ('ROOM', NULL, NULL, 'ERROR', 'A room holds one sitting at a time'),
    ('LICENCE', NULL, NULL, 'ERROR', 'A licence of a platform carries one meeting at a time'),
    ('CHAIR', NULL, NULL, 'ERROR', 'Nobody presides in two places'),
    ('SHIFT', NULL, NULL, 'ERROR', 'Nobody moderates or helps in two places'),
    ('GROUP', NULL, NULL, 'ERROR', 'A group meets in one place at a time'),
    ('DELEGATION', NULL, NULL, 'WARNING', 'A delegation sits in no more sittings at a time than it has people'),
    ('HOLIDAY', NULL, NULL, 'WARNING', 'Holidays of the host'),
    ('WEEKEND', NULL, NULL, 'WARNING', 'Days of rest at the host'),
    ('LENGTH', 'VIRTUAL', 120, 'WARNING', 'Remote simultaneous interpretation: two hours (UN Secretariat; MOP32)'),
    ('LENGTH', 'HYBRID', 180, 'WARNING', 'A sitting in the room lasts two and a half to three hours'),
    ('LENGTH', 'IN_PERSON', 180, 'WARNING', 'A sitting in the room lasts two and a half to three hours'),
    ('BREAK', NULL, 90, 'WARNING', 'At least an hour and a half between two sittings'),
    ('INTERPRETERS', NULL, NULL, 'WARNING', 'Team strengths of the rule set against the interpreters who work into the language'),
    ('EARLY', NULL, 300, 'WARNING', 'Hours of the ccNSO of ICANN: 23:00 to 05:00 are red'),
    ('LATE', NULL, 1380, 'WARNING', 'Hours of the ccNSO of ICANN: 23:00 to 05:00 are red'),
    ('HOURS', NULL, 25, 'WARNING', 'Proposed here: no more than a quarter of the members outside accepted hours'),
    ('REHEARSAL', NULL, NULL, 'WARNING', 'Experience of virtual councils in 2020: many did not know the platform'),
    ('COVER', 'VIRTUAL', NULL, 'WARNING', 'Moderators and help desk are there as long as a virtual sitting lasts');
