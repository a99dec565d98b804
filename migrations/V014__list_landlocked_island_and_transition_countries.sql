-- Landlocked developing countries, small island developing States and countries with economies in transition.

-- Source: UN-OHRLLS, 32 landlocked developing countries; South Sudan since it joined the United Nations.
INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'LLDC', country_code, daterange(NULL, NULL), 'UN-OHRLLS, list of landlocked developing countries'
FROM unnest('{
    AF,AM,AZ,BF,BI,BO,BT,BW,CF,ET,KG,KZ,LA,LS,MD,MK,ML,MN,MW,NE,NP,PY,RW,SZ,TD,TJ,TM,UG,UZ,ZM,ZW
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'LLDC', country_code, daterange('2011-07-14', NULL), 'UN-OHRLLS, list of landlocked developing countries; A/RES/65/308 for the day'
FROM unnest('{
    SS
}'::text[]) AS country_code;

-- Source: UN-OHRLLS, the 37 small island developing States that are Members of the United Nations.
INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'SIDS', country_code, daterange(NULL, NULL), 'UN-OHRLLS, small island developing States that are UN Members'
FROM unnest('{
    AG,BB,BS,BZ,CU,CV,DM,DO,FJ,FM,GD,GW,GY,HT,JM,KI,KM,KN,LC,MH,MU,MV,NR,PG,PW,SB,SC,SG,SR,ST,TL,TO,
    TT,TV,VC,VU,WS
}'::text[]) AS country_code;

-- Source: UN DESA, World Economic Situation and Prospects, table B of the statistical annex, unchanged since Croatia was
-- moved to the developed economies in the edition of 2014.
INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'EIT', country_code, daterange('2014-01-01', NULL), 'UN DESA, World Economic Situation and Prospects 2014 and later, table B'
FROM unnest('{
    AL,AM,AZ,BA,BY,GE,KG,KZ,MD,ME,MK,RS,RU,TJ,TM,UA,UZ
}'::text[]) AS country_code;
