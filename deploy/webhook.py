"""A sample of an endpoint that the receiver tells of complaints, with Python 3 and nothing else.

    python3 webhook.py 127.0.0.1:9000 SECRET_FILE FOLDER

It believes a request only by its signature and its time, keeps each complaint once, as a file in FOLDER, and answers
204 when it is on the disk. Put a web server with TLS in front, or run it on the receiver's own machine.
"""

import base64
import hashlib
import hmac
import http.server
import os
import pathlib
import re
import sys
import time

MOST_BYTES = 4_000_000  # a complaint's JSON is under 2 MB
MOST_SECONDS = 300  # how far the sender's clock may be from ours
KEY = re.compile(r"[0-9a-f-]{36}")  # it becomes the name of a file


def is_ours(secret, headers, body):
    """Whether the receiver has signed this body under this key, within the last minutes."""
    key, at = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not KEY.fullmatch(key) or not at.isdecimal() or abs(time.time() - int(at)) > MOST_SECONDS:
        return False
    signed = f"{key}.{at}.".encode() + body
    ours = "v1," + base64.b64encode(hmac.new(secret, signed, hashlib.sha256).digest()).decode()
    # There may be several, while a secret is changed.
    given = headers.get("webhook-signature", "").split()
    return any(hmac.compare_digest(ours.encode(), it.encode()) for it in given)


def keep(folder, key, body):
    """Keeps a complaint under its key. One that comes again is the same one, and changes nothing."""
    file = folder / f"{key}.json"
    if file.exists():
        return
    unfinished = folder / f"{key}.{os.getpid()}.unfinished"
    with open(unfinished, "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as to:
        to.write(body)
        to.flush()
        os.fsync(to.fileno())
    os.replace(unfinished, file)


class Endpoint(http.server.BaseHTTPRequestHandler):
    timeout = 30

    def do_POST(self):
        length = self.headers.get("content-length", "")
        if not length.isdecimal() or int(length) > MOST_BYTES:
            return self.answer(413)
        body = self.rfile.read(int(length))
        if not is_ours(self.server.secret, self.headers, body):
            return self.answer(401)
        keep(self.server.folder, self.headers["webhook-id"], body)
        self.answer(204)

    def answer(self, status):
        self.send_response(status)
        self.send_header("content-length", "0")
        self.send_header("connection", "close")
        self.end_headers()

    def log_message(self, *words):
        """Nothing: a line of a log outlives the complaint."""


def main():
    address, secret, folder = sys.argv[1:]
    host, port = address.rsplit(":", 1)
    server = http.server.ThreadingHTTPServer((host, int(port)), Endpoint)
    server.secret = pathlib.Path(secret).read_bytes().strip()
    server.folder = pathlib.Path(folder)
    server.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    print(f"complaints are taken at http://{host}:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
