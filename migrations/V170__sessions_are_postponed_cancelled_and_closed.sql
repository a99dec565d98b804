-- A session is a draft, then published, then closed; or it is postponed to a day to be decided, or cancelled.
ALTER TABLE session
    DROP CONSTRAINT session_status_check,
    DROP CONSTRAINT session_check1,
    ADD COLUMN ordinal integer CHECK (ordinal BETWEEN 1 AND 9999),
    ADD COLUMN version integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    ADD CONSTRAINT session_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'CLOSED')),
    ADD CONSTRAINT session_was_published CHECK ((status = 'DRAFT') = (published_at IS NULL)),
    ADD CONSTRAINT session_ordinal_once UNIQUE (body_id, ordinal);

ALTER TABLE session_title ADD CHECK (length(btrim(title)) BETWEEN 1 AND 300);

-- The ways a session may go. The same table stands in SessionStatus, for sentences.
CREATE FUNCTION session_goes_a_legal_way() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.status <> 'DRAFT' THEN
            RAISE check_violation USING MESSAGE = 'a session begins as a draft, not ' || NEW.status,
                CONSTRAINT = 'session_goes_a_legal_way';
        END IF;
        RETURN NEW;
    ELSIF TG_OP = 'DELETE' THEN
        IF OLD.status <> 'DRAFT' THEN
            RAISE check_violation USING MESSAGE = 'only a draft of a session is deleted, not one that is ' || OLD.status,
                CONSTRAINT = 'session_goes_a_legal_way';
        END IF;
        RETURN OLD;
    ELSIF OLD.status <> NEW.status AND (OLD.status, NEW.status) NOT IN (
            ('DRAFT', 'PUBLISHED'),
            ('PUBLISHED', 'POSTPONED'),
            ('PUBLISHED', 'CANCELLED'),
            ('PUBLISHED', 'CLOSED'),
            ('POSTPONED', 'PUBLISHED'),
            ('POSTPONED', 'CANCELLED')) THEN
        RAISE check_violation USING MESSAGE = 'a session does not go from ' || OLD.status || ' to ' || NEW.status,
            CONSTRAINT = 'session_goes_a_legal_way';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER session_goes_a_legal_way BEFORE INSERT OR UPDATE OF status OR DELETE ON session
    FOR EACH ROW EXECUTE FUNCTION session_goes_a_legal_way();

-- Who changed what about a session, when and why. What changed is a line each: key of its name, its argument, the old
-- and the new value, parted by tabulators.
CREATE TABLE session_change (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id bigint      NOT NULL REFERENCES session ON DELETE CASCADE,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL CHECK (length(btrim(changed_by)) > 0),
    kind       text        NOT NULL CHECK (kind IN ('CREATED', 'COPIED', 'EDITED', 'AGENDA', 'PUBLISHED', 'MOVED',
                                                    'SWAPPED', 'SITTINGS_CANCELLED', 'POSTPONED', 'POSTPONED_OPENLY',
                                                    'RESUMED', 'CANCELLED', 'CLOSED')),
    what       text        NOT NULL DEFAULT '',
    reason     text CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
    CHECK (reason IS NOT NULL OR kind NOT IN ('POSTPONED', 'POSTPONED_OPENLY', 'CANCELLED', 'CLOSED'))
);

CREATE INDEX session_change_session ON session_change (session_id, id DESC);

-- The sittings that wait for a new day while their session is postponed; no others come back with it.
CREATE TABLE postponed_sitting (
    sitting_id bigint PRIMARY KEY REFERENCES sitting ON DELETE CASCADE
);
