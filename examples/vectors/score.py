#!/usr/bin/env python3
"""Scores an implementation of the trajectory, in any language, by the cases of terug-naar-werk.

    python3 score.py [--vectors FOLDER] [--show NUMBER] -- COMMAND [ARGUMENT …]

COMMAND reads lines from standard input. Each is a JSON object with "dossier" and "options". It writes one line for each, in
the same order: its evaluation as JSON, or {"issues": […]} where it refuses the dossier. FOLDER is as for check_vectors.py.
Of the cases that are not met, NUMBER are shown with what differs (5 by default). The exit status is 1 where any is not met.
"""

import json
import subprocess
import sys
from pathlib import Path

from check_vectors import Unusable, read_vectors
from compared_case import case_failures

USAGE = "usage: python3 score.py [--vectors FOLDER] [--show NUMBER] -- COMMAND [ARGUMENT …]"


def options_of(arguments):
    """The folder, how many cases to show, and the command; a sentence instead where something is wrong."""
    folder, show = Path(__file__).resolve().parents[2] / "dist" / "vectors", 5
    while arguments and arguments[0] in ("--vectors", "--show"):
        name, *rest = arguments
        if not rest:
            return f"{name} needs a value"
        value, *arguments = rest
        if name == "--vectors":
            folder = Path(value)
        elif value.isdecimal():
            show = int(value)
        else:
            return "--show needs a whole number"
    if arguments[:1] != ["--"] or len(arguments) < 2:
        return "after -- stands the command to score"
    return folder, show, arguments[1:]


def answers_of(command, cases):
    """The line that the command writes for each case, as text."""
    lines = [json.dumps({"dossier": case["dossier"], "options": case["options"]}) for case in cases]
    try:
        done = subprocess.run(command, input="\n".join(lines) + "\n", stdout=subprocess.PIPE, encoding="utf-8")
    except OSError as error:
        sys.exit(f"{command[0]}: cannot be run, {error.strerror}")
    answers = done.stdout.splitlines()
    if len(answers) != len(lines):
        sys.exit(f"{command[0]}: wrote {len(answers)} lines for {len(lines)} cases, exit status {done.returncode}")
    return answers


def failures_of(case, line):
    try:
        answer = json.loads(line)
    except ValueError:
        return ["the answer is no JSON"]
    if not isinstance(answer, dict):
        return ["the answer is no object"]
    if "issues" in answer:
        return ["the dossier was refused"]
    return case_failures(case["expect"], answer)


def row(name, met, count):
    return f"{name:<28} {met:>5} of {count:>5}  {100 * met / count:>6.1f} %"


def main(arguments):
    if arguments in (["--help"], ["-h"]):
        print(__doc__.strip())
        return 0
    options = options_of(arguments)
    if isinstance(options, str):
        print(f"{options}\n{USAGE}", file=sys.stderr)
        return 2
    folder, show, command = options
    try:
        content = read_vectors(folder, "cases.json")
    except Unusable as problem:
        print(problem, file=sys.stderr)
        return 2
    cases = content["cases"]
    failed = {}
    for case, line in zip(cases, answers_of(command, cases)):
        failures = failures_of(case, line)
        if failures:
            failed[case["name"]] = failures
    for name, failures in list(failed.items())[:show]:
        print("\n  ".join([name, *failures]), file=sys.stderr)
    pages = list(dict.fromkeys(case["name"].split("/")[0] for case in cases))
    for page in pages:
        names = [case["name"] for case in cases if case["name"].split("/")[0] == page]
        print(row(page, sum(name not in failed for name in names), len(names)))
    print(row("all cases", len(cases) - len(failed), len(cases)))
    print(f"{content['package']} {content['version']}, law up to {content['lawUpTo']}, rulebook {content['rulebook'][:12]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
