-- What the landlord says of a complaint, for the resident who has its receipt.
CREATE TABLE status (
    complaint BIGINT NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    until_day TEXT,
    handler TEXT,
    given_at TEXT NOT NULL,
    PRIMARY KEY (complaint, kind, happened_on)
);
-- Complaints from before have none, and no status is told of them.
ALTER TABLE complaint ADD COLUMN secret TEXT;
