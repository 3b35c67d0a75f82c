"""Rows through the JSON-lines program: one process for each partition, one answer for each row, in order."""

import collections
import subprocess
import threading


def answers(rows, text_of, command):
    """Gives (row, answer) for each row. Raises where the program fails, so that Spark runs the partition again."""
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    waiting = collections.deque()
    failure = []

    def write():
        try:
            with program.stdin:
                for row in rows:
                    # A line feed may stand between the parts of a JSON text, where a space means the same.
                    text = text_of(row).replace("\r", " ").replace("\n", " ")
                    # Known before the answer can come.
                    waiting.append(row)
                    program.stdin.write(text.encode("utf-8") + b"\n")
        except Exception as error:  # it is raised below, in the thread of Spark
            failure.append(error)

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    try:
        for answer in program.stdout:
            yield waiting.popleft(), answer.decode("utf-8").rstrip("\n")
        writer.join()
        status = program.wait()
        # 1: some rows could not be read, which their answers say.
        if failure or status not in (0, 1) or waiting:
            raise RuntimeError(f"the program ended with {status}, {len(waiting)} rows unanswered: {failure}")
    finally:
        program.kill()
        program.wait()
