-- What a problem file has no words for: work in other sessions, travel, relay, wishes. Absent for problems from files.
ALTER TABLE roster_run ADD COLUMN house text;
