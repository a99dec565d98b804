-- The five administrative regions by which ITU's Member States elect the Council: 193 States, and Palau since 2024.
--
-- Source: ITU, administrative regions for elections to the Council; each region's number of Members (A 35, B 33, C 21,
-- D 54, E 50 before Palau) agrees with the share of seats it has. Where a State's region is known from the numbers only
-- and not from an election, its row says so and an administrator can mend it.

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'ITU-A', country_code, daterange(NULL, NULL), 'ITU, administrative regions for elections to the Council'
FROM unnest('{
    AG,AR,BB,BO,BR,BS,BZ,CA,CL,CO,CR,CU,DM,DO,EC,GD,GT,GY,HN,HT,JM,KN,LC,MX,NI,PA,PE,PY,SR,SV,TT,US,
    UY,VC,VE
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'ITU-B', country_code, daterange(NULL, NULL), 'ITU, administrative regions for elections to the Council'
FROM unnest('{
    AD,AT,BE,CH,DE,DK,ES,FI,FR,GB,GR,HU,IE,IS,IT,LI,LT,LU,MC,MT,NL,NO,PT,SE,SM,TR,VA
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'ITU-B', country_code, daterange(NULL, NULL), 'ITU, administrative regions; not confirmed by an election, to be checked against ITU''s list'
FROM unnest('{
    CY,EE,HR,LV,SI,SK
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'ITU-C', country_code, daterange(NULL, NULL), 'ITU, administrative regions for elections to the Council'
FROM unnest('{
    AL,AM,AZ,BA,BG,BY,CZ,GE,KG,KZ,MD,ME,MK,PL,RO,RS,RU,TJ,TM,UA,UZ
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'ITU-D', country_code, daterange(NULL, NULL), 'ITU, administrative regions for elections to the Council'
FROM unnest('{
    AO,BF,BI,BJ,BW,CD,CF,CG,CI,CM,CV,DJ,DZ,EG,ER,ET,GA,GH,GM,GN,GQ,GW,KE,KM,LR,LS,LY,MA,MG,ML,MR,MU,
    MW,MZ,NA,NE,NG,RW,SC,SD,SL,SN,SO,SS,ST,SZ,TD,TG,TN,TZ,UG,ZA,ZM,ZW
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'ITU-E', country_code, daterange(NULL, NULL), 'ITU, administrative regions for elections to the Council'
FROM unnest('{
    AE,AF,AU,BD,BH,BN,BT,CN,FJ,FM,ID,IN,IQ,IR,JO,JP,KH,KI,KP,KR,KW,LA,LB,LK,MH,MM,MV,MY,NP,NR,NZ,OM,
    PG,PH,PK,QA,SA,SB,SG,SY,TH,TL,TO,TV,VN,VU,WS,YE
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'ITU-E', country_code, daterange(NULL, NULL), 'ITU, administrative regions; not confirmed by an election, to be checked against ITU''s list'
FROM unnest('{
    IL,MN
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'ITU-E', country_code, daterange('2024-09-19', NULL), 'ITU, administrative regions for elections to the Council; ITU Member State since 2024-09-19'
FROM unnest('{
    PW
}'::text[]) AS country_code;
