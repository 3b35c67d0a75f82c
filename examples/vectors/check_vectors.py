#!/usr/bin/env python3
"""Checks the vectors of terug-naar-werk without that package, with nothing but Python 3.9 or later.

    python3 check_vectors.py [FOLDER]

FOLDER holds cases.json, calendar.json and vectors.schema.json: node_modules/terug-naar-werk/dist/vectors, or by default
dist/vectors of the clone in which this file stands. Every case is checked for its form; every calendar vector is
computed anew. The exit status is 1 where anything does not hold.
"""

import json
import re
import sys
from datetime import date
from pathlib import Path

from calendar_days import COUNTS, add_days, down, up
from json_schema import Schema

DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")


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
    return [f"{path}: {begin} is after {end}" for begin, end in pairs if begin and end and begin > end]


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
    day, number = date.fromisoformat(vector["day"]), vector["number"]
    if vector["count"] == "days":
        return {"until": add_days(day, number).isoformat(), "other": None}
    count, convention = COUNTS[vector["count"]]
    other = "sameDate" if convention == "quantieme" else "quantieme"
    mine, its = told(count(day, number, convention)), told(count(day, number, other))
    return {"convention": convention, **mine, "other": None if mine == its else {"convention": other, **its}}


def count_errors(vector):
    given = {name: vector[name] for name in ("convention", "from", "until", "other") if name in vector}
    wanted = counted(vector)
    return [] if given == wanted else [f"{vector['name']}: says {given}, computed {wanted}"]


def period_errors(vector):
    day, months = date.fromisoformat(vector["day"]), vector["years"] * 12 + vector["months"]
    computed = {name: add_days(after(day, months), vector["days"]) for name, after in (("up", up), ("down", down))}
    differing = {name: found.isoformat() for name, found in computed.items() if vector[name] != found.isoformat()}
    return [f"{vector['name']}: {name} says {vector[name]}, computed {found}" for name, found in differing.items()]


def form_errors(schema, files, first, last):
    for name, content in files.items():
        yield from schema.errors(schema.root, content, name)
        for path, value in walk(content, name):
            yield from day_errors(value, path, first, last)
            yield from window_errors(value, path)


def check(folder):
    read = lambda name: json.loads((folder / name).read_text(encoding="utf-8"))
    schema, cases, calendar = Schema(read("vectors.schema.json")), read("cases.json"), read("calendar.json")
    first, last = (date.fromisoformat(calendar["range"][end]) for end in ("first", "last"))
    files = {"cases.json": cases, "calendar.json": calendar}
    errors = list(form_errors(schema, files, first, last))
    if not errors:
        counts, periods = calendar["counts"], calendar["periods"]
        errors += name_errors(cases["cases"]) + name_errors(counts) + name_errors(periods)
        errors += [error for case in cases["cases"] for error in key_errors(case, schema.names("RuleId"))]
        errors += [error for vector in counts for error in count_errors(vector)]
        errors += [error for vector in periods for error in period_errors(vector)]
    return cases, calendar, errors


def main(arguments):
    default = Path(__file__).resolve().parents[2] / "dist" / "vectors"
    cases, calendar, errors = check(Path(arguments[0]) if arguments else default)
    norms = {norm for case in cases["cases"] for norm in case["norms"]}
    print(f"{cases['package']} {cases['version']}: {len(cases['cases'])} cases about {len(norms)} norms")
    print(f"{len(calendar['counts'])} counts and {len(calendar['periods'])} periods computed anew")
    for error in errors:
        print(f"  {error}")
    print(f"{len(errors)} do not hold" if errors else "all hold")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
