-- Whether a row names a file.
CREATE INDEX evidence_by_sha256 ON evidence (sha256);
