"""The executors of a session on this machine, as processes."""

import os


def executors_of(pid):
    """Process ids of the executors below a process, by what /proc says."""
    return [child for child in _below(pid) if b"CoarseGrainedExecutorBackend" in _read(child, "cmdline")]


def _below(pid):
    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            # The name of the program stands in brackets and may hold spaces; the parent is the second field after it.
            fields = _read(int(name), "stat").rpartition(b")")[2].split()
            if len(fields) > 1:
                parents.setdefault(int(fields[1]), []).append(int(name))
    found, open_ones = [], [pid]
    while open_ones:
        children = parents.get(open_ones.pop(), [])
        found += children
        open_ones += children
    return found


def _read(pid, what):
    try:
        with open(f"/proc/{pid}/{what}", "rb") as file:
            return file.read()
    except OSError:
        return b""
