-- Places where an organisation keeps an office, each with the holidays it observes.
CREATE TABLE duty_station (
    code         text PRIMARY KEY CHECK (code ~ '^[A-Z]{2}(-[A-Z0-9]{1,8})?$'),
    country_code text NOT NULL REFERENCES country,
    zone         text NOT NULL CHECK (length(btrim(zone)) BETWEEN 1 AND 60)
);
COMMENT ON COLUMN duty_station.code IS
    'ISO 3166-1 code of a country or ISO 3166-2 code of its subdivision; an office with holidays of its own may add to it, as CH-UNOG';
COMMENT ON COLUMN duty_station.zone IS 'A name of the IANA time zone database';

CREATE TABLE duty_station_name (
    station_code text        NOT NULL REFERENCES duty_station ON DELETE CASCADE,
    language     un_language NOT NULL,
    name         text        NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    PRIMARY KEY (station_code, language)
);

-- Source: ISO 3166-2 for the codes, UN offices away from Headquarters and regional commissions for the places.
WITH placed (code, country, zone, en, fr, es, ru, ar, zh) AS (VALUES
    ('CH-GE', 'CH', 'Europe/Zurich', 'Geneva', 'Genève', 'Ginebra', 'Женева', 'جنيف', '日内瓦'),
    ('US-NY', 'US', 'America/New_York', 'New York', 'New York', 'Nueva York', 'Нью-Йорк', 'نيويورك', '纽约'),
    ('AT-9', 'AT', 'Europe/Vienna', 'Vienna', 'Vienne', 'Viena', 'Вена', 'فيينا', '维也纳'),
    ('KE-30', 'KE', 'Africa/Nairobi', 'Nairobi', 'Nairobi', 'Nairobi', 'Найроби', 'نيروبي', '内罗毕'),
    ('ET-AA', 'ET', 'Africa/Addis_Ababa', 'Addis Ababa', 'Addis-Abeba', 'Addis Abeba', 'Аддис-Абеба', 'أديس أبابا', '亚的斯亚贝巴'),
    ('TH-10', 'TH', 'Asia/Bangkok', 'Bangkok', 'Bangkok', 'Bangkok', 'Бангкок', 'بانكوك', '曼谷'),
    ('LB-BA', 'LB', 'Asia/Beirut', 'Beirut', 'Beyrouth', 'Beirut', 'Бейрут', 'بيروت', '贝鲁特'),
    ('CL-RM', 'CL', 'America/Santiago', 'Santiago', 'Santiago', 'Santiago', 'Сантьяго', 'سانتياغو', '圣地亚哥'))
, stationed AS (
    INSERT INTO duty_station (code, country_code, zone) SELECT code, country, zone FROM placed)
INSERT INTO duty_station_name (station_code, language, name)
SELECT code, language, name
FROM placed CROSS JOIN LATERAL
    (VALUES ('ar', ar), ('en', en), ('es', es), ('fr', fr), ('ru', ru), ('zh', zh)) AS spoken (language, name);
