-- The days of rest of a week, 1 for Monday to 7 for Sunday, where they are not Saturday and Sunday.
CREATE TABLE rest_days (
    country_code text      NOT NULL REFERENCES country,
    days         integer[] NOT NULL CHECK (days <@ ARRAY [1, 2, 3, 4, 5, 6, 7]),
    valid        daterange NOT NULL DEFAULT daterange(NULL, NULL) CHECK (NOT isempty(valid)),
    source       text      NOT NULL CHECK (length(btrim(source)) BETWEEN 1 AND 1000),
    EXCLUDE USING gist (country_code WITH =, valid WITH &&)
);

-- Source: Unicode CLDR, week data by region, as in ICU 79. The Emirates moved from Friday to Sunday with the year 2022.
INSERT INTO rest_days (country_code, days, source)
SELECT code, days, 'Unicode CLDR, week data'
FROM (VALUES
    (ARRAY ['BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE'], ARRAY [5, 6]),
    (ARRAY ['AF'], ARRAY [4, 5]),
    (ARRAY ['IR'], ARRAY [5]),
    (ARRAY ['IN', 'UG'], ARRAY [7])) AS kept (codes, days), unnest(codes) AS code;

INSERT INTO rest_days (country_code, days, valid, source)
VALUES ('AE', ARRAY [5, 6], daterange(NULL, '2022-01-01'), 'Cabinet of the United Arab Emirates, 7 December 2021');
