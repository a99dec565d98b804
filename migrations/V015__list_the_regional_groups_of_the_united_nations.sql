-- The regional groups of the Members of the United Nations, as they count for elections: 193 Members, each in one group.
-- Those admitted since 1999 belong from the day of their admission, Israel from the day the group took it in.
--
-- Source: UN Department for General Assembly and Conference Management, regional groups of Member States.

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'UN-AG', country_code, daterange(NULL, NULL), 'UN DGACM, regional groups of Member States'
FROM unnest('{
    AO,BF,BI,BJ,BW,CD,CF,CG,CI,CM,CV,DJ,DZ,EG,ER,ET,GA,GH,GM,GN,GQ,GW,KE,KM,LR,LS,LY,MA,MG,ML,MR,MU,
    MW,MZ,NA,NE,NG,RW,SC,SD,SL,SN,SO,ST,SZ,TD,TG,TN,TZ,UG,ZA,ZM,ZW
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'UN-APG', country_code, daterange(NULL, NULL), 'UN DGACM, regional groups of Member States'
FROM unnest('{
    AE,AF,BD,BH,BN,BT,CN,CY,FJ,FM,ID,IN,IQ,IR,JO,JP,KG,KH,KP,KR,KW,KZ,LA,LB,LK,MH,MM,MN,MV,MY,NP,OM,
    PG,PH,PK,PW,QA,SA,SB,SG,SY,TH,TJ,TM,UZ,VN,VU,WS,YE
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'UN-EEG', country_code, daterange(NULL, NULL), 'UN DGACM, regional groups of Member States'
FROM unnest('{
    AL,AM,AZ,BA,BG,BY,CZ,EE,GE,HR,HU,LT,LV,MD,MK,PL,RO,RU,SI,SK,UA
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'UN-GRULAC', country_code, daterange(NULL, NULL), 'UN DGACM, regional groups of Member States'
FROM unnest('{
    AG,AR,BB,BO,BR,BS,BZ,CL,CO,CR,CU,DM,DO,EC,GD,GT,GY,HN,HT,JM,KN,LC,MX,NI,PA,PE,PY,SR,SV,TT,UY,VC,
    VE
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source)
SELECT 'UN-WEOG', country_code, daterange(NULL, NULL), 'UN DGACM, regional groups of Member States'
FROM unnest('{
    AD,AT,AU,BE,CA,DE,DK,ES,FI,FR,GB,GR,IE,IS,IT,LI,LU,MC,MT,NL,NO,NZ,PT,SE,SM
}'::text[]) AS country_code;

INSERT INTO country_group_member (group_code, country_code, valid, source) VALUES
    ('UN-AG', 'SS', daterange('2011-07-14', NULL), 'UN DGACM, regional groups of Member States; UN Member since 2011-07-14'),
    ('UN-APG', 'KI', daterange('1999-09-14', NULL), 'UN DGACM, regional groups of Member States; UN Member since 1999-09-14'),
    ('UN-APG', 'NR', daterange('1999-09-14', NULL), 'UN DGACM, regional groups of Member States; UN Member since 1999-09-14'),
    ('UN-APG', 'TL', daterange('2002-09-27', NULL), 'UN DGACM, regional groups of Member States; UN Member since 2002-09-27'),
    ('UN-APG', 'TO', daterange('1999-09-14', NULL), 'UN DGACM, regional groups of Member States; UN Member since 1999-09-14'),
    ('UN-APG', 'TV', daterange('2000-09-05', NULL), 'UN DGACM, regional groups of Member States; UN Member since 2000-09-05'),
    ('UN-EEG', 'ME', daterange('2006-06-28', NULL), 'UN DGACM, regional groups of Member States; UN Member since 2006-06-28'),
    ('UN-EEG', 'RS', daterange('2000-11-01', NULL), 'UN DGACM, regional groups of Member States; UN Member since 2000-11-01'),
    ('UN-WEOG', 'IL', daterange('2000-05-30', NULL), 'UN DGACM, regional groups of Member States: member since 2000, for good since 2004'),
    ('UN-WEOG', 'CH', daterange('2002-09-10', NULL), 'UN DGACM, regional groups of Member States; UN Member since 2002-09-10'),
    ('UN-WEOG', 'TR', daterange(NULL, NULL), 'UN DGACM, regional groups of Member States: takes part in this group and in that of Asia-Pacific States, counted here for elections'),
    ('UN-WEOG', 'US', daterange(NULL, NULL), 'UN DGACM, regional groups of Member States: member of no group, observer of this one, counted in it for elections');
