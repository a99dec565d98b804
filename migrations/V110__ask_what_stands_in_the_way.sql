-- A survey round asks the delegates of a session what kept them from taking part. The token in a person's link is all
-- they need to answer.
CREATE DOMAIN survey_barrier AS text CHECK (VALUE IN ('BANDWIDTH', 'UNSTABLE_LINE', 'POWER_CUTS', 'COST', 'DEVICE',
    'MICROPHONE', 'FIREWALL', 'TIME_ZONE', 'PLATFORM', 'INTERPRETATION', 'OTHER_DUTIES'));

CREATE TABLE survey_round (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id bigint      NOT NULL REFERENCES session ON DELETE CASCADE,
    title      text        NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 200),
    opened_at  timestamptz NOT NULL,
    opened_by  text        NOT NULL,
    closed_at  timestamptz CHECK (closed_at >= opened_at)
);
CREATE INDEX survey_round_session ON survey_round (session_id);

CREATE TABLE survey_invitation (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    round_id     bigint NOT NULL REFERENCES survey_round ON DELETE CASCADE,
    country_code text   NOT NULL REFERENCES country,
    name         text   NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 300),
    email        text   NOT NULL CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    language     un_language NOT NULL,
    token        text   NOT NULL UNIQUE CHECK (length(token) >= 40)
);
CREATE UNIQUE INDEX survey_invitation_person ON survey_invitation (round_id, lower(email));

CREATE TABLE survey_reply (
    invitation_id bigint      PRIMARY KEY REFERENCES survey_invitation ON DELETE CASCADE,
    part          text        NOT NULL CHECK (part IN ('SPEAKER', 'LISTENER')),
    main_barrier  survey_barrier,
    lost_percent  integer     CHECK (lost_percent BETWEEN 0 AND 100),
    remark        text        NOT NULL CHECK (length(remark) <= 2000),
    synthetic     boolean     NOT NULL,
    changed_at    timestamptz NOT NULL
);
COMMENT ON COLUMN survey_reply.lost_percent IS 'Share of the session the person could not follow, in per cent; none if not said';
COMMENT ON COLUMN survey_reply.synthetic IS 'Made by a program for demonstration; never by a person';

CREATE TABLE survey_severity (
    invitation_id bigint  NOT NULL REFERENCES survey_reply ON DELETE CASCADE,
    barrier       survey_barrier NOT NULL,
    severity      integer NOT NULL CHECK (severity BETWEEN 0 AND 4),
    PRIMARY KEY (invitation_id, barrier)
);
COMMENT ON TABLE survey_severity IS 'From 0, no problem, to 4, kept me out; a barrier not answered has no row';
