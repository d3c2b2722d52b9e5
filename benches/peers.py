#!/usr/bin/env python3
"""Compares `step-report check` with other public tools that read the same sheet and make the same sums.

    python3 -m venv venv && venv/bin/pip install -r benches/peers.txt
    cargo build --release
    venv/bin/python benches/peers.py target/release/step-report [ROWS]

The sheet is the one that Germany sends in `step-report sample --senders 1 --rows ROWS`. Every tool runs in a process of its own: it reads the
sheet, adds the amounts up by sector and by specific objective, and writes the sums as csv. Runs are paired: each round runs every tool once, and
the ratios are those within a round. Printed are medians of processor time over that of calamine's reader in Python, and the peak of memory.
"""

import csv, os, resource, statistics, subprocess, sys, tempfile, time
from pathlib import Path

ROUNDS = 5
HEADER = 5  # rows before the headings: title, what it is, synthetic, as of, empty


def columns(heading):
    """The amounts, the sector and the objective by the German headings."""
    amounts = [name for name in heading if name and "Mio" in name or name and "EUR" in name]
    sector = next(name for name in heading if name and name.startswith("Sektor"))
    objective = next(name for name in heading if name and name.startswith("Spezifisches Ziel"))
    return amounts, sector, objective


def write(sums):
    with open(os.devnull, "w", newline="") as out:
        csv.writer(out).writerows(sums)


def with_pandas(path, engine):
    import pandas

    frame = pandas.read_excel(path, header=HEADER, engine=engine)
    amounts, sector, objective = columns(list(frame.columns))
    frame["sum"] = frame[amounts].apply(pandas.to_numeric, errors="coerce").sum(axis=1)
    for key in (sector, objective):
        write(frame.groupby(key)["sum"].sum().items())


def with_polars(path):
    import polars

    frame = polars.read_excel(path, engine="calamine", read_options={"header_row": HEADER})
    amounts, sector, objective = columns(frame.columns)
    frame = frame.with_columns(polars.sum_horizontal(polars.col(name).cast(polars.Float64, strict=False) for name in amounts).alias("sum"))
    for key in (sector, objective):
        write(frame.group_by(key).agg(polars.col("sum").sum()).rows())


def with_duckdb(path):
    import duckdb

    connection = duckdb.connect()
    connection.execute("LOAD excel")
    table = f"read_xlsx('{path}', range='A{HEADER + 1}:Z1048576', header=true, all_varchar=true, stop_at_empty=true)"
    names = [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {table}").fetchall()]
    amounts, sector, objective = columns(names)
    total = " + ".join(f'coalesce(try_cast("{name}" AS DECIMAL(18,2)), 0)' for name in amounts)
    for key in (sector, objective):
        write(connection.execute(f'SELECT "{key}", sum({total}) FROM {table} GROUP BY 1').fetchall())


TOOLS = {
    "python-calamine, pandas": lambda path: with_pandas(path, "calamine"),
    "openpyxl, pandas": lambda path: with_pandas(path, "openpyxl"),
    "fastexcel, polars": with_polars,
    "duckdb": with_duckdb,
}


def measured(command, environment=None):
    """Processor time in seconds, and the peak of memory in MiB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        return None
    del before
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    if sys.argv[1] == "--tool":
        TOOLS[sys.argv[2]](sys.argv[3])
        return
    program, rows = os.path.abspath(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "100000"
    with tempfile.TemporaryDirectory() as folder:
        campaign = Path(folder) / "sample"
        subprocess.run([program, "sample", campaign, "--senders", "27", "--rows", rows], check=True, stderr=subprocess.DEVNULL)
        sheet = campaign / "member-states" / "DE.xlsx"
        for file in campaign.glob("*/*"):
            if file != sheet and file.parent.name != "texts":
                file.unlink()
        keep_only(campaign / "report.toml", "member-states/DE.xlsx")
        runs = {name: [sys.executable, __file__, "--tool", name, str(sheet)] for name in TOOLS}
        runs["step-report check"] = [program, "check", str(campaign), "--no-cache"]
        results = {name: [] for name in runs}
        for _ in range(ROUNDS):
            for name, command in runs.items():
                results[name].append(measured(command))
    base = results["python-calamine, pandas"]
    print(f"{rows} rows, {ROUNDS} rounds; processor time over that of python-calamine with pandas")
    for name, found in results.items():
        if any(run is None for run in found):
            print(f"{name:28} did not run")
            continue
        ratio = statistics.median(run[0] / first[0] for run, first in zip(found, base))
        print(f"{name:28} {ratio:6.2f}  {statistics.median(run[0] for run in found):7.2f} s  {max(run[1] for run in found):7.0f} MiB")


def keep_only(definition, path):
    """Leaves the definition with the one source."""
    blocks = definition.read_text(encoding="utf-8").split("[[")
    kept = [block for block in blocks if not (block.startswith("source]]") and path not in block)]
    definition.write_text("[[".join(kept), encoding="utf-8")


if __name__ == "__main__":
    main()
