-- A title beyond kind and number, for sittings that have one.
CREATE TABLE sitting_title (
    sitting_id bigint      NOT NULL REFERENCES sitting ON DELETE CASCADE,
    language   un_language NOT NULL,
    title      text        NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    subtitle   text CHECK (length(btrim(subtitle)) BETWEEN 1 AND 300),
    PRIMARY KEY (sitting_id, language)
);

ALTER TABLE sitting_language ADD CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$');
