-- Who has looked at, copied or deleted complaints, and when.
CREATE TABLE audit (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    command TEXT NOT NULL,
    -- The complaint, if it was about one.
    reference TEXT,
    -- How many complaints.
    complaints BIGINT NOT NULL
);
