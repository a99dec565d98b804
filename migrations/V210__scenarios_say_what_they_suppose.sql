-- What a scenario supposes otherwise than things are, as JSON; its problem holds what follows from that.
CREATE TABLE roster_scenario (
    run_id   bigint PRIMARY KEY REFERENCES roster_run ON DELETE CASCADE,
    supposed text   NOT NULL
);
