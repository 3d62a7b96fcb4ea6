# SPDX-License-Identifier: Apache-2.0
"""A private certificate authority, and a TLS server in front of a `tokenry-sandbox`: a production-like place on this machine."""
import http.client
import http.server
import pathlib
import ssl
import subprocess
import threading


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class Authority:
    """Makes a CA and one server certificate for localhost in a folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.certificate = self.folder / "ca.pem"
        self.server_key, self.server_chain = self.folder / "server.key", self.folder / "server.pem"
        ca_key, request, names = self.folder / "ca.key", self.folder / "server.csr", self.folder / "names.ext"
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Acme private CA", "-keyout", ca_key,
                "-out", self.certificate)
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", self.server_key, "-out", request)
        names.write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        openssl("x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", ca_key, "-CAcreateserial", "-days", "2",
                "-extfile", names, "-out", self.server_chain)


class TlsFront:
    """Passes every request on to the sandbox at `port`, over plain HTTP on loopback."""

    def __init__(self, authority, port):
        front = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                headers = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")}
                inner = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
                inner.request(self.command, self.path, body=body or None, headers=headers)
                answer = inner.getresponse()
                data = answer.read()
                front.requests.append((self.command, answer.status))
                self.send_response(answer.status)
                if content := answer.getheader("Content-Type"):
                    self.send_header("Content-Type", content)
                if answer.status != 204:
                    self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)
                inner.close()

            do_GET = do_POST = do_DELETE = pass_on

            def log_message(self, *_):
                pass

        self.requests = []
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(authority.server_chain, authority.server_key)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
