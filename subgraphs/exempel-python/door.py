"""Authenticates calls: which are accepted, and who asks. Uses only Debian's python3-cryptography."""

import base64
import hashlib
import json
import threading
import time
import urllib.request

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

LIFETIME = 60
TOLERANCE = 5
TOKEN_LIFETIME = 3600


class Refused(Exception):
    """A refused call. Its code is sent with status 401."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """Decodes base64url without padding. Raises ValueError for any other form."""
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if encoded(data) != text:
        raise ValueError("not base64url")
    return data


def digest(data: bytes) -> str:
    return encoded(hashlib.sha256(data).digest())


class Keys:
    """
    Public Ed25519 keys from a JWKS, in a file or at an address. An unknown key reads the JWKS again, at most once in ten
    seconds.
    """

    def __init__(self, location: str) -> None:
        self._location = location
        self._keys: dict[str, Ed25519PublicKey] = {}
        self._read_at = -10.0
        self._lock = threading.Lock()

    def named(self, kid: str) -> Ed25519PublicKey:
        """The key with an id. Raises KeyError when there is none."""
        with self._lock:
            if kid not in self._keys and time.monotonic() - self._read_at >= 10:
                self._read_at = time.monotonic()
                self._keys = {
                    key["kid"]: Ed25519PublicKey.from_public_bytes(decoded(key["x"]))
                    for key in json.loads(self._text())["keys"]
                    if key.get("kty") == "OKP" and key.get("crv") == "Ed25519"
                }
            return self._keys[kid]

    def _text(self) -> str:
        if self._location.startswith(("http://", "https://")):
            with urllib.request.urlopen(self._location, timeout=5) as answer:
                return answer.read(1_000_000).decode()
        with open(self._location, encoding="utf-8") as file:
            return file.read()


def signed(jwt: str, keys: Keys) -> tuple[dict, dict]:
    """Header and claims of a compact JWT, once its signature is verified. Raises ValueError, KeyError or InvalidSignature."""
    head, body, signature = jwt.split(".")
    header = json.loads(decoded(head))
    if header.get("alg") != "EdDSA":
        raise ValueError("another algorithm")
    keys.named(header["kid"]).verify(decoded(signature), f"{head}.{body}".encode())
    return header, json.loads(decoded(body))


WRONG = (ValueError, KeyError, TypeError, AttributeError, InvalidSignature, OSError)


class Door:
    """Judges a call by its headers and its body."""

    def __init__(self, own_id: str, gateway_keys: Keys, issuers: dict[str, tuple[Keys, list[str] | str]]) -> None:
        """`issuers`: for each issuer, the keys of its access tokens and the parties that it may speak for ("*" is any)."""
        self._id = own_id
        self._gateways = gateway_keys
        self._issuers = issuers
        self._used: dict[str, float] = {}
        self._lock = threading.Lock()

    def enter(self, assertion: str | None, authorization: str | None, body: bytes) -> dict | None:
        """The caller: the claims of its access token, or None for an anonymous call through the gateway. Raises Refused."""
        token = self._token_in(authorization)
        if assertion is None:
            if token is None:
                raise Refused("TOKEN_SAKNAS", "Anropet saknar gatewayens intyg.")
            caller = self._caller(token)
            if caller["aud"] != self._id:
                raise Refused("INTYG_SAKNAS", "Anropet saknar gatewayens intyg.")
            return caller
        call = self._asserted(assertion, token)
        caller = None if token is None else self._caller(token)
        if caller is not None and caller["aud"] == self._id:
            raise Refused("TOKEN_FEL_MOTTAGARE", "Åtkomsttoken är inte utfärdad för nätverket.")
        if call["body"] != digest(body):
            raise Refused("INTYG_FEL_INNEHALL", "Gatewayens intyg gäller ett annat innehåll.")
        self._use_up(f"{call['iss']} {call['jti']}")
        return caller

    @staticmethod
    def _token_in(authorization: str | None) -> str | None:
        if authorization is None:
            return None
        kind, _, token = authorization.partition(" ")
        if kind.lower() != "bearer" or token.count(".") != 2:
            raise Refused("TOKEN_OGILTIG", "Åtkomsttoken går inte att läsa.")
        return token

    def _asserted(self, assertion: str, token: str | None) -> dict:
        """The claims of the gateway's assertion, which must be for this member, this access token, and seconds old."""
        try:
            header, call = signed(assertion, self._gateways)
            life, age = call["exp"] - call["iat"], time.time() - call["iat"]
            if header.get("typ") != "vardnat-assertion+jwt" or call["iss"] != header["kid"] or not call["jti"]:
                raise ValueError("not an assertion")
        except WRONG as error:
            raise Refused("INTYG_OGILTIGT", "Gatewayens intyg går inte att lita på.") from error
        if call["aud"] != self._id:
            raise Refused("INTYG_FEL_MOTTAGARE", "Gatewayens intyg gäller en annan delgraf.")
        if not 0 < life <= LIFETIME or not -TOLERANCE <= age <= life + TOLERANCE:
            raise Refused("INTYG_UTGANGET", "Gatewayens intyg har gått ut.")
        if call.get("ath") != (None if token is None else digest(token.encode())):
            raise Refused("INTYG_FEL_TOKEN", "Gatewayens intyg gäller en annan åtkomsttoken.")
        return call

    def _caller(self, token: str) -> dict:
        """The claims of an access token for the network or for this subgraph, by an issuer that may speak for its party."""
        try:
            issuer = json.loads(decoded(token.split(".")[1]))["iss"]
            keys, parties = self._issuers[issuer]
            _, claims = signed(token, keys)
            life, left = claims["exp"] - claims["iat"], claims["exp"] - time.time()
            party = claims["huvudman"]
            if parties != "*" and party not in parties:
                raise ValueError("an issuer that may not speak for that party")
            # A token that is bound to a key needs a proof (RFC 9449), and this member does not ask for proofs.
            if not 0 < life <= TOKEN_LIFETIME or left < -TOLERANCE or "cnf" in claims or not claims["sub"]:
                raise ValueError("a token that is not good here")
        except WRONG as error:
            raise Refused("TOKEN_OGILTIG", "Åtkomsttoken godtas inte här.") from error
        if claims["aud"] not in ("vardnat", self._id):
            raise Refused("TOKEN_FEL_MOTTAGARE", "Åtkomsttoken är utfärdad för en annan mottagare.")
        return claims

    def _use_up(self, call: str) -> None:
        now = time.monotonic()
        with self._lock:
            self._used = {known: until for known, until in self._used.items() if until > now}
            if call in self._used:
                raise Refused("INTYG_ANVANT", "Gatewayens intyg har använts förut.")
            self._used[call] = now + LIFETIME + 2 * TOLERANCE
