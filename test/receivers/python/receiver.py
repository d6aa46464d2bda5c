"""Decodes every fixture into the generated types, encodes it again, and tells what was lost on the way."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from pathlib import Path
from typing import NotRequired, TypedDict

import msgspec

import apprunner_types


class Fixture(TypedDict):
    """A message and what is to be expected of it; all else that a fixture says is passed over."""

    id: str
    message: str
    breaks: object
    value: object


class Fixtures(TypedDict):
    """A file of fixtures; the list of files has none."""

    operation: NotRequired[str]
    fixtures: NotRequired[list[Fixture]]


def exact(text: bytes) -> object:
    """A JSON value whose numbers are exact and differ from truth values."""
    return json.loads(text, parse_int=Decimal, parse_float=Decimal)


def holds(after: object, before: object) -> bool:
    """Whether everything that was there before is there after."""
    if isinstance(before, dict):
        return isinstance(after, dict) and all(
            name in after and holds(after[name], value) for name, value in before.items()
        )
    if isinstance(before, list):
        return (
            isinstance(after, list)
            and len(after) == len(before)
            and all(holds(one, other) for one, other in zip(after, before))
        )
    return type(after) is type(before) and after == before


def again(operation: str, fixture: Fixture) -> str:
    """What becomes of a fixture: the same, kept, refused, or lost."""
    shape = getattr(apprunner_types, operation + fixture["message"].capitalize())
    is_valid = fixture["breaks"] is None
    before = json.dumps(fixture["value"]).encode()
    try:
        after = msgspec.json.encode(msgspec.json.decode(before, type=shape))
    except msgspec.ValidationError as error:
        if is_valid:
            print(f"refused: {fixture['id']}: {error}")
        return "lost" if is_valid else "refused"
    if is_valid and holds(exact(after), exact(before)) and holds(exact(before), exact(after)):
        return "same"
    if not is_valid and holds(exact(after), exact(before)):
        return "kept"
    print(f"lost: {fixture['id']}")
    return "lost"


def main(folder: Path) -> int:
    """Goes through all fixtures; 1 where anything was lost."""
    counts = {"same": 0, "kept": 0, "refused": 0, "lost": 0}
    for file in sorted(folder.glob("*.json")):
        content: Fixtures = json.loads(file.read_bytes())
        for fixture in content.get("fixtures", []):
            counts[again(content.get("operation", ""), fixture)] += 1
    print(
        f"{counts['same']} valid fixtures came back the same, {counts['kept']} broken ones were kept"
        f" and {counts['refused']} refused, {counts['lost']} were lost"
    )
    return 1 if counts["lost"] > 0 or counts["same"] == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
