"""The files people and the bot sent: their bytes, and what Telegram says of them."""

from __future__ import annotations

import hashlib
import mimetypes
from dataclasses import dataclass, field, replace
from typing import Any

from bot.emulator.errors import bad_request

LARGEST_DOWNLOAD = 20 * 1024 * 1024  # bytes (Bot API, getFile)
LARGEST_UPLOAD = 50 * 1024 * 1024  # bytes (Bot API, "Sending files")

# kind -> (what Telegram calls it in its refusals, folder, name's ending, type)
KINDS = {
    "voice": ("Voice", "voice", ".oga", "audio/ogg"),
    "audio": ("Audio", "music", ".mp3", "audio/mpeg"),
    "photo": ("Photo", "photos", ".jpg", "image/jpeg"),
    "video": ("Video", "videos", ".mp4", "video/mp4"),
    "video_note": ("VideoNote", "video_notes", ".mp4", "video/mp4"),
    "animation": ("Animation", "animations", ".mp4", "video/mp4"),
    "document": ("Document", "documents", "", "application/octet-stream"),
    "sticker": ("Sticker", "stickers", ".webp", "image/webp"),
}


@dataclass(frozen=True, slots=True)
class Stored:
    """One file. `facts` are duration, width and so on, as Telegram's object of its kind has them."""

    id: str
    unique_id: str
    kind: str
    path: str
    name: str
    type: str
    content: bytes
    facts: dict[str, Any] = field(default_factory=dict)

    def as_file(self) -> dict[str, Any]:
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


class Files:
    """Files by their identifier and by their path."""

    def __init__(self) -> None:
        self._by_id: dict[str, Stored] = {}
        self._by_path: dict[str, Stored] = {}

    def keep(self, kind: str, content: bytes, name: str = "", mime: str = "", **facts: Any) -> Stored:
        """Stores a file. Raises ApiError when it is larger than Telegram takes, or empty."""
        if not content:
            raise bad_request("file must be non-empty")
        if len(content) > LARGEST_UPLOAD:
            raise bad_request("Request Entity Too Large")
        _, folder, ending, usual = KINDS[kind]
        number = len(self._by_id)
        mark = hashlib.sha256(f"{kind}{number}".encode()).hexdigest()
        last = ending or (f".{name.rpartition('.')[2]}" if "." in name else "")
        given = mime if mime and mime != "application/octet-stream" else mimetypes.guess_type(name)[0] or usual
        stored = Stored(
            id=f"AgAC{folder[:2]}{mark[:40]}{number}",
            unique_id=f"AQAD{mark[40:52]}",
            kind=kind,
            path=f"{folder}/file_{number}{last}",
            name=name,
            type=given if kind in {"document", "audio"} else usual,
            content=content,
            facts=facts,
        )
        self._by_id[stored.id] = self._by_path[stored.path] = stored
        return stored

    def small(self, photo: Stored) -> Stored:
        """The small size of a photo: another identifier, the same bytes."""
        small = replace(photo, id=f"{photo.id}s", unique_id=f"{photo.unique_id}s")
        return self._by_id.setdefault(small.id, small)

    def find(self, file_id: str) -> Stored | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> Stored | None:
        return self._by_path.get(path)

    def get(self, file_id: str, kind: str) -> Stored:
        """The file, to be sent again as this kind. Raises ApiError when it is unknown or of another kind."""
        stored = self._by_id.get(file_id)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if stored.kind != kind and not (kind == "document" and stored.kind in {"animation", "audio"}):
            raise bad_request(f"can't use file of type {KINDS[stored.kind][0]} as {KINDS[kind][0]}")
        return stored


def described(files: Files, stored: Stored) -> dict[str, Any]:
    """What a message that holds this file says of it: {"voice": {...}}, {"photo": [small, large]}…"""
    facts, file = stored.facts, stored.as_file()
    duration = int(facts.get("duration") or 1)
    match stored.kind:
        case "photo":
            return {"photo": [_small(files, stored), {**file, "width": 1280, "height": 960}]}
        case "voice":
            return {"voice": {**file, "duration": duration, "mime_type": stored.type}}
        case "video_note":
            return {"video_note": {**file, "duration": duration, "length": 384}}
        case "sticker":
            sticker = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
            return {"sticker": {**file, **sticker, "emoji": facts.get("emoji", "👍")}}
        case "video" | "animation":
            sizes = {"width": 1280, "height": 720, "duration": duration}
            return {stored.kind: {**file, **sizes, "mime_type": stored.type, **_name(stored)}}
        case "audio":
            return {"audio": {**file, "duration": duration, "mime_type": stored.type, **_name(stored)}}
    return {"document": {**file, "mime_type": stored.type, **_name(stored)}}


def _name(stored: Stored) -> dict[str, str]:
    return {"file_name": stored.name} if stored.name else {}


def _small(files: Files, stored: Stored) -> dict[str, Any]:
    small = files.small(stored)
    return {**small.as_file(), "width": 320, "height": 240}
