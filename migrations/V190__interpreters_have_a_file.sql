-- What is kept of an interpreter beside name and languages. Sex and domicile only where the organisation records them.
ALTER TABLE interpreter
    ADD COLUMN engaged      boolean NOT NULL DEFAULT true,
    ADD COLUMN duty_station text CHECK (length(btrim(duty_station)) BETWEEN 1 AND 200),
    ADD COLUMN relay        boolean NOT NULL DEFAULT true,
    ADD COLUMN retour       boolean NOT NULL DEFAULT true,
    ADD COLUMN currency     text    NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
    ADD COLUMN travel_cost  integer NOT NULL DEFAULT 0 CHECK (travel_cost BETWEEN 0 AND 10000000),
    ADD COLUMN sex          text CHECK (sex IN ('FEMALE', 'MALE', 'OTHER')),
    ADD COLUMN domicile     text CHECK (length(btrim(domicile)) BETWEEN 1 AND 200),
    ADD COLUMN version      integer NOT NULL DEFAULT 0,
    ADD CHECK (length(btrim(email)) BETWEEN 3 AND 320),
    ADD CHECK (daily_cost <= 10000000),
    ADD CHECK (contract_minutes <= 10000000);
COMMENT ON COLUMN interpreter.engaged IS 'Whether new rosters may assign them';
COMMENT ON COLUMN interpreter.relay IS 'Willing to give relay';
COMMENT ON COLUMN interpreter.retour IS 'Willing to work into a B language';
COMMENT ON COLUMN interpreter.travel_cost IS 'Once per session that they travel to, in whole units of the currency';

-- Who changed what about an interpreter, so that whoever edits an older state is told.
CREATE TABLE interpreter_change (
    interpreter_id bigint      NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    version        integer     NOT NULL CHECK (version > 0),
    changed_by     text        NOT NULL CHECK (length(changed_by) > 0),
    changed_at     timestamptz NOT NULL,
    fields         text        NOT NULL CHECK (fields ~ '^[a-zA-Z]+(,[a-zA-Z]+)*$'),
    PRIMARY KEY (interpreter_id, version)
);
COMMENT ON COLUMN interpreter_change.version IS 'The version that the change made';

ALTER TABLE interpreter_language
    ADD COLUMN id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ADD COLUMN source text CHECK (length(btrim(source)) BETWEEN 1 AND 300),
    ADD CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    ADD CHECK (NOT isempty(valid));
COMMENT ON COLUMN interpreter_language.source IS 'Who accredited them, or after which test';

-- A training that an interpreter entered counts from when a chief interpreter confirmed it.
ALTER TABLE platform_training
    ADD COLUMN id         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    ADD COLUMN trainer    text CHECK (length(btrim(trainer)) BETWEEN 1 AND 200),
    ADD COLUMN entered_by text CHECK (length(entered_by) > 0),
    ADD COLUMN claimed    boolean NOT NULL DEFAULT false;

ALTER TABLE absence
    ADD COLUMN reason     text CHECK (length(btrim(reason)) BETWEEN 1 AND 200),
    ADD COLUMN entered_by text CHECK (length(entered_by) > 0),
    ADD CHECK (NOT lower_inf(during) AND NOT upper_inf(during));

CREATE TABLE remote_setup (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    interpreter_id bigint  NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    checked_on     date    NOT NULL,
    passed         boolean NOT NULL,
    wired          boolean NOT NULL,
    ups            boolean NOT NULL,
    mbit_down      integer NOT NULL CHECK (mbit_down BETWEEN 0 AND 100000),
    mbit_up        integer NOT NULL CHECK (mbit_up BETWEEN 0 AND 100000),
    checked_by     text    NOT NULL CHECK (length(checked_by) > 0),
    UNIQUE (interpreter_id, checked_on)
);

-- With whom and for whom they would rather, or would rather not, work.
CREATE TABLE interpreter_preference (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    interpreter_id bigint NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    kind           text   NOT NULL CHECK (kind IN ('PREFERRED', 'EXCLUDED')),
    body_id        bigint REFERENCES body ON DELETE CASCADE,
    colleague_id   bigint REFERENCES interpreter ON DELETE CASCADE CHECK (colleague_id <> interpreter_id),
    CHECK (num_nonnulls(body_id, colleague_id) = 1),
    UNIQUE NULLS NOT DISTINCT (interpreter_id, body_id, colleague_id)
);

-- What the organisation records of its interpreters; one row.
CREATE TABLE interpreter_setting (
    single   boolean PRIMARY KEY DEFAULT true CHECK (single),
    sex      boolean NOT NULL DEFAULT false,
    domicile boolean NOT NULL DEFAULT false
);
INSERT INTO interpreter_setting DEFAULT VALUES;
