-- A spreadsheet between its upload and the moment it is written, or given up.
CREATE TABLE sheet_import (
    id         text PRIMARY KEY,
    kind       text        NOT NULL,
    target     bigint      NOT NULL,
    file_name  text        NOT NULL,
    content    bytea       NOT NULL,
    columns    text        NOT NULL,
    answers    text        NOT NULL,
    by_name    text        NOT NULL,
    account_id bigint REFERENCES account ON DELETE CASCADE,
    language   un_language NOT NULL,
    zone       text        NOT NULL,
    kept_at    timestamptz NOT NULL,
    status     text        NOT NULL CHECK (status IN ('DRAFT', 'QUEUED', 'WRITING', 'DONE', 'FAILED')),
    lines      integer     NOT NULL CHECK (lines >= 0),
    written    integer     NOT NULL CHECK (written BETWEEN 0 AND lines),
    failure    text,
    CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);
COMMENT ON COLUMN sheet_import.id IS 'A secret: who was given it may go on with the import';
COMMENT ON COLUMN sheet_import.account_id IS 'Who uploaded it; empty for the holder of a link';

CREATE INDEX sheet_import_kept_at ON sheet_import (kept_at);
