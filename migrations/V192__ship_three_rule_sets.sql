-- The second version of the United Nations' rules, and two more sets. Rows without a known source are marked as proposals.
INSERT INTO rule_set (name, organisation, version) VALUES
    ('UN six languages', '*', 2),
    ('AIIC conventional', '*', 1),
    ('RSI 2020', '*', 1);

INSERT INTO rule (rule_set_id, key, mode, value, source, proposed)
SELECT s.id, r.key, r.mode, r.value, r.source, r.proposed
FROM rule_set s JOIN (VALUES
    ('UN six languages', 'sittingsPerDay', '*', 2, 'United Nations practice: at most two sittings a day', false),
    ('UN six languages', 'minutesPerDay', '*', 360, 'Two sittings of three hours', false),
    ('UN six languages', 'sittingsPerWeek', '*', 7, 'United Nations practice: seven sittings a week in the room', false),
    ('UN six languages', 'sittingMinutes', '*', 180, 'A sitting lasts two and a half to three hours in the room', false),
    ('UN six languages', 'sittingMinutes', 'VIRTUAL', 120, 'Remote simultaneous interpretation: two hours (UN Secretariat; MOP32, with an hour more if need be)', false),
    ('UN six languages', 'breakMinutes', '*', 90, 'At least an hour and a half between two sittings', false),
    ('UN six languages', 'restMinutes', '*', 660, 'Overnight rest of eleven hours; from memory, to be confirmed by each organisation', true),
    ('UN six languages', 'turnMinutes', '*', 30, 'Handover about every thirty minutes', false),
    ('UN six languages', 'loneMinutes', '*', 40, 'AIIC Canada: up to forty minutes one interpreter', false),
    ('UN six languages', 'relays', '*', 1, 'At most one relay between floor and listener', false),
    ('UN six languages', 'relayGivers', '*', 2, 'A pivot needs at least two interpreters who can give relay', false),
    ('UN six languages', 'twoWayRelayGivers', '*', 3, 'A two-way pivot booth needs at least three', false),
    ('UN six languages', 'retour', '*', 0, 'No retour but in the Arabic and Chinese booths, which are two-way', false),
    ('UN six languages', 'setupMbit', '*', 10, 'Remote set-up: wired, at least 10 Mbit/s both ways, uninterruptible power', false),
    ('AIIC conventional', 'sittingsPerDay', '*', 2, 'At most two sittings a day', false),
    ('AIIC conventional', 'minutesPerDay', '*', 360, 'Two sittings of three hours', true),
    ('AIIC conventional', 'sittingsPerWeek', '*', 10, 'Two sittings on each of five days', true),
    ('AIIC conventional', 'sittingMinutes', '*', 180, 'A sitting lasts two and a half to three hours in the room', false),
    ('AIIC conventional', 'breakMinutes', '*', 90, 'At least an hour and a half between two sittings', false),
    ('AIIC conventional', 'restMinutes', '*', 660, 'Overnight rest of eleven hours; from memory, to be confirmed by each organisation', true),
    ('AIIC conventional', 'turnMinutes', '*', 30, 'Handover about every thirty minutes', false),
    ('AIIC conventional', 'loneMinutes', '*', 40, 'AIIC Canada: up to forty minutes one interpreter', false),
    ('AIIC conventional', 'relays', '*', 1, 'Systematic relay is avoided; at most one between floor and listener', false),
    ('AIIC conventional', 'relayGivers', '*', 2, 'A pivot needs at least two interpreters who can give relay', false),
    ('AIIC conventional', 'twoWayRelayGivers', '*', 3, 'A two-way pivot booth needs at least three', false),
    ('AIIC conventional', 'retour', '*', 1, 'B languages are active languages in AIIC''s classification', false),
    ('AIIC conventional', 'occupancy', '*', 2, 'Booths 2.40 m wide take two to three people', false),
    ('AIIC conventional', 'setupMbit', '*', 10, 'Remote set-up: wired, at least 10 Mbit/s both ways, uninterruptible power', false),
    ('RSI 2020', 'sittingsPerDay', '*', 2, 'At most two sittings a day', false),
    ('RSI 2020', 'minutesPerDay', '*', 180, 'Remote simultaneous interpretation: three hours a day, else a bigger team', false),
    ('RSI 2020', 'minutesPerDay', 'IN_PERSON', 360, 'Two sittings of three hours in the room', false),
    ('RSI 2020', 'sittingsPerWeek', '*', 5, 'Weekly load in remote simultaneous interpretation: five sittings', false),
    ('RSI 2020', 'sittingsPerWeek', 'IN_PERSON', 7, 'United Nations practice: seven sittings a week in the room', false),
    ('RSI 2020', 'sittingMinutes', '*', 120, 'Remote simultaneous interpretation: two hours (UN Secretariat; MOP32, with an hour more if need be)', false),
    ('RSI 2020', 'sittingMinutes', 'IN_PERSON', 180, 'A sitting lasts two and a half to three hours in the room', false),
    ('RSI 2020', 'breakMinutes', '*', 90, 'At least an hour and a half between two sittings', false),
    ('RSI 2020', 'restMinutes', '*', 660, 'Overnight rest of eleven hours; from memory, to be confirmed by each organisation', true),
    ('RSI 2020', 'turnMinutes', '*', 30, 'Handover about every thirty minutes', false),
    ('RSI 2020', 'loneMinutes', '*', 40, 'AIIC Canada: up to forty minutes one interpreter', false),
    ('RSI 2020', 'relays', '*', 1, 'At most one relay between floor and listener', false),
    ('RSI 2020', 'relayGivers', '*', 2, 'A pivot needs at least two interpreters who can give relay', false),
    ('RSI 2020', 'twoWayRelayGivers', '*', 3, 'A two-way pivot booth needs at least three', false),
    ('RSI 2020', 'retour', '*', 0, 'No retour but in the Arabic and Chinese booths, which are two-way', false),
    ('RSI 2020', 'occupancy', '*', 1, 'ITU, 2020: one person per booth, for distance', false),
    ('RSI 2020', 'setupMbit', '*', 10, 'Remote set-up: wired, at least 10 Mbit/s both ways, uninterruptible power', false)
) AS r (name, key, mode, value, source, proposed) ON r.name = s.name AND s.published_at IS NULL;

INSERT INTO team_strength (rule_set_id, language, mode, upto, team, two_way, source, proposed)
SELECT s.id, t.language, '*', t.upto, t.team, t.two_way, t.source, t.proposed
FROM rule_set s JOIN (VALUES
    ('UN six languages', 'ar', 100000, 3, true, 'United Nations, careers of language staff: fourteen interpreters for six languages', false),
    ('UN six languages', 'zh', 100000, 3, true, 'United Nations, careers of language staff: fourteen interpreters for six languages', false),
    ('UN six languages', '*', 100000, 2, false, 'United Nations, careers of language staff: fourteen interpreters for six languages', false),
    ('AIIC conventional', '*', 40, 1, false, 'AIIC Canada, of a two-way booth: up to forty minutes one interpreter', false),
    ('AIIC conventional', '*', 240, 2, false, 'AIIC Canada, of a two-way booth: up to four hours two; AIIC, Article 6: two in each booth', false),
    ('AIIC conventional', '*', 360, 3, false, 'AIIC Canada, of a two-way booth: up to six hours three', false),
    ('AIIC conventional', '*', 100000, 4, false, 'AIIC Canada, of a two-way booth: up to eight hours four', false),
    ('RSI 2020', 'ar', 120, 3, true, 'United Nations, careers of language staff: fourteen interpreters for six languages', false),
    ('RSI 2020', 'ar', 100000, 4, true, 'A bigger team beyond two hours; how much bigger is a proposal', true),
    ('RSI 2020', 'zh', 120, 3, true, 'United Nations, careers of language staff: fourteen interpreters for six languages', false),
    ('RSI 2020', 'zh', 100000, 4, true, 'A bigger team beyond two hours; how much bigger is a proposal', true),
    ('RSI 2020', '*', 120, 2, false, 'United Nations, careers of language staff: fourteen interpreters for six languages', false),
    ('RSI 2020', '*', 100000, 3, false, 'A bigger team beyond two hours; how much bigger is a proposal', true)
) AS t (name, language, upto, team, two_way, source, proposed) ON t.name = s.name AND s.published_at IS NULL;

-- Sign languages, International Sign among them, in each of the three: two for a stretch of forty minutes.
INSERT INTO team_strength (rule_set_id, language, mode, upto, team, two_way, source, proposed)
SELECT s.id, t.language, '*', t.upto, t.team, true, t.source, true
FROM rule_set s CROSS JOIN (VALUES
    ('sgn', 40, 2, 'Two interpreters for a stretch of up to forty minutes'),
    ('sgn', 120, 3, 'A third interpreter beyond forty minutes'),
    ('sgn', 100000, 4, 'Two pairs beyond two hours'),
    ('ils', 40, 2, 'International Sign: two interpreters for a stretch of up to forty minutes'),
    ('ils', 100000, 4, 'International Sign: two pairs beyond forty minutes')
) AS t (language, upto, team, source)
WHERE s.published_at IS NULL;

INSERT INTO regime_strength (rule_set_id, used, booths, least, most, two_way, source)
SELECT s.id, r.used, r.booths, r.least, r.most, r.two_way, 'AIIC, Article 6 (copy)'
FROM rule_set s CROSS JOIN (VALUES
    (1, 1, 2, 2, false), (1, 2, 4, 4, false),
    (2, 1, 2, 2, false), (2, 1, 2, 3, true), (2, 3, 5, 5, false), (2, 4, 7, 7, false),
    (3, 1, 2, 2, false), (3, 2, 3, 3, false), (3, 3, 5, 5, false), (3, 4, 7, 7, false), (3, 5, 9, 9, false),
    (4, 1, 2, 2, false), (4, 2, 4, 4, false), (4, 3, 6, 6, false), (4, 4, 8, 8, false)
) AS r (used, booths, least, most, two_way)
WHERE s.name = 'AIIC conventional';

INSERT INTO regime_strength (rule_set_id, used, booths, least, most, source)
SELECT s.id, 6, 6, 14, 14, 'United Nations, careers of language staff: fourteen interpreters for six languages'
FROM rule_set s
WHERE s.published_at IS NULL AND s.name IN ('UN six languages', 'RSI 2020');

UPDATE rule_set SET published_at = timestamptz '2026-11-21 00:00:00Z', published_by = 'Hemicycle' WHERE published_at IS NULL;

-- From here on nothing of a published version is changed, whoever tries.
CREATE FUNCTION keep_published_rules() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    touched bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.rule_set_id ELSE NEW.rule_set_id END;
BEGIN
    IF EXISTS (SELECT FROM rule_set WHERE id = touched AND published_at IS NOT NULL) THEN
        RAISE EXCEPTION 'A published rule set is never changed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER published_rules_stay BEFORE INSERT OR UPDATE OR DELETE ON rule
    FOR EACH ROW EXECUTE FUNCTION keep_published_rules();
CREATE TRIGGER published_teams_stay BEFORE INSERT OR UPDATE OR DELETE ON team_strength
    FOR EACH ROW EXECUTE FUNCTION keep_published_rules();
CREATE TRIGGER published_regimes_stay BEFORE INSERT OR UPDATE OR DELETE ON regime_strength
    FOR EACH ROW EXECUTE FUNCTION keep_published_rules();

CREATE FUNCTION keep_published_rule_set() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published rule set is never changed' USING ERRCODE = 'check_violation';
END
$$;

CREATE TRIGGER published_sets_stay BEFORE UPDATE OR DELETE ON rule_set
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION keep_published_rule_set();
