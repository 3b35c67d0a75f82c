"""As much of JSON Schema (2020-12) as vectors.schema.json uses; a keyword that is not known here is an error."""

import re

ANNOTATIONS = {"$schema", "$defs", "title", "description", "readOnly", "format", "then", "else"}


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": is_number,
    "integer": lambda value: is_number(value) and value % 1 == 0,
}


def same(one, other):
    """Equal as JSON: in Python alone True equals 1."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


# Keywords that look at one kind of value alone: the kind, whether it holds, and what is wrong where it does not.
SIMPLE = {
    "minLength": ("string", lambda least, value: len(value) >= least, "too short"),
    "maxLength": ("string", lambda most, value: len(value) <= most, "too long"),
    "pattern": ("string", lambda pattern, value: re.search(pattern, value), "not of that form"),
    "minItems": ("array", lambda least, value: len(value) >= least, "too few"),
    "maxItems": ("array", lambda most, value: len(value) <= most, "too many"),
    "minProperties": ("object", lambda least, value: len(value) >= least, "empty"),
    "minimum": ("number", lambda least, value: value >= least, "too small"),
    "exclusiveMinimum": ("number", lambda bound, value: value > bound, "too small"),
    "maximum": ("number", lambda most, value: value <= most, "too large"),
}


class Schema:
    def __init__(self, root):
        self.root = root
        self.nested = {
            "$ref": lambda name, _, value, path: self.errors(self.definition(name), value, path),
            "anyOf": self.any_of,
            "oneOf": self.one_of,
            "if": self.when,
            "properties": self.properties,
            "additionalProperties": self.additional,
            "items": self.items,
        }

    def definition(self, name):
        # A name without a definition stands as a keyword that is not known.
        return self.root["$defs"].get(name.rsplit("/", 1)[-1], {name: None})

    def names(self, definition):
        """The words of a closed list, such as the rules."""
        return set(self.root["$defs"][definition]["enum"])

    def errors(self, schema, value, path):
        """What the schema says against a value; nothing where it is valid."""
        if isinstance(schema, bool):
            return [] if schema else [f"{path}: not allowed"]
        keywords = [(keyword, operand) for keyword, operand in schema.items() if keyword not in ANNOTATIONS]
        return [error for keyword, operand in keywords for error in self.by(keyword, operand, schema, value, path)]

    def by(self, keyword, operand, schema, value, path):
        if keyword in self.nested:
            return self.nested[keyword](operand, schema, value, path)
        if keyword in SIMPLE:
            kind, holds, wrong = SIMPLE[keyword]
            return [f"{path}: {wrong} ({keyword})"] if TYPES[kind](value) and not holds(operand, value) else []
        if keyword == "type":
            return [] if TYPES[operand](value) else [f"{path}: no {operand}"]
        if keyword == "required":
            lacking = [name for name in operand if isinstance(value, dict) and name not in value]
            return [f"{path}: lacks {', '.join(lacking)} (required)"] if lacking else []
        if keyword in ("const", "enum"):
            known = [operand] if keyword == "const" else operand
            return [] if any(same(one, value) for one in known) else [f"{path}: {value!r} is not known"]
        return [f"{path}: the schema says {keyword}, which is not known here"]

    def any_of(self, choices, _, value, path):
        tried = [self.errors(choice, value, path) for choice in choices]
        return [] if [] in tried else min(tried, key=len)

    def one_of(self, choices, _, value, path):
        tried = [self.errors(choice, value, path) for choice in choices]
        return [] if tried.count([]) == 1 else min(tried, key=len) or [f"{path}: more than one of the choices"]

    def when(self, condition, schema, value, path):
        branch = "then" if self.errors(condition, value, path) == [] else "else"
        return self.errors(schema.get(branch, True), value, path)

    def properties(self, known, _, value, path):
        present = [name for name in known if isinstance(value, dict) and name in value]
        return [error for name in present for error in self.errors(known[name], value[name], f"{path}.{name}")]

    def additional(self, schema, whole, value, path):
        known = whole.get("properties", {})
        others = [name for name in value if name not in known] if isinstance(value, dict) else []
        return [error for name in others for error in self.errors(schema, value[name], f"{path}.{name}")]

    def items(self, schema, _, value, path):
        items = value if isinstance(value, list) else []
        return [error for index, one in enumerate(items) for error in self.errors(schema, one, f"{path}[{index}]")]
