#!/usr/bin/env python3
"""Builds the sample captures that a person cannot read as they are: web archives, and pages in old encodings.

The readable sources lie in sources/. The results are kept beside the other samples, so that nobody needs this
script to use them. Same sources, same bytes: every date, record id and gzip header is fixed.

    python3 build-archives.py          write the captures
    python3 build-archives.py --check  write nothing; fail if a capture differs from what would be written
"""

import base64
import hashlib
import struct
import sys
import uuid
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
CRLF = b"\r\n"

# Pages as served in an encoding other than UTF-8: source, target, Python's name of the encoding, byte order mark.
ENCODED = [
    ("sorrel-bay-courier-lock-keeper.html", "saltmarsh-talks/html/sorrel-bay-courier-lock-keeper.html", "cp1252", b""),
    ("grenzwarte-gefangene.html", "saltmarsh-talks/html/grenzwarte-gefangene.html", "latin-1", b""),
    ("fell-standard-four-dead.html", "tarn-hollow/html/fell-standard-four-dead.html", "utf-16-le", b"\xff\xfe"),
]


def source(name):
    return (HERE / "sources" / name).read_text(encoding="utf-8").encode("utf-8")


def gzip_member(data):
    """One gzip member (RFC 1952) without name or time, from an unknown operating system."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = deflate.compress(data) + deflate.flush()
    trailer = struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)
    return b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff" + body + trailer


def chunked(data, size=1000):
    """The chunked transfer coding (RFC 9112, section 7.1), in chunks of `size` bytes."""
    parts = [data[i : i + size] for i in range(0, len(data), size)]
    return b"".join(b"%x" % len(p) + CRLF + p + CRLF for p in parts) + b"0" + CRLF + CRLF


def sha1(data):
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode("ascii")


def http(status, headers, body=b""):
    lines = [f"HTTP/1.1 {status}"] + [f"{k}: {v}" for k, v in headers]
    return "\r\n".join(lines).encode("ascii") + CRLF + CRLF + body


def page(body, *, compress=False, chunk=False, content_type="text/html; charset=utf-8", status="200 OK"):
    """An HTTP response with a body, as a server would send it."""
    sent = gzip_member(body) if compress else body
    headers = [("Server", "nginx"), ("Content-Type", content_type)]
    if compress:
        headers.append(("Content-Encoding", "gzip"))
    if chunk:
        headers.append(("Transfer-Encoding", "chunked"))
        sent = chunked(sent)
    else:
        headers.append(("Content-Length", len(sent)))
    return http(status, headers, sent)


def payload(block):
    """The HTTP entity body: the transfer coding undone, the content coding kept (ISO 28500, section 3)."""
    head, body = block.split(CRLF + CRLF, 1)
    if b"Transfer-Encoding: chunked" not in head:
        return body
    parts = []
    while True:
        size, body = body.split(CRLF, 1)
        length = int(size, 16)
        if length == 0:
            return b"".join(parts)
        parts.append(body[:length])
        body = body[length + len(CRLF) :]


def record(version, kind, date, block, uri=None, content_type=None, extra=()):
    """One WARC record (ISO 28500). Its id is derived from its type, address, date and content."""
    seed = "|".join([kind, uri or "", date, hashlib.sha1(block).hexdigest()])
    lines = [f"WARC/{version}", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed)}>", f"WARC-Date: {date}"]
    if uri:
        lines.append(f"WARC-Target-URI: {uri}")
    lines += [f"{k}: {v}" for k, v in extra]
    if content_type:
        lines.append(f"Content-Type: {content_type}")
    lines.append(f"Content-Length: {len(block)}")
    return "\r\n".join(lines).encode("utf-8") + CRLF + CRLF + block + CRLF + CRLF


def info(version, date, filename):
    fields = ["software: hand-made sample", "format: WARC File Format " + version, "robots: ignore"]
    block = ("\r\n".join(fields) + "\r\n").encode("ascii")
    return record(version, "warcinfo", date, block, content_type="application/warc-fields", extra=[("WARC-Filename", filename)])


def response(version, date, uri, block):
    extra = [("WARC-Payload-Digest", sha1(payload(block))), ("WARC-Block-Digest", sha1(block))]
    return record(version, "response", date, block, uri, "application/http; msgtype=response", extra)


def saltmarsh_records():
    v = "1.1"
    kest = "https://www.kestpress.example/en/president/2023-01-25-ultimatum"
    kest_date = "2023-01-26T07:12:09Z"
    kest_page = page(source("kestpress-no-ultimatums.html"), chunk=True)
    ask = b"GET /en/president/2023-01-25-ultimatum HTTP/1.1\r\nHost: www.kestpress.example\r\nUser-Agent: reading-room/1.0\r\nAccept: text/html\r\n\r\n"
    css = page(b"body { font-family: serif; margin: 0 }\n.emblem { background: #802020 }\n", content_type="text/css")
    gif = page(base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"), content_type="image/gif")
    seen_again = http("200 OK", [("Server", "nginx"), ("Content-Type", "text/html; charset=utf-8"), ("Transfer-Encoding", "chunked")])
    revisit = [
        ("WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"),
        ("WARC-Refers-To-Target-URI", kest),
        ("WARC-Refers-To-Date", kest_date),
        ("WARC-Payload-Digest", sha1(payload(kest_page))),
    ]
    ledger = "https://www.varrickledger.example/2023/02/18/saltmarsh-agreement/"
    moved = http("301 Moved Permanently", [("Location", ledger), ("Content-Length", 0)])
    called_off = "https://quaysiderecord.example/a/exchange-called-off"
    gone = page(b"<html><head><title>404</title></head><body><div>Page not found. Go to the <a href=\"/\">front page</a>.</div></body></html>\n", status="404 Not Found")
    return [
        info(v, "2023-01-26T07:12:00Z", "saltmarsh-2023.warc.gz"),
        record(v, "request", kest_date, ask, kest, "application/http; msgtype=request"),
        response(v, kest_date, kest, kest_page),
        response(v, "2023-01-26T07:12:10Z", "https://www.kestpress.example/style/site.css", css),
        response(v, "2023-01-26T07:12:11Z", "https://www.kestpress.example/style/emblem.gif", gif),
        record(v, "revisit", "2023-02-01T07:00:31Z", seen_again, kest, "application/http; msgtype=response", revisit),
        response(v, "2023-02-19T06:30:02Z", "http://www.varrickledger.example/?p=48213", moved),
        response(v, "2023-02-19T06:30:03Z", ledger, page(source("varrick-ledger-agreement.html"), compress=True)),
        response(v, "2023-02-28T18:05:44Z", called_off, page(source("quayside-record-called-off.html"), compress=True, chunk=True)),
        response(v, "2023-03-03T18:05:40Z", called_off, gone),
        record(v, "metadata", "2023-03-03T18:05:40Z", b"fetchTimeMs: 212\r\n", called_off, "application/warc-fields"),
    ]


def tarn_hollow_records():
    v = "1.0"
    uri = "https://www.fellstandard.example/mines/corvane-inspection-report"
    return [
        info(v, "2023-03-30T05:40:00Z", "fellstandard-2023-03.warc"),
        response(v, "2023-03-30T05:40:12Z", uri, page(source("fell-standard-inspection.html"), content_type="text/html")),
    ]


def captures():
    for name, target, encoding, bom in ENCODED:
        yield target, bom + source(name).decode("utf-8").encode(encoding)
    yield "saltmarsh-talks/archive/saltmarsh-2023.warc.gz", b"".join(gzip_member(r) for r in saltmarsh_records())
    yield "tarn-hollow/archive/fellstandard-2023-03.warc", b"".join(tarn_hollow_records())


def main():
    check = sys.argv[1:] == ["--check"]
    stale = []
    for target, data in captures():
        path = HERE / target
        if check:
            if not path.is_file() or path.read_bytes() != data:
                stale.append(target)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    for target in stale:
        print(f"differs from its source: {target}", file=sys.stderr)
    sys.exit(1 if stale else 0)


if __name__ == "__main__":
    main()
