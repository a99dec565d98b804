-- Mail that leaves the house. A row is written in the transaction of the change that causes it, and sent afterwards.
CREATE TABLE mail (
    id                bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- made when queued, so that a mail sent twice is recognised as one
    message_id        text        NOT NULL UNIQUE,
    -- what it is for, in one word, as 'invitation'
    kind              text        NOT NULL CHECK (kind ~ '^[a-z][a-z-]*$'),
    recipient_address text        NOT NULL CHECK (recipient_address <> ''),
    recipient_name    text        NOT NULL,
    reply_to_address  text,
    reply_to_name     text,
    language          text        NOT NULL CHECK (language <> ''),
    subject           text        NOT NULL CHECK (subject <> '' AND subject !~ '[\r\n]'),
    text              text        NOT NULL,
    html              text,
    calendar          text,
    calendar_method   text        CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
    calendar_uid      text,
    calendar_sequence integer     CHECK (calendar_sequence >= 0),
    -- the From address of the latest attempt; before the first one it is whatever the settings say
    sender            text,
    status            text        NOT NULL DEFAULT 'waiting'
                                  CHECK (status IN ('waiting', 'sent', 'failed', 'suppressed')),
    attempts          integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    queued_at         timestamptz NOT NULL DEFAULT now(),
    -- while a node is sending, the end of its claim; null: as soon as possible, or never again
    next_attempt_at   timestamptz,
    -- since when servers have answered "not now"
    put_off_since     timestamptz,
    last_error        text,
    sent_at           timestamptz,
    CHECK ((reply_to_address IS NULL) = (reply_to_name IS NULL)),
    CHECK (num_nulls(calendar, calendar_method, calendar_uid, calendar_sequence) IN (0, 4)),
    CHECK ((status = 'sent') = (sent_at IS NOT NULL))
);

-- what to send next
CREATE INDEX mail_due ON mail (next_attempt_at NULLS FIRST, id) WHERE status = 'waiting';
-- what must be sent before it
CREATE INDEX mail_in_order ON mail (calendar_uid, lower(recipient_address), calendar_sequence, id)
    WHERE calendar_uid IS NOT NULL;
-- what waits for one address
CREATE INDEX mail_waiting_for ON mail (lower(recipient_address)) WHERE status = 'waiting';
-- the mail room, newest first
CREATE INDEX mail_by_status ON mail (status, id);

-- Addresses that a mail server refused for good. Mail to them is kept and not sent until somebody tries again.
CREATE TABLE suppressed_address (
    address text        PRIMARY KEY CHECK (address = lower(address)),
    reason  text        NOT NULL,
    since   timestamptz NOT NULL DEFAULT now()
);
