-- Who connects delegates and who helps them at a sitting, from when to when. Nobody is in two places.
CREATE TABLE shift (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sitting_id bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    account_id bigint      NOT NULL REFERENCES account,
    duty       text        NOT NULL CHECK (duty IN ('MODERATOR', 'HELP_DESK')),
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '24 hours'),
    during     tstzrange   NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
    cancelled  boolean     NOT NULL DEFAULT false,
    CONSTRAINT person_is_free EXCLUDE USING gist (account_id WITH =, during WITH &&) WHERE (NOT cancelled)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX shift_sitting ON shift (sitting_id);

-- Shifts go with their sitting, whoever moves or cancels it.
CREATE FUNCTION shifts_follow_sitting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE shift
    SET starts_at = starts_at + (NEW.starts_at - OLD.starts_at),
        ends_at = ends_at + (NEW.starts_at - OLD.starts_at),
        cancelled = NEW.cancelled_at IS NOT NULL
    WHERE sitting_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER shifts_follow AFTER UPDATE ON sitting FOR EACH ROW
    WHEN (OLD.starts_at <> NEW.starts_at OR OLD.cancelled_at IS DISTINCT FROM NEW.cancelled_at)
    EXECUTE FUNCTION shifts_follow_sitting();
