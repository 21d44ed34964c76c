#!/usr/bin/env python3
"""Serve FOLDER over HTTP on a free loopback port, whose number is written to PORTFILE.

usage: serve.py FOLDER PORTFILE

In text files (.xml, .html, .txt) the word BASE_URL is replaced by the server's own address, so that
a feed can link to pages beside it.  /slow/NAME sends NAME after two seconds, /status/NUMBER answers
with that HTTP status.
"""
import http.server
import mimetypes
import os
import sys
import time

FOLDER = os.path.realpath(sys.argv[1])


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        path = self.path.split("?")[0].lstrip("/")
        if path.startswith("status/"):
            self.send_error(int(path.split("/")[1]))
            return
        if path.startswith("slow/"):
            time.sleep(2)
            path = path[len("slow/"):]
        name = os.path.realpath(os.path.join(FOLDER, path))
        if not name.startswith(FOLDER + os.sep) or not os.path.isfile(name):
            self.send_error(404)
            return
        with open(name, "rb") as f:
            body = f.read()
        if name.endswith((".xml", ".html", ".txt")):
            body = body.replace(b"BASE_URL", b"http://127.0.0.1:%d" % self.server.server_port)
        kind = "application/rss+xml" if name.endswith(".xml") else mimetypes.guess_type(name)[0]
        self.send_response(200)
        self.send_header("Content-Type", kind or "application/octet-stream")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
with open(sys.argv[2] + ".new", "w") as f:
    f.write(str(server.server_port))
os.rename(sys.argv[2] + ".new", sys.argv[2])
server.serve_forever()
