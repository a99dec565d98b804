-- Public holidays of duty stations, to be known before a sitting is planned.

CREATE TABLE holiday (
    place text NOT NULL CHECK (place ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
    day date NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    source text NOT NULL CHECK (source <> ''),
    PRIMARY KEY (place, day, name, language)
);
COMMENT ON COLUMN holiday.place IS 'ISO 3166-1 code of a country or ISO 3166-2 code of its subdivision';
COMMENT ON COLUMN holiday.language IS 'BCP 47 tag of the language of the name, not always one of the UN''s six';

-- Source: Republic and Canton of Geneva, loi sur les jours fériés (rsGE J 1 45). Four holidays have their day in the
-- calendar, four follow Easter, and the Jeûne genevois is the Thursday after the first Sunday of September. The holidays
-- of the United Nations Office at Geneva are others.
INSERT INTO holiday (place, day, name, language, source)
SELECT 'CH-GE', day, name, 'fr', 'Canton of Geneva, loi sur les jours fériés (rsGE J 1 45)'
FROM (
    SELECT make_date(year, month, day_of_month), name
    FROM generate_series(2019, 2030) AS year CROSS JOIN (VALUES
        (1, 1, 'Nouvel An'),
        (8, 1, 'Fête nationale'),
        (12, 25, 'Noël'),
        (12, 31, 'Restauration de la République')
    ) AS fixed (month, day_of_month, name)
    UNION ALL
    SELECT easter + days_after, name
    FROM unnest('{
        2019-04-21,2020-04-12,2021-04-04,2022-04-17,2023-04-09,2024-03-31,
        2025-04-20,2026-04-05,2027-03-28,2028-04-16,2029-04-01,2030-04-21
    }'::date[]) AS easter CROSS JOIN (VALUES
        (-2, 'Vendredi saint'),
        (1, 'Lundi de Pâques'),
        (39, 'Ascension'),
        (50, 'Lundi de Pentecôte')
    ) AS movable (days_after, name)
    UNION ALL
    SELECT first_sunday::date + 4, 'Jeûne genevois'
    FROM generate_series(2019, 2030) AS year CROSS JOIN LATERAL
        generate_series(make_date(year, 9, 1), make_date(year, 9, 7), '1 day') AS first_sunday
    WHERE extract(isodow FROM first_sunday) = 7
) AS observed (day, name);
