-- What an hour of the local day costs a delegate. A new version replaces the last and leaves it to be read.
CREATE TABLE burden_scale (
    version integer     PRIMARY KEY CHECK (version > 0),
    green   integer     NOT NULL CHECK (green >= 0),
    yellow  integer     NOT NULL CHECK (yellow >= green),
    red     integer     NOT NULL CHECK (red >= yellow AND red BETWEEN 1 AND 100),
    source  text        NOT NULL CHECK (length(btrim(source)) BETWEEN 1 AND 1000),
    made_by text        NOT NULL CHECK (length(btrim(made_by)) BETWEEN 1 AND 300),
    made_at timestamptz NOT NULL
);
COMMENT ON COLUMN burden_scale.green IS 'Weight of an hour; a minute at this hour adds it once to the burden';

-- A band holds from its minute of the local day to the next band's; the last goes on past midnight to the first.
CREATE TABLE burden_band (
    scale_version integer NOT NULL REFERENCES burden_scale ON DELETE CASCADE,
    from_minute   integer NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    band          text    NOT NULL CHECK (band IN ('GREEN', 'YELLOW', 'RED')),
    PRIMARY KEY (scale_version, from_minute)
);

INSERT INTO burden_scale (version, green, yellow, red, source, made_by, made_at) VALUES
    (1, 0, 1, 3,
     'ICANN ccNSO colours: 08:00-17:30 green 0, 05-07 and 18-22 yellow 1, 23-04 red 3 per delegate-hour. The hours between, 07-08, 17:30-18, 22-23 and 04-05, are given to the band that ends or begins there so that none is left: yellow 05:00-08:00 and 17:30-23:00, red 23:00-05:00.',
     'Hemicycle', '2026-11-21T00:00:00Z');

INSERT INTO burden_band (scale_version, from_minute, band) VALUES
    (1, 300, 'YELLOW'),
    (1, 480, 'GREEN'),
    (1, 1050, 'YELLOW'),
    (1, 1380, 'RED');
