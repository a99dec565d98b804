-- The secretary who opened registration is told what comes in.
ALTER TABLE registration ADD COLUMN account_id bigint REFERENCES account ON DELETE SET NULL;

UPDATE registration SET account_id = only_one.id
FROM (SELECT name, min(id) AS id FROM account GROUP BY name HAVING count(*) = 1) AS only_one
WHERE only_one.name = opened_by;
