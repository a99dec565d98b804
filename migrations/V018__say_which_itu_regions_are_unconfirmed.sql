-- The regions of V016 come from the results of ITU's elections to the Council and the Radio Regulations Board for the
-- States that stood in them, and for the others from the region's name and its number of Members as remembered (A 35,
-- B 33, C 21, D 54, E 50): ITU's own list was not at hand. Rows where that leaves a choice say so; these five were
-- missing among them. An administrator who has the list mends what differs.

UPDATE country_group_member
SET source = 'ITU, administrative regions; not confirmed by an election, to be checked against ITU''s list'
WHERE group_code = 'ITU-C' AND country_code IN ('AL', 'BA', 'ME', 'MK', 'RS');
