-- What a session deals with, in order. The number is what people call the item; the place is where it stands.
CREATE TABLE agenda_item (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id bigint  NOT NULL REFERENCES session ON DELETE CASCADE,
    number     text    NOT NULL CHECK (number ~ '^[^[:space:]]([^[:cntrl:]]{0,18}[^[:space:]])?$'),
    place      integer NOT NULL CHECK (place > 0),
    kind       text CHECK (kind IN ('PROCEDURE', 'DECISION', 'DISCUSSION', 'INFORMATION')),
    version    integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    changed_at timestamptz NOT NULL,
    changed_by text    NOT NULL,
    CONSTRAINT agenda_number_once UNIQUE (session_id, number) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT agenda_place_once UNIQUE (session_id, place) DEFERRABLE INITIALLY IMMEDIATE
);

CREATE TABLE agenda_title (
    item_id  bigint      NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
    language un_language NOT NULL,
    title    text        NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    PRIMARY KEY (item_id, language)
);

CREATE TABLE agenda_document (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id bigint NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
    symbol  text   NOT NULL CHECK (length(btrim(symbol)) BETWEEN 1 AND 60),
    title   text   NOT NULL DEFAULT '' CHECK (length(title) <= 300),
    link    text CHECK (link ~ '^https?://[^[:space:]]+$' AND length(link) <= 2000),
    UNIQUE (item_id, symbol)
);

-- BCP 47 tags of the languages in which a document is there.
CREATE TABLE agenda_document_language (
    document_id bigint NOT NULL REFERENCES agenda_document ON DELETE CASCADE,
    language    text   NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$'),
    PRIMARY KEY (document_id, language)
);

-- The sittings at which an item is taken up, for how long and as which of that sitting.
CREATE TABLE agenda_slot (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id    bigint  NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
    sitting_id bigint  NOT NULL REFERENCES sitting ON DELETE CASCADE,
    minutes    integer NOT NULL CHECK (minutes BETWEEN 1 AND 720),
    place      integer NOT NULL CHECK (place > 0),
    UNIQUE (item_id, sitting_id),
    CONSTRAINT agenda_slot_place_once UNIQUE (sitting_id, place) DEFERRABLE INITIALLY IMMEDIATE
);

-- An item is taken up at a sitting of its own session.
CREATE FUNCTION agenda_slot_stays_in_its_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT session_id FROM agenda_item WHERE id = NEW.item_id)
            <> (SELECT session_id FROM sitting WHERE id = NEW.sitting_id) THEN
        RAISE check_violation USING MESSAGE = 'an agenda item is taken up at a sitting of its own session',
            CONSTRAINT = 'agenda_slot_stays_in_its_session';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER agenda_slot_stays_in_its_session BEFORE INSERT OR UPDATE ON agenda_slot
    FOR EACH ROW EXECUTE FUNCTION agenda_slot_stays_in_its_session();
