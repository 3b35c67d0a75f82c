"""Runs the job on a cluster of this machine: two executors, of which one is killed."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import unittest

from evaluate_dossiers import write
from executors import executors_of
from session import PROGRAM, session

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(PROGRAM)))
AS_OF = "2023-09-01"
BAD_EVERY = 500
ROWS = int(os.environ.get("ROWS", "20000"))


def portfolio(path, rows):
    command = ["npx", "tsx", "examples/portfolio/main.ts", str(rows), str(BAD_EVERY)]
    with open(path, "wb") as file:
        subprocess.run(command, cwd=os.path.dirname(ROOT), stdout=file, check=True)


class Cluster(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="spark-")
        cls.spark = session()

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()
        shutil.rmtree(cls.folder)

    def at(self, name):
        return os.path.join(self.folder, name)

    def rows(self, target, kind):
        return self.spark.read.parquet(target).where(f"kind = '{kind}'").collect()

    def test_gives_what_the_program_gives_from_json_lines_and_from_parquet(self):
        portfolio(self.at("in.jsonl"), 2000)
        said = subprocess.run(
            ["node", PROGRAM, "--as-of", AS_OF, self.at("in.jsonl")], stdout=subprocess.PIPE, text=True, check=False
        )
        self.assertEqual(said.returncode, 1)
        answers = [json.loads(line) for line in said.stdout.splitlines()]
        expected = sorted((answer for answer in answers if "issues" not in answer), key=lambda one: one["id"])
        issues = sorted(json.dumps(answer["issues"]) for answer in answers if "issues" in answer)
        self.assertEqual((len(expected), len(issues)), (1996, 4))

        lines = self.spark.read.text(self.at("in.jsonl")).withColumnRenamed("value", "dossier")
        lines.write.parquet(self.at("in.parquet"))
        for source in ("in.jsonl", "in.parquet"):
            target = self.at(f"out-of-{source}")
            write(self.spark, self.at(source), target, AS_OF, 3)
            found = sorted((json.loads(row.evaluation) for row in self.rows(target, "evaluation")), key=lambda one: one["id"])
            self.assertEqual(found, expected)
            aside = self.rows(target, "set-aside")
            self.assertEqual(sorted(row.issues for row in aside), issues)
            self.assertTrue(all(row.sha256 and source in row.source and row.evaluation is None for row in aside))

    def test_sets_a_null_and_a_row_over_many_lines_where_they_belong(self):
        dossier = json.dumps(
            {"id": "many", "scheme": "employee", "employmentContract": True, "incapacity": {"start": "2023-01-16"}}, indent=1
        )
        self.spark.createDataFrame([(dossier,), (None,), (" ",)], "dossier string").write.parquet(self.at("few.parquet"))
        write(self.spark, self.at("few.parquet"), self.at("few"), AS_OF)
        self.assertEqual([row.id for row in self.rows(self.at("few"), "evaluation")], ["many"])
        self.assertEqual(len(self.rows(self.at("few"), "set-aside")), 1)

    def test_is_complete_and_has_nothing_twice_when_an_executor_is_killed(self):
        portfolio(self.at("many.jsonl"), ROWS)
        context = self.spark.sparkContext
        driver = os.getpid()
        before = executors_of(driver)
        self.assertEqual(len(before), 2)
        killed = []

        def kill_one():
            tracker = context.statusTracker()
            while not killed:
                for stage in tracker.getActiveStageIds():
                    info = tracker.getStageInfo(stage)
                    # Some tasks have committed what they wrote, others are in the middle.
                    if info and info.numTasks == 12 and info.numCompletedTasks >= 3 and info.numActiveTasks >= 1:
                        os.kill(before[0], signal.SIGKILL)
                        killed.append((before[0], info.numCompletedTasks))
                        return
                time.sleep(0.02)

        watcher = threading.Thread(target=kill_one, daemon=True)
        watcher.start()
        # A fast machine may be done before the watcher looks: the same work is then done again.
        for attempt in range(5):
            target = self.at(f"many-{attempt}")
            write(self.spark, self.at("many.jsonl"), target, AS_OF, 12)
            if killed:
                break
        self.assertEqual(len(killed), 1)
        self.assertNotIn(killed[0][0], executors_of(driver))

        expected = [f"case-{index:08d}" for index in range(ROWS) if index % BAD_EVERY != BAD_EVERY - 1]
        self.assertEqual(sorted(row.id for row in self.rows(target, "evaluation")), expected)
        self.assertEqual(len(self.rows(target, "set-aside")), ROWS // BAD_EVERY)
        print(f"killed after {killed[0][1]} of 12 partitions: {len(expected)} evaluations, {ROWS // BAD_EVERY} set aside, each once")


if __name__ == "__main__":
    unittest.main()
