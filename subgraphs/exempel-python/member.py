"""
A member of the network in Python: one huvudman's subgraph over HTTP, with Debian's python3-graphql-core and python3-cryptography.

GATEWAY_KEYS (a JWKS, by file or address) says which gateways are let in. ISSUERS (a JSON file, as in the project's settings), PORT, HOST,
DATA and CONTRACT may be left out.
"""

import json
import os
import logging
import pathlib
import re
import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from graphql import GraphQLError, GraphQLSchema, execute, format_error, parse, validate

from door import Door, Keys, Refused
from schema import Data, contract_schema

HERE = pathlib.Path(__file__).parent
MAX_BODY = 1_000_000
#: Strings and comments, which the rewriting leaves alone.
TEXT = r'(?P<text>"""(?:\\"""|[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n])*"|\#[^\n]*)'
NULL = re.compile(TEXT + r"|\b[A-Za-z_]\w*\s*:\s*null\b,?")
EMPTY = re.compile(TEXT + r"|\(\s*\)")
#: Headers by which browsers only read an answer, and caches do not store it.
PROTECTIVE = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def answered(schema: GraphQLSchema, body: bytes) -> tuple[int, dict]:
    """Status and answer of a request: a JSON object with `query`, and perhaps `variables` and `operationName`."""
    try:
        question = json.loads(body)
        document = parse(without_nulls(question["query"]))
        variables, name = question.get("variables"), question.get("operationName")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, GraphQLError):
        return 400, failed("GRAPHQL_PARSE_FAILED", "Frågan går inte att läsa.")
    wrong = validate(schema, document)
    if wrong:
        return 400, {"errors": [{**format_error(error), **coded("GRAPHQL_VALIDATION_FAILED")} for error in wrong[:5]]}
    try:
        result = execute(schema, document, variable_values=variables, operation_name=name)
    except GraphQLError as error:
        return 400, failed("BAD_USER_INPUT", error.message)
    if not result.errors:
        return 200, {"data": result.data}
    return 200, {"data": result.data, "errors": [shown(error) for error in result.errors]}


def without_nulls(query: str) -> str:
    """
    The question without arguments and fields of inputs that are null. Here null means what is left out, and this version of
    the library is older than null in a question.
    """
    fewer = NULL.sub(lambda found: found["text"] or "", query)
    return EMPTY.sub(lambda found: found["text"] or "", fewer)


def shown(error: GraphQLError) -> dict:
    """An error as the caller may see it. The message of an unforeseen error is printed here and not sent."""
    formatted = format_error(error)
    if "code" in formatted.get("extensions", {}):
        return formatted
    print(repr(error), file=sys.stderr)
    return {**formatted, "message": "Ett fel inträffade.", **coded("INTERNAL_SERVER_ERROR")}


def coded(code: str) -> dict:
    return {"extensions": {"code": code}}


def failed(code: str, message: str) -> dict:
    return {"errors": [{"message": message, **coded(code)}]}


class Handler(BaseHTTPRequestHandler):
    """One connection of a gateway, or of the huvudman's own people."""

    protocol_version = "HTTP/1.1"
    timeout = 30
    door: Door
    schema: GraphQLSchema

    def do_GET(self) -> None:
        if self.path in ("/health/live", "/health/ready"):
            return self.reply(200, {"status": "ready"})
        return self.reply(405 if self.path == "/graphql" else 404, {})

    def do_POST(self) -> None:
        if self.path != "/graphql":
            return self.reply(404, {}, keep=False)
        size = self.headers.get("Content-Length", "")
        if not size.isdecimal() or int(size) > MAX_BODY:
            return self.reply(413 if size.isdecimal() else 411, {}, keep=False)
        if self.headers.get_content_type() != "application/json":
            return self.reply(415, failed("BAD_REQUEST", "Frågan ska vara application/json."), keep=False)
        body = self.rfile.read(int(size))
        try:
            self.door.enter(self.headers.get("vardnat-assertion"), self.headers.get("Authorization"), body)
        except Refused as refused:
            return self.reply(401, failed(refused.code, str(refused)))
        try:
            return self.reply(*answered(self.schema, body))
        except Exception as error:
            print(repr(error), file=sys.stderr)
            return self.reply(500, failed("INTERNAL_SERVER_ERROR", "Ett fel inträffade."))

    def reply(self, status: int, answer: dict, keep: bool = True) -> None:
        body = json.dumps(answer, ensure_ascii=False).encode()
        self.send_response(status)
        headers = {"Content-Type": "application/json; charset=utf-8", "Content-Length": str(len(body)), **PROTECTIVE}
        for name, value in headers.items():
            self.send_header(name, value)
        if not keep:
            # The rest of the body is not read.
            self.send_header("Connection", "close")
            self.close_connection = True
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        """Logs no requests, since who asks is private."""


def main() -> None:
    # The library prints a stack trace for every error in an answer, also for foreseen ones.
    logging.getLogger("graphql").setLevel(logging.CRITICAL)
    settings = os.environ
    if "GATEWAY_KEYS" not in settings:
        sys.exit("GATEWAY_KEYS is not set: give the gateways' public keys, a JWKS by file or address.")
    listed = json.loads(pathlib.Path(settings["ISSUERS"]).read_text(encoding="utf-8"))["issuers"] if "ISSUERS" in settings else []
    data = Data(json.loads(pathlib.Path(settings.get("DATA", HERE / "data.json")).read_text(encoding="utf-8")))
    own_id = data.self["id"]
    Handler.door = Door(
        own_id,
        Keys(settings["GATEWAY_KEYS"]),
        {issuer["issuer"]: (Keys(issuer["jwks"]), issuer["huvudman"]) for issuer in listed},
    )
    contract = settings.get("CONTRACT", HERE / f"../../shared/contract/versions/{data.self['kontraktsversion']}.graphql")
    Handler.schema = contract_schema(pathlib.Path(contract), data)
    host, port = settings.get("HOST", "127.0.0.1"), int(settings.get("PORT", "4710"))
    server = ThreadingHTTPServer((host, port), Handler)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"{own_id} answers at http://{host}:{server.server_port}/graphql", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
