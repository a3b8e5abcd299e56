"""
Checks door.py against the network's test vectors: python3 vectors.py FOLDER. Prints the differences, and exits with 1 when
there are any.
"""

import hashlib
import json
import sys
from pathlib import Path

import door


class Given(door.Keys):
    """Public keys from a vector."""

    def __init__(self, keys: list[dict]) -> None:
        super().__init__("")
        self._keys_given = json.dumps({"keys": keys})

    def _text(self) -> str:
        return self._keys_given


class Then:
    """A clock that shows the time of the vectors."""

    def __init__(self, now: float) -> None:
        self._now = now

    def time(self) -> float:
        return self._now

    def monotonic(self) -> float:
        return self._now


def outcome(vector: dict, call: dict) -> str:
    judge = door.Door(vector["member"], Given(vector["gatewayKeys"]["keys"]), {})
    try:
        judge.enter(call["headers"].get("vardnat-assertion"), call["headers"].get("authorization"), call["body"].encode())
    except door.Refused as refused:
        return refused.code
    return "OK"


def is_good(jws: str, keys: door.Keys) -> bool:
    try:
        header, _ = door.signed(jws, keys)
    except door.WRONG:
        return False
    return header.get("typ") == "vardnat-voucher"


def canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def differences(folder: Path) -> list[str]:
    def read(name: str) -> dict:
        return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))

    calls, vouchers, hashes = read("calls"), read("vouchers"), read("hashes")
    door.time = Then(calls["now"])
    found = []
    tried = 0

    def hold(what: str, is_: object, wanted: object) -> None:
        nonlocal tried
        tried += 1
        if is_ != wanted:
            found.append(f"{what}: {is_!r} and not {wanted!r}")

    for call in calls["calls"]:
        # This member has no call key, so it gets no codes.
        if "vardnat-callkey" not in call["headers"]:
            hold(call["name"], outcome(calls, call), call["outcome"])
    keys = Given([{**vouchers["key"], "kid": vouchers["kid"]}])
    for voucher in vouchers["vouchers"]:
        hold(voucher["name"], is_good(voucher["jws"], keys), voucher["good"])
    for one in hashes["values"]:
        hold(one["name"], canonical(one["value"]), one["canonical"])
        hold(one["name"], hashlib.sha256(one["canonical"].encode()).hexdigest(), one["sha256"])
    for one in hashes["thumbprints"]:
        hold("a key's thumbprint", door.digest(canonical(one["key"]).encode()), one["kid"])
    for one in hashes["bodies"]:
        hold("a body's digest", door.digest(one["text"].encode()), one["digest"])
    print(f"{tried} vectors, {len(found)} differ")
    return found


if __name__ == "__main__":
    wrong = differences(Path(sys.argv[1]))
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)
