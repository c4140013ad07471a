-- As `complaint receive` has made them since its first version, which kept no list of migrations: what is there
-- already stays.
CREATE TABLE IF NOT EXISTS complaint (
    id INTEGER PRIMARY KEY,
    idempotency_key TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    policy TEXT NOT NULL,
    -- The SHA-256 of what makes it this complaint and no other.
    fingerprint TEXT NOT NULL,
    -- The JSON, letter for letter as it came.
    submission TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS evidence (
    complaint INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT, WITHOUT ROWID;
