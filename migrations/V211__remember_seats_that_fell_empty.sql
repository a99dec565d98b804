-- A published seat that fell empty because its sitting moved while its interpreter was elsewhere or away; kept until the
-- next roster of the session is published.
CREATE TABLE vacated_seat (
    sitting_id     bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    interpreter_id bigint      NOT NULL REFERENCES interpreter ON DELETE CASCADE,
    language       text        NOT NULL CHECK (length(language) BETWEEN 1 AND 35),
    vacated_at     timestamptz NOT NULL,
    PRIMARY KEY (sitting_id, interpreter_id)
);
