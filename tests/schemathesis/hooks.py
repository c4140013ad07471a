"""Makes what is drawn agree with itself where no schema can ask for it.

A schema cannot say that the files are those that the JSON lists, that one date is not before another, that a key belongs
to one complaint, or that a reference and its secret are those of a receipt. A request that contradicts itself there is
refused with 422, 409 or 404, which the receiver's own tests hold it to; here it would only hide the rest. Whatever else
is refused although the document describes it is a failure: no check is left out, and none expects more statuses than it
does by itself.

What breaks the schema on purpose is sent as it was drawn.
"""

import hashlib
import json
import os
import uuid

import schemathesis
from schemathesis import GenerationMode

LANDLORD = f"Bearer {os.environ['COMPLAINT_STATUS_TOKEN']}"

# The last receipt.
receipt = {}


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    if case.path == "/complaints":
        if case.media_type == "multipart/form-data":
            list_files(case.body)
        text = json.dumps(case.body, default=str, sort_keys=True)
        case.headers["Idempotency-Key"] = str(uuid.uuid5(uuid.NAMESPACE_URL, text))
    elif receipt:
        case.path_parameters["reference"] = receipt["reference"]
        if case.method == "POST":
            order_dates(case.body)
        elif case.headers.get("Authorization") == LANDLORD:
            # A check sends it again without a token, or with one that is wrong.
            case.headers["Authorization"] = f"Bearer {receipt['status_secret']}"


@schemathesis.hook
def after_call(context, case, response):
    if case.path == "/complaints" and response.status_code == 201:
        receipt.update(response.json())


def list_files(body):
    listed = body["complaint"]["evidence"]
    body["evidence"] = [f"file {number}".encode() for number in range(len(listed))]
    for entry, file in zip(listed, body["evidence"]):
        entry["bytes"] = len(file)
        entry["sha256"] = hashlib.sha256(file).hexdigest()


def order_dates(body):
    if "until" in body:
        body["on"], body["until"] = sorted([body["on"], body["until"]])
