"""The contract's schema over a few rows of the member's own, by the python3-graphql-core of Debian 12 (2.3)."""

import base64
import pathlib
import re

from graphql import GraphQLError, GraphQLScalarType, GraphQLSchema, GraphQLUnionType, build_ast_schema, parse
from graphql.language import ast

Row = dict


def refusal(code: str, message: str, **more: object) -> GraphQLError:
    """An error with a code of the contract. The message is Swedish: a resident or an official may read it."""
    return GraphQLError(message, extensions={"code": code, **more})


class Data:
    """The member's rows, as in `data.json`."""

    def __init__(self, kept: Row) -> None:
        self.self: Row = kept["huvudman"]
        self.units: list[Row] = sorted(kept["verksamheter"], key=lambda row: row["id"])
        self.participations: list[Row] = kept["deltaganden"]

    def find(self, reference: Row) -> Row | None | GraphQLError:
        """The entity with a key of the contract; None when there is none."""
        kind = reference.get("__typename")
        owner = reference.get("id") if kind == "Huvudman" else reference.get("huvudmanId")
        if owner != self.self["id"]:
            return refusal("FEL_HUVUDMAN", f"Här svarar bara {self.self['namn']} för sina egna uppgifter.")
        if kind == "Huvudman":
            return {"__typename": kind, **self.self}
        if kind == "Verksamhet":
            return self._one(kind, (row for row in self.units if row["id"] == reference.get("id")))
        if kind == "Deltagande":
            wanted = reference.get("vardcentrumId")
            return self._one(kind, (row for row in self.participations if row["vardcentrumId"] == wanted))
        # This member decides on no plan, signs no agreement and has adopted no document, so it has no such entities.
        return None

    def _one(self, kind: str, rows) -> Row | None:
        row = next(rows, None)
        return None if row is None else {"__typename": kind, "huvudmanId": self.self["id"], **row}

    def matching(self, chosen: Row | None) -> list[Row]:
        """The units that match the contract's VerksamhetFilter, in order of id. A missing condition matches all."""
        chosen = {key: value for key, value in (chosen or {}).items() if value is not None}
        taking = {
            unit
            for row in self.participations
            if row["vardcentrumId"] == chosen.get("vardcentrumId")
            for unit in row["verksamheter"]
        }

        def fits(unit: Row) -> bool:
            return (
                chosen.get("typ") in (None, unit["typ"])
                and ("funktion" not in chosen or any(row["funktion"] == chosen["funktion"] for row in unit["funktioner"]))
                and ("vardcentrumId" not in chosen or unit["id"] in taking)
                and ("kommunkod" not in chosen or any(place["kommunkod"] == chosen["kommunkod"] for place in unit["platser"]))
                and chosen.get("text", "").casefold() in unit["namn"].casefold()
            )

        return [{"__typename": "Verksamhet", "huvudmanId": self.self["id"], **unit} for unit in self.units if fits(unit)]


def page(rows: list[Row], first: int | None, after: str | None) -> Row:
    """A page of rows. Raises BAD_USER_INPUT for an invalid page size or cursor."""
    size = 50 if first is None else first
    if not 1 <= size <= 500:
        raise refusal("BAD_USER_INPUT", f"first är {size} men måste vara mellan 1 och 500.")
    left = rows if after is None else [row for row in rows if row["id"] > id_in(after)]
    shown = left[:size]
    return {
        "nodes": shown,
        "totalCount": len(rows),
        "pageInfo": {"hasNextPage": len(left) > size, "endCursor": cursor(shown[-1]["id"]) if shown else None},
    }


def cursor(row_id: str) -> str:
    return base64.urlsafe_b64encode(row_id.encode()).rstrip(b"=").decode()


def id_in(after: str) -> str:
    try:
        row_id = base64.urlsafe_b64decode(after + "=" * (-len(after) % 4)).decode()
    except ValueError:
        row_id = ""
    if row_id and cursor(row_id) == after:
        return row_id
    raise refusal("BAD_USER_INPUT", "after måste vara endCursor från en tidigare sida.")


FEDERATION = """
schema { query: Query }
type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
type _Service { sdl: String! }
scalar _Any
union _Entity = %s
"""
#: What this version of the library cannot read: descriptions, and the line that links the schema to Federation.
UNREAD = re.compile(r'^ *"""(?:.|\n)*?"""$|^ *".*"$|^extend schema .*$', re.MULTILINE)


def literal(node: ast.Node) -> object:
    """The value of a literal in a query."""
    if isinstance(node, ast.ObjectValue):
        return {field.name.value: literal(field.value) for field in node.fields}
    if isinstance(node, ast.ListValue):
        return [literal(value) for value in node.values]
    return node.value


def contract_schema(contract: pathlib.Path, data: Data) -> GraphQLSchema:
    """
    The executable schema of the contract's file. Rows are dicts, whose keys are the contract's fields; one that is left out
    is null.
    """
    sdl = contract.read_text(encoding="utf-8")
    readable = UNREAD.sub("", sdl)
    entities = re.findall(r'^type (\w+) @key\(fields: "[^"]+"(?:, resolvable: true)?\) \{', sdl, re.MULTILINE)
    schema = build_ast_schema(parse(readable + FEDERATION % " | ".join(entities)))
    own_scalars = re.findall(r"^scalar (\w+)$", sdl + FEDERATION, re.MULTILINE)
    for kind in schema.get_type_map().values():
        if isinstance(kind, GraphQLUnionType):
            kind.resolve_type = lambda row, _info: row["__typename"]
        elif isinstance(kind, GraphQLScalarType) and kind.name in own_scalars:
            # Scalars that the library does not know pass unchanged.
            kind.serialize = kind.parse_value = lambda value: value
            kind.parse_literal = literal

    def resolve(kind: str, field: str, resolver) -> None:
        schema.get_type(kind).fields[field].resolver = resolver

    def units(_self: Row, _info, first: int | None = None, after: str | None = None, filter: Row | None = None) -> Row:
        return page(data.matching(filter), first, after)

    def unit(_self: Row, _info, id: str) -> Row | None:
        return data.find({"__typename": "Verksamhet", "huvudmanId": data.self["id"], "id": id})

    def units_there(row: Row, _info, filter: Row | None = None) -> list[Row]:
        return [unit for unit in data.matching(filter) if unit["id"] in row["verksamheter"]]

    def key_figures(row: Row, info) -> Row:
        offered = [offer for unit in units_there(row, info) for offer in unit["funktioner"]]
        return {"huvudmanId": data.self["id"], "funktioner": offered, "budgetar": []}

    def nothing(*_arguments: object, **_filters: object) -> list[Row]:
        """This member publishes no money, no measured values, and no decision makers."""
        return []

    resolve("Query", "_service", lambda *_: {"sdl": sdl})
    resolve("Query", "_entities", lambda _root, _info, representations: [data.find(row) for row in representations])
    resolve("Huvudman", "verksamheter", units)
    resolve("Huvudman", "verksamhet", unit)
    resolve("Huvudman", "beslutsinstanser", nothing)
    resolve("Deltagande", "verksamheter", units_there)
    resolve("Deltagande", "nyckeltal", key_figures)
    for kind in ("Huvudman", "Verksamhet", "Deltagande"):
        resolve(kind, "budgetar", nothing)
    for kind in ("Huvudman", "Verksamhet"):
        resolve(kind, "matvarden", nothing)
    resolve("Verksamhet", "uppdragsgivare", lambda row, _info: [{"id": party} for party in row["uppdragsgivare"]])
    return schema
