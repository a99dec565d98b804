-- Delegates as they are registered, and what the secretary decided of each.
ALTER TABLE delegate
    ADD COLUMN family_name text CHECK (length(btrim(family_name)) BETWEEN 1 AND 300),
    ADD COLUMN given_name text CHECK (length(btrim(given_name)) BETWEEN 1 AND 300),
    ADD COLUMN form_of_address text CHECK (length(btrim(form_of_address)) BETWEEN 1 AND 100),
    ADD COLUMN sex text NOT NULL DEFAULT 'NOT_STATED' CHECK (sex IN ('FEMALE', 'MALE', 'OTHER', 'NOT_STATED')),
    ADD COLUMN organisation text CHECK (length(btrim(organisation)) BETWEEN 1 AND 300),
    ADD COLUMN position text CHECK (length(btrim(position)) BETWEEN 1 AND 300),
    ADD COLUMN captioning boolean NOT NULL DEFAULT false,
    ADD COLUMN sign_language text CHECK (length(btrim(sign_language)) BETWEEN 1 AND 100),
    ADD COLUMN screen_reader boolean NOT NULL DEFAULT false,
    ADD COLUMN person_id bigint REFERENCES person,
    ADD COLUMN registered_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN accreditation text NOT NULL DEFAULT 'REGISTERED'
        CHECK (accreditation IN ('REGISTERED', 'ACCREDITED', 'REFUSED', 'ASKED_BACK')),
    ADD COLUMN reason text CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
    ADD COLUMN decided_at timestamptz,
    ADD COLUMN decided_by text,
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN version integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    ADD CONSTRAINT delegate_reason_is_said CHECK ((accreditation IN ('REFUSED', 'ASKED_BACK')) = (reason IS NOT NULL)),
    ADD CONSTRAINT delegate_decision_is_whole CHECK ((accreditation = 'REGISTERED') = (decided_at IS NULL)),
    ADD CONSTRAINT delegate_decision_is_somebodys CHECK ((decided_at IS NULL) = (decided_by IS NULL));

UPDATE delegate SET person_id = person.id FROM person WHERE person.email = lower(delegate.email);

ALTER TABLE delegate ALTER COLUMN person_id SET NOT NULL;

CREATE INDEX delegate_person ON delegate (person_id);

-- Whoever withdrew may be registered anew.
DROP INDEX delegate_email;
CREATE UNIQUE INDEX delegate_email ON delegate (delegation_id, lower(email)) WHERE withdrawn_at IS NULL;
CREATE INDEX delegate_name ON delegate (lower(name));
CREATE INDEX delegate_delegation ON delegate (delegation_id);
