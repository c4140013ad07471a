-- What has to be told of a complaint, and to whom: written with the complaint, and worked off afterwards.
CREATE TABLE outbox (
    -- A UUID: the same on every try, so that whoever is told twice can notice it.
    id TEXT NOT NULL PRIMARY KEY,
    complaint BIGINT NOT NULL REFERENCES complaint (id),
    channel TEXT NOT NULL,
    tries BIGINT NOT NULL,
    -- When it is tried next; until then it belongs to whoever is trying it now.
    due_at TEXT NOT NULL,
    delivered_at TEXT
);
CREATE INDEX outbox_due ON outbox (delivered_at, due_at);
