-- Groups of countries, with a membership that is dated, so that every question about it is asked as of a day.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE country_group (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9-]*$'),
    kind text NOT NULL CHECK (kind IN ('DEVELOPMENT', 'UN_REGIONAL_GROUP', 'ITU_REGION')),
    source text NOT NULL CHECK (source <> '')
);
COMMENT ON COLUMN country_group.source IS 'Who keeps the list';

CREATE TABLE country_group_name (
    group_code text NOT NULL REFERENCES country_group,
    language un_language NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    PRIMARY KEY (group_code, language)
);

CREATE TABLE country_group_member (
    group_code text NOT NULL REFERENCES country_group,
    country_code text NOT NULL REFERENCES country,
    valid daterange NOT NULL CHECK (NOT isempty(valid)),
    source text NOT NULL CHECK (source <> ''),
    EXCLUDE USING gist (group_code WITH =, country_code WITH =, valid WITH &&)
);
COMMENT ON COLUMN country_group_member.valid IS
    'First day of membership up to, and without, the day the country left; an open beginning means earlier than any session compared here';
COMMENT ON COLUMN country_group_member.source IS 'The decision or list that says so';

CREATE INDEX country_group_member_country ON country_group_member (country_code);

INSERT INTO country_group (code, kind, source) VALUES
    ('LDC', 'DEVELOPMENT', 'UN Committee for Development Policy, list of least developed countries'),
    ('LLDC', 'DEVELOPMENT', 'UN-OHRLLS, list of landlocked developing countries'),
    ('SIDS', 'DEVELOPMENT', 'UN-OHRLLS, small island developing States that are UN Members'),
    ('EIT', 'DEVELOPMENT', 'UN DESA, World Economic Situation and Prospects, country classification'),
    ('UN-AG', 'UN_REGIONAL_GROUP', 'UN Department for General Assembly and Conference Management, regional groups of Member States'),
    ('UN-APG', 'UN_REGIONAL_GROUP', 'UN Department for General Assembly and Conference Management, regional groups of Member States'),
    ('UN-EEG', 'UN_REGIONAL_GROUP', 'UN Department for General Assembly and Conference Management, regional groups of Member States'),
    ('UN-GRULAC', 'UN_REGIONAL_GROUP', 'UN Department for General Assembly and Conference Management, regional groups of Member States'),
    ('UN-WEOG', 'UN_REGIONAL_GROUP', 'UN Department for General Assembly and Conference Management, regional groups of Member States'),
    ('ITU-A', 'ITU_REGION', 'ITU, administrative regions for elections to the Council'),
    ('ITU-B', 'ITU_REGION', 'ITU, administrative regions for elections to the Council'),
    ('ITU-C', 'ITU_REGION', 'ITU, administrative regions for elections to the Council'),
    ('ITU-D', 'ITU_REGION', 'ITU, administrative regions for elections to the Council'),
    ('ITU-E', 'ITU_REGION', 'ITU, administrative regions for elections to the Council');

-- Source: the names the groups bear in the documents of the UN and of ITU.
WITH named (code, en, fr, es, ru, zh, ar) AS (VALUES
    ('LDC', 'Least developed countries', 'Pays les moins avancés', 'Países menos adelantados', 'Наименее развитые страны', '最不发达国家', 'أقل البلدان نموا'),
    ('LLDC', 'Landlocked developing countries', 'Pays en développement sans littoral', 'Países en desarrollo sin litoral', 'Развивающиеся страны, не имеющие выхода к морю', '内陆发展中国家', 'البلدان النامية غير الساحلية'),
    ('SIDS', 'Small island developing States', 'Petits États insulaires en développement', 'Pequeños Estados insulares en desarrollo', 'Малые островные развивающиеся государства', '小岛屿发展中国家', 'الدول الجزرية الصغيرة النامية'),
    ('EIT', 'Countries with economies in transition', 'Pays en transition', 'Países con economías en transición', 'Страны с переходной экономикой', '经济转型国家', 'البلدان التي تمر اقتصاداتها بمرحلة انتقالية'),
    ('UN-AG', 'Group of African States', 'Groupe des États d''Afrique', 'Grupo de los Estados de África', 'Группа государств Африки', '非洲国家组', 'مجموعة الدول الأفريقية'),
    ('UN-APG', 'Group of Asia-Pacific States', 'Groupe des États d''Asie et du Pacifique', 'Grupo de los Estados de Asia y el Pacífico', 'Группа государств Азии и Тихого океана', '亚太国家组', 'مجموعة دول آسيا والمحيط الهادئ'),
    ('UN-EEG', 'Group of Eastern European States', 'Groupe des États d''Europe orientale', 'Grupo de los Estados de Europa Oriental', 'Группа государств Восточной Европы', '东欧国家组', 'مجموعة دول أوروبا الشرقية'),
    ('UN-GRULAC', 'Group of Latin American and Caribbean States', 'Groupe des États d''Amérique latine et des Caraïbes', 'Grupo de los Estados de América Latina y el Caribe', 'Группа государств Латинской Америки и Карибского бассейна', '拉丁美洲和加勒比国家组', 'مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي'),
    ('UN-WEOG', 'Group of Western European and other States', 'Groupe des États d''Europe occidentale et autres États', 'Grupo de los Estados de Europa Occidental y otros Estados', 'Группа западноевропейских и других государств', '西欧和其他国家组', 'مجموعة دول أوروبا الغربية ودول أخرى'),
    ('ITU-A', 'Region A (Americas)', 'Région A (Amériques)', 'Región A (América)', 'Регион A (Северная и Южная Америка)', 'A区（美洲）', 'المنطقة ألف (الأمريكتان)'),
    ('ITU-B', 'Region B (Western Europe)', 'Région B (Europe occidentale)', 'Región B (Europa Occidental)', 'Регион B (Западная Европа)', 'B区（西欧）', 'المنطقة باء (أوروبا الغربية)'),
    ('ITU-C', 'Region C (Eastern Europe and Northern Asia)', 'Région C (Europe orientale et Asie septentrionale)', 'Región C (Europa Oriental y Asia Septentrional)', 'Регион C (Восточная Европа и Северная Азия)', 'C区（东欧和北亚）', 'المنطقة جيم (أوروبا الشرقية وشمال آسيا)'),
    ('ITU-D', 'Region D (Africa)', 'Région D (Afrique)', 'Región D (África)', 'Регион D (Африка)', 'D区（非洲）', 'المنطقة دال (أفريقيا)'),
    ('ITU-E', 'Region E (Asia and Australasia)', 'Région E (Asie et Australasie)', 'Región E (Asia y Australasia)', 'Регион E (Азия и Австралазия)', 'E区（亚洲和澳大拉西亚）', 'المنطقة هاء (آسيا وأستراليا)'))
INSERT INTO country_group_name (group_code, language, name)
SELECT code, language, name
FROM named CROSS JOIN LATERAL
    (VALUES ('ar', ar), ('en', en), ('es', es), ('fr', fr), ('ru', ru), ('zh', zh)) AS spoken (language, name);
