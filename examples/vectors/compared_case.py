"""What an evaluation gives otherwise than a case fixes, as docs/vectors.md says."""


def by_field(field):
    return lambda things, key: next((one for one in things if one.get(field) == key), None)


def by_place(things, key):
    place = int(key) - 1
    return things[place] if 0 <= place < len(things) else None


def waiting(things, rule):
    return next((one for one in things if rule in one.get("waits", [])), None)


def beside(things, name):
    reading, _, key = name.partition(" ")
    found = next((one for one in things if one.get("reading") == reading), {})
    return by_field("key")(found.get("presumptions", []) + found.get("consequences", []), key)


FINDERS = {
    "obligations": by_field("key"),
    "exclusions": by_field("key"),
    "consequences": by_place,
    "findings": by_field("code"),
    "needs": waiting,
    "otherwise": beside,
    "notices": by_field("id"),
    "judgements": by_field("question"),
}


def differences(wanted, found, path):
    """Only what is wanted is looked at; a field inside a field in the same way."""
    if isinstance(wanted, dict):
        if not isinstance(found, dict):
            return [f"{path}: not there"]
        return [line for field, one in wanted.items() for line in differences(one, found.get(field), f"{path}.{field}")]
    if path.endswith(".readings") and wanted:
        return [f"{path}: none is {one}" for one in wanted if not any(meets(one, reading) for reading in found or [])]
    # An empty list, and null, are met by a field that is absent.
    if wanted == found or (found is None and wanted == []):
        return []
    return [f"{path}: wanted {wanted}, found {found}"]


def meets(wanted, found):
    """A reading is named in full (RD-6:sameDate), or by its question alone."""
    named = found.get("reading", "")
    same = {"reading": named} if wanted["reading"] == named.split(":")[0] else {}
    return not differences({**wanted, **same}, found, "")


def list_failures(name, fixed, things):
    for key, wanted in fixed.items():
        found = FINDERS[name](things, key)
        if wanted is not None:
            yield from differences(wanted, found, f"{name} {key}")
        elif found is not None:
            yield f"{name} {key}: listed"


def things_of(evaluation, name):
    things = evaluation.get("law", {}).get("notices") if name == "notices" else evaluation.get(name)
    return things or []


def case_failures(expect, evaluation):
    """Where the evaluation is not what the case fixes; nothing where it conforms."""
    failures = []
    for name, fixed in expect.items():
        if name in FINDERS:
            failures += list_failures(name, fixed, things_of(evaluation, name))
        else:
            failures += differences(fixed, evaluation.get(name), name)
    return failures
