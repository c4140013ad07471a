-- The tables of sqlite.sql.
CREATE TABLE complaint (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    idempotency_key TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    policy TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    submission TEXT NOT NULL
);
CREATE TABLE evidence (
    complaint BIGINT NOT NULL REFERENCES complaint (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
);
