"""The receiver as a landlord's own developer might write it in a day: FastAPI, uvicorn and SQLite.

It keeps the same promise, a receipt only for what is on the disk, and the same key once; it checks far less.
"""

import hashlib
import json
import os
import sqlite3
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path

import uvicorn
from fastapi import FastAPI, Header, HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ValidationError

store = Path(sys.argv[1])
files = store / "files"
files.mkdir(parents=True)
database = sqlite3.connect(store / "complaints.sqlite3", check_same_thread=False, isolation_level=None)
database.executescript(
    """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE complaint (
        key TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, received_at TEXT NOT NULL, submission TEXT NOT NULL
    );
    CREATE TABLE evidence (key TEXT NOT NULL, position INTEGER NOT NULL, sha256 TEXT NOT NULL);
    """
)
app = FastAPI()


class Evidence(BaseModel):
    name: str
    media_type: str
    bytes: int
    sha256: str


class Complaint(BaseModel):
    schema_: str = ""
    submission_reference: str
    policy: str
    letter: str
    answers: list[dict]
    evidence: list[Evidence]


def flush(folder):
    opened = os.open(folder, os.O_RDONLY)
    os.fsync(opened)
    os.close(opened)


def keep_file(listed, upload):
    """Copies what waits in memory or in a temporary file, and flushes it."""
    part = files / uuid.uuid4().hex
    digest = hashlib.sha256()
    with open(part, "wb") as to:
        while piece := upload.file.read(256 * 1024):
            digest.update(piece)
            to.write(piece)
        to.flush()
        os.fsync(to.fileno())
    if digest.hexdigest() != listed.sha256:
        part.unlink()
        raise HTTPException(422, "the file that came is not the one that is listed")
    part.rename(files / listed.sha256)


def keep_row(key, complaint, text):
    now = datetime.now(timezone.utc).isoformat()
    reference = str(int(hashlib.sha256(key.encode()).hexdigest(), 16) % 1_000_000_000)
    database.execute("BEGIN IMMEDIATE")
    try:
        found = database.execute("SELECT reference, received_at FROM complaint WHERE key = ?", [key]).fetchone()
        if not found:
            database.execute("INSERT INTO complaint VALUES (?, ?, ?, ?)", [key, reference, now, text])
            rows = [(key, n, it.sha256) for n, it in enumerate(complaint.evidence)]
            database.executemany("INSERT INTO evidence VALUES (?, ?, ?)", rows)
        database.execute("COMMIT")
    except BaseException:
        database.execute("ROLLBACK")
        raise
    reference, at = found or (reference, now)
    return JSONResponse({"reference": reference, "received_at": at}, 200 if found else 201)


@app.post("/complaints")
async def receive(request: Request, idempotency_key: uuid.UUID = Header()):
    uploads = []
    if request.headers["content-type"].startswith("multipart/"):
        form = await request.form()
        text = (await form["complaint"].read()).decode()
        uploads = form.getlist("evidence")
    else:
        text = (await request.body()).decode()
    try:
        complaint = Complaint.model_validate(json.loads(text))
    except (ValidationError, ValueError) as why:
        raise HTTPException(422, str(why)) from why
    if len(uploads) != len(complaint.evidence):
        raise HTTPException(422, "the files that came are not as many as are listed")
    for listed, upload in zip(complaint.evidence, uploads):
        await run_in_threadpool(keep_file, listed, upload)
    if uploads:
        await run_in_threadpool(flush, files)
    # One connection, one statement after the other: SQLite takes one writer at a time.
    return keep_row(str(idempotency_key), complaint, text)


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[2]), log_level="warning", access_log=False)
