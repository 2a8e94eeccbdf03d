"""What people said is unreadable in the file: AES-256-GCM with a key that lives outside the database."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
KEY_ID_BYTES = 4  # first bytes of the key's SHA-256: says which of several keys sealed a value
NONCE_BYTES = 12  # the length that GCM is made for (NIST SP 800-38D, 8.2)
_HEADER = KEY_ID_BYTES + NONCE_BYTES


class BadKey(ValueError):  # noqa: N818
    """A key is not 32 bytes in URL-safe base64, or there is none."""


class WrongKey(Exception):  # noqa: N818
    """No key at hand opens what another key sealed."""


class Damaged(WrongKey):
    """The key is the right one, but the sealed value was changed or cut: nothing opens it any more."""


def new_key() -> str:
    """A key fit for the configuration: 32 random bytes in URL-safe base64."""
    return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


class Cipher:
    """Seals with the first key and opens with any: a new key put first takes over from the old one."""

    def __init__(self, keys: Sequence[str]) -> None:
        """Raises BadKey."""
        raw = [_decoded(key) for key in keys]
        if not raw:
            raise BadKey("no key was given")
        self._secrets = raw
        self._open_with = {_key_id(key): AESGCM(key) for key in raw}
        self._first_id = _key_id(raw[0])
        self._first = self._open_with[self._first_id]

    def seal(self, text: str) -> bytes:
        """Nothing stays nothing; every other text is sealed differently each time."""
        if not text:
            return b""
        nonce = os.urandom(NONCE_BYTES)
        return self._first_id + nonce + self._first.encrypt(nonce, text.encode(), None)

    def open(self, sealed: bytes | None) -> str:
        """The text again; "" for nothing. Raises WrongKey, or Damaged."""
        if not sealed:
            return ""
        known = self._open_with.get(sealed[:KEY_ID_BYTES])
        if not known:
            raise WrongKey("sealed with a key that is not in the configuration")
        try:
            return known.decrypt(sealed[KEY_ID_BYTES:_HEADER], sealed[_HEADER:], None).decode()
        except (InvalidTag, ValueError) as error:
            raise Damaged("a sealed value was changed or cut") from error

    @property
    def first_id(self) -> bytes:
        """What every value sealed with the first key begins with; it tells nothing of the key."""
        return self._first_id

    def fingerprints(self, text: str) -> list[str]:
        """What proves that a text was known, to who holds the key, without telling it; the first key's first."""
        return [hmac.digest(secret, b"fingerprint:" + text.encode(), "sha256").hex() for secret in self._secrets]

    def marks(self, text: str) -> list[int]:
        """Numbers that stand for a text and tell nothing without the key, for each key; the first key's first."""
        digests = (hmac.digest(secret, b"mark:" + text.encode(), "sha256") for secret in self._secrets)
        return [int.from_bytes(digest[:8], signed=True) for digest in digests]


def _decoded(key: str) -> bytes:
    try:
        raw = base64.b64decode(key.strip(), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadKey("a key is not URL-safe base64") from error
    if len(raw) != KEY_BYTES:
        raise BadKey(f"a key has {len(raw)} bytes instead of {KEY_BYTES}")
    return raw


def _key_id(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()[:KEY_ID_BYTES]
