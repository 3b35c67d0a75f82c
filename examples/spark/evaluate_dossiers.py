"""Evaluates dossiers with Spark: JSON lines or Parquet in, Parquet out, rows that are no dossier apart.

    python evaluate_dossiers.py INPUT OUTPUT --as-of 2023-09-01 [--partitions 8]
"""

import argparse
import hashlib
import json
import re

from pyspark import SparkFiles
from pyspark.sql import functions, types

from answers import answers

ANSWER = types.StructType(
    [
        types.StructField("source", types.StringType()),
        types.StructField("id", types.StringType()),
        types.StructField("status", types.StringType()),
        types.StructField("evaluation", types.StringType()),
        types.StructField("issues", types.StringType()),
        # By which a bad row is found again in its source: its text may be medical, and is not copied.
        types.StructField("sha256", types.StringType()),
        types.StructField("kind", types.StringType(), False),
    ]
)


def dossiers_in(spark, path):
    """Rows (source, text). A Parquet file holds the JSON of each dossier in a column `dossier`."""
    if re.search(r"\.parquet/?$", path):
        rows = spark.read.parquet(path).select(functions.col("dossier").alias("text"))
    else:
        rows = spark.read.text(path).select(functions.col("value").alias("text"))
    rows = rows.withColumn("source", functions.input_file_name()).select("source", "text")
    # A null is a row that cannot be read, and gets its answer; a blank line is no row.
    return rows.where("text is null or trim(text) <> ''")


def row_of(row, answer):
    value = json.loads(answer)
    digest = hashlib.sha256((row.text or "").encode("utf-8")).hexdigest()
    if "issues" in value:
        return (row.source, None, None, None, json.dumps(value["issues"]), digest, "set-aside")
    return (row.source, value.get("id"), value["status"], answer, None, digest, "evaluation")


def evaluated(spark, dossiers, as_of):
    """One row for each dossier. Runs again what an executor had when it died."""

    def partition(rows):
        command = ["node", SparkFiles.get("evaluate.mjs"), "--language", "en", "--as-of", as_of]
        for row, answer in answers(rows, lambda row: row.text or "null", command):
            yield row_of(row, answer)

    return spark.createDataFrame(dossiers.rdd.mapPartitions(partition), ANSWER)


def write(spark, source, target, as_of, partitions=None):
    """Writes kind=evaluation and kind=set-aside below the target, in one pass; refuses a target that exists."""
    dossiers = dossiers_in(spark, source)
    if partitions:
        dossiers = dossiers.repartition(partitions)
    evaluated(spark, dossiers, as_of).write.partitionBy("kind").parquet(target)


def main():
    from session import session

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--as-of", required=True)
    parser.add_argument("--partitions", type=int)
    given = parser.parse_args()
    spark = session()
    write(spark, given.input, given.output, given.as_of, given.partitions)
    spark.read.parquet(given.output).groupBy("kind").count().orderBy("kind").show()
    spark.stop()


if __name__ == "__main__":
    main()
