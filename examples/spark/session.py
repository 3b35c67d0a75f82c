"""A Spark on this machine that works as a cluster does: executors are processes of their own, and may die."""

import os
import sys

from pyspark.sql import SparkSession

PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "build", "evaluate.mjs")


def session(executors=2, memory=1024):
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    spark = (
        SparkSession.builder.master(f"local-cluster[{executors},1,{memory}]")
        .appName("return-to-work")
        .config("spark.executor.memory", f"{memory}m")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    # Executors get the code as those of a cluster do: it is sent.
    here = os.path.dirname(PROGRAM)
    for name in ("answers.py", "evaluate_dossiers.py"):
        spark.sparkContext.addPyFile(os.path.join(os.path.dirname(here), name))
    spark.sparkContext.addFile(PROGRAM)
    return spark
