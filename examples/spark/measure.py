"""Dossiers a second with one executor and with two, in turns; the fastest of each counts, since other load only adds time."""

import os
import subprocess
import sys
import tempfile
import time

from evaluate_dossiers import dossiers_in, evaluated
from session import PROGRAM, session

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(PROGRAM))))

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "in.jsonl")
    with open(path, "wb") as file:
        subprocess.run(["npx", "tsx", "examples/portfolio/main.ts", str(ROWS)], cwd=ROOT, stdout=file, check=True)
    spark = session()
    fastest = {}
    for turn in range(3):
        for partitions in (1, 2):
            target = os.path.join(folder, f"{turn}-{partitions}")
            dossiers = dossiers_in(spark, path).repartition(partitions).cache()
            dossiers.count()
            began = time.monotonic()
            evaluated(spark, dossiers, "2023-09-01").write.partitionBy("kind").parquet(target)
            seconds = time.monotonic() - began
            dossiers.unpersist()
            print(f"{partitions} partitions: {ROWS} dossiers in {seconds:.1f} s, {ROWS / seconds:.0f} a second", flush=True)
            fastest[partitions] = min(fastest.get(partitions, seconds), seconds)
    print(f"2 partitions are {fastest[1] / fastest[2]:.2f} times as fast as 1")
    spark.stop()
