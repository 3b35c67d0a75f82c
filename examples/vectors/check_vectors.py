#!/usr/bin/env python3
"""Checks the vectors of terug-naar-werk without that package, with nothing but Python 3.9 or later.

    python3 check_vectors.py [FOLDER]

FOLDER holds cases.json, calendar.json and vectors.schema.json: node_modules/terug-naar-werk/dist/vectors, or by default
dist/vectors of the clone in which this file stands. Every case is checked for its form; every calendar vector is
computed anew. The exit status is 1 where anything does not hold, or where a file cannot be used.
"""

import json
import re
import sys
from datetime import date
from pathlib import Path

from calendar_days import COUNTS, add_days, down, up
from json_schema import Schema

USAGE = "usage: python3 check_vectors.py [FOLDER]"

KINDS = {"cases.json": "cases", "calendar.json": "calendar"}

DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")


class Unusable(Exception):
    """Why a file cannot be used at all, in one line that names it."""


def refuse_constant(name):
    raise ValueError(f"{name} is no number of JSON")


def read(path):
    """The object in a file."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"), parse_constant=refuse_constant)
    except OSError as error:
        raise Unusable(f"{path}: cannot be read, {error.strerror}") from None
    except ValueError as error:
        raise Unusable(f"{path}: no JSON, {error}") from None
    except RecursionError:
        raise Unusable(f"{path}: nested too deep") from None
    if not isinstance(content, dict):
        raise Unusable(f"{path}: holds no object")
    return content


def read_vectors(folder, name):
    content = read(folder / name)
    if content.get("kind") != KINDS[name]:
        raise Unusable(f"{folder / name}: its kind is {content.get('kind')!r}, not {KINDS[name]!r}")
    return content


def read_schema(path):
    content = read(path)
    definitions = content.get("$defs")
    if not isinstance(definitions, dict) or not {"Cases", "Calendar", "RuleId"} <= set(definitions):
        raise Unusable(f"{path}: is no schema of vectors")
    return Schema(content)


def walk(value, path):
    """Every value inside a value, with its place."""
    yield path, value
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from walk(inner, f"{path}.{name}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, f"{path}[{index}]")


def day_errors(value, path, first, last):
    if not (isinstance(value, str) and DAY.match(value)):
        return []
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return [f"{path}: {value} does not exist"]
    return [] if first <= day <= last else [f"{path}: {value} is outside the range"]


def window_errors(value, path):
    """No window ends before it begins."""
    if not isinstance(value, dict):
        return []
    ends = [("from", "until"), ("from", "maxUntil"), ("until", "maxUntil")]
    pairs = [(value.get(begin), value.get(end)) for begin, end in ends]
    days = [(begin, end) for begin, end in pairs if isinstance(begin, str) and isinstance(end, str)]
    return [f"{path}: {begin} is after {end}" for begin, end in days if begin > end]


def key_errors(case, rules):
    """What a case names by its key must exist too; the schema sees only what stands in fields."""
    expected = case["expect"]
    named = [key.split("#")[0] for key in expected.get("obligations", {})] + list(expected.get("needs", {}))
    return [f"{case['name']}: {rule} is no rule" for rule in named if rule not in rules]


def name_errors(vectors):
    names = [vector["name"] for vector in vectors]
    return [f"{name}: stands there twice" for name in sorted({name for name in names if names.count(name) > 1})]


def told(window):
    first, last = window
    return {**({"from": first.isoformat()} if first else {}), "until": last.isoformat()}


def counted(vector):
    """What a count gives by its own convention, and what the other one gives where it differs."""
    day, number = date.fromisoformat(vector["day"]), int(vector["number"])
    if vector["count"] == "days":
        return {"until": add_days(day, number).isoformat(), "other": None}
    count, convention = COUNTS[vector["count"]]
    other = "sameDate" if convention == "quantieme" else "quantieme"
    mine, its = told(count(day, number, convention)), told(count(day, number, other))
    return {"convention": convention, **mine, "other": None if mine == its else {"convention": other, **its}}


# Beyond the years 1 to 9999 Python has no dates, and beyond a billion days no differences.
NO_DATE = (OverflowError, ValueError)


def count_errors(vector):
    given = {name: vector[name] for name in ("convention", "from", "until", "other") if name in vector}
    try:
        wanted = counted(vector)
    except NO_DATE:
        return [f"{vector['name']}: counts beyond the last date that can be computed here"]
    return [] if given == wanted else [f"{vector['name']}: says {given}, computed {wanted}"]


def period_errors(vector):
    day, months = date.fromisoformat(vector["day"]), int(vector["years"] * 12 + vector["months"])
    try:
        computed = {name: add_days(after(day, months), vector["days"]) for name, after in (("up", up), ("down", down))}
    except NO_DATE:
        return [f"{vector['name']}: counts beyond the dates that can be computed here"]
    differing = {name: found.isoformat() for name, found in computed.items() if vector[name] != found.isoformat()}
    return [f"{vector['name']}: {name} says {vector[name]}, computed {found}" for name, found in differing.items()]


def range_errors(found):
    """What is wrong with the first and the last day that vectors may name."""
    path = "calendar.json.range"
    ends = [(found[end], f"{path}.{end}") for end in ("first", "last")]
    unread = [error for day, place in ends for error in day_errors(day, place, date.min, date.max)]
    return unread or ([f"{path}: first is after last"] if found["first"] > found["last"] else [])


def form_errors(schema, files):
    """What is wrong with the form; what is computed afterwards relies on it."""
    errors = [error for name, content in files.items() for error in schema.errors(schema.root, content, name)]
    errors = errors or range_errors(files["calendar.json"]["range"])
    if errors:
        return errors
    first, last = (date.fromisoformat(files["calendar.json"]["range"][end]) for end in ("first", "last"))
    places = [place for name, content in files.items() for place in walk(content, name)]
    found = [day_errors(value, path, first, last) + window_errors(value, path) for path, value in places]
    return [error for errors in found for error in errors]


def content_errors(schema, cases, calendar):
    counts, periods, rules = calendar["counts"], calendar["periods"], schema.names("RuleId")
    if cases["version"] != calendar["version"]:
        yield f"cases.json is of version {cases['version']}, calendar.json of version {calendar['version']}"
    yield from name_errors(cases["cases"]) + name_errors(counts) + name_errors(periods)
    yield from (error for case in cases["cases"] for error in key_errors(case, rules))
    yield from (error for vector in counts for error in count_errors(vector))
    yield from (error for vector in periods for error in period_errors(vector))


def summary(cases, calendar):
    norms = {norm for case in cases["cases"] for norm in case["norms"]}
    yield f"{cases['package']} {cases['version']}: {len(cases['cases'])} cases about {len(norms)} norms"
    yield f"{len(calendar['counts'])} counts and {len(calendar['periods'])} periods computed anew"


def check(folder):
    """What was looked at, and what does not hold; of files whose form is wrong only the latter."""
    schema = read_schema(folder / "vectors.schema.json")
    files = {name: read_vectors(folder, name) for name in KINDS}
    errors = form_errors(schema, files)
    if errors:
        return [], errors
    return list(summary(*files.values())), list(content_errors(schema, *files.values()))


def main(arguments):
    if arguments in (["--help"], ["-h"]):
        print(__doc__.strip())
        return 0
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        print(USAGE, file=sys.stderr)
        return 1
    default = Path(__file__).resolve().parents[2] / "dist" / "vectors"
    try:
        looked_at, errors = check(Path(arguments[0]) if arguments else default)
    except Unusable as problem:
        print(problem, file=sys.stderr)
        return 1
    for line in [*looked_at, *(f"  {error}" for error in errors)]:
        print(line)
    print(f"{len(errors)} do not hold" if errors else "all hold")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
