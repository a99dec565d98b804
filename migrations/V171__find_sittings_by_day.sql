CREATE INDEX sitting_planned_start ON sitting (planned_start);
