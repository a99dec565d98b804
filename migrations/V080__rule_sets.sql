-- Rules of interpretation are data: a rule set belongs to an organisation, has a version, and each rule its source.
CREATE TABLE rule_set (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name         text    NOT NULL,
    organisation text    NOT NULL,
    version      integer NOT NULL CHECK (version > 0),
    UNIQUE (name, organisation, version)
);

CREATE TABLE rule (
    rule_set_id bigint  NOT NULL REFERENCES rule_set ON DELETE CASCADE,
    key         text    NOT NULL CHECK (key IN ('sittingsPerDay', 'minutesPerDay', 'sittingsPerWeek', 'breakMinutes',
                                                'restMinutes', 'turnMinutes', 'relayGivers', 'retour')),
    value       integer NOT NULL CHECK (value >= 0),
    source      text    NOT NULL CHECK (length(source) > 0),
    PRIMARY KEY (rule_set_id, key)
);

-- Interpreters in a booth; language '*' is any without a row of its own. A two-way booth also works out of its language.
CREATE TABLE team_strength (
    rule_set_id bigint  NOT NULL REFERENCES rule_set ON DELETE CASCADE,
    language    text    NOT NULL,
    team        integer NOT NULL CHECK (team > 0),
    two_way     boolean NOT NULL,
    source      text    NOT NULL CHECK (length(source) > 0),
    PRIMARY KEY (rule_set_id, language)
);

INSERT INTO rule_set (name, organisation, version) VALUES ('UN six languages', '*', 1);

INSERT INTO rule (rule_set_id, key, value, source)
SELECT s.id, r.key, r.value, r.source
FROM rule_set s,
     (VALUES ('sittingsPerDay', 2, 'Weekly load of interpreters, UN practice: at most two sittings a day'),
             ('minutesPerDay', 360, 'Two sittings of three hours'),
             ('sittingsPerWeek', 7, 'Weekly load of interpreters, UN practice: seven sittings in the room'),
             ('breakMinutes', 90, 'At least an hour and a half between two sittings'),
             ('restMinutes', 660, 'Overnight rest of eleven hours; from memory, to be confirmed by each organisation'),
             ('turnMinutes', 30, 'Handover about every thirty minutes'),
             ('relayGivers', 2, 'A pivot needs at least two interpreters who can give relay'),
             ('retour', 0, 'No retour but in the Arabic and Chinese booths, which are two-way')) AS r (key, value, source)
WHERE s.name = 'UN six languages';

INSERT INTO team_strength (rule_set_id, language, team, two_way, source)
SELECT s.id, t.language, t.team, t.two_way, 'United Nations, careers of language staff: fourteen interpreters for six languages'
FROM rule_set s,
     (VALUES ('ar', 3, true), ('zh', 3, true), ('*', 2, false)) AS t (language, team, two_way)
WHERE s.name = 'UN six languages';
