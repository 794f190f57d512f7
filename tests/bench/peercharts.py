"""How long whole processes take to draw the article's chart as a PNG of 1600x900: this program, gnuplot, matplotlib and
Veusz. All draw the same: every quote, the two price floors as steps, and the dashed line of the fixed rate, on a
logarithmic axis. They take turns; medians are printed.

Usage: peercharts.py RUNS PROGRAM DATASET.csv
"""
import csv
import datetime
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SIZE = "1600,900"


def year(date):
    day = datetime.date.fromisoformat(date)
    return day.year + (day.timetuple().tm_yday - 1) / 365.25


def columns(path, *lists):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(" ".join(map(str, row)) + "\n" for row in zip(*lists))


def write_data(program, dataset, folder):
    report = json.loads(subprocess.run([program, "analyze", "--format", "json", dataset], check=True,
                                       capture_output=True).stdout)
    floors = [series["floor"] for series in report["series"]]
    for number, floor in enumerate(floors):
        columns(f"{folder}/floor{number}", [year(point["date"]) for point in floor], [point["price"] for point in floor])
    first = floors[0][0]
    columns(f"{folder}/rate", [year(first["date"]), year(first["date"]) + 3], [first["price"], first["price"] / 1000])
    with open(dataset, encoding="utf-8") as file:
        quotes = [row for row in csv.DictReader(file) if row["input_usd_per_mtok"] and row["output_usd_per_mtok"]]
    columns(f"{folder}/cloud", [year(row["date"]) for row in quotes],
            [(float(row["input_usd_per_mtok"]) + float(row["output_usd_per_mtok"])) / 2 for row in quotes])


GNUPLOT = """set terminal pngcairo size 1600,900
set output 'gnuplot.png'
set logscale y
plot 'cloud' with points, 'floor0' with steps, 'floor1' with steps, 'rate' with lines dashtype 2
"""

MATPLOTLIB = """import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
import numpy as np
figure, axes = plt.subplots(figsize=(16, 9), dpi=100)
axes.set_yscale('log')
axes.scatter(*np.loadtxt('cloud', unpack=True), s=6)
for name in 'floor0', 'floor1':
    axes.step(*np.loadtxt(name, unpack=True), where='post')
axes.plot(*np.loadtxt('rate', unpack=True), '--')
figure.savefig('matplotlib.png')
"""

VEUSZ = """import numpy as np
for name in 'cloud', 'floor0', 'floor1', 'rate':
    x, y = np.loadtxt(name, unpack=True)
    SetData(name + 'x', x)
    SetData(name + 'y', y)
Set('width', '16in')
Set('height', '9in')
To(Add('page'))
To(Add('graph', autoadd=False))
Add('axis', name='x')
Add('axis', name='y', direction='vertical', log=True)
for name, marker, steps in ('cloud', 'circle', 'off'), ('floor0', 'none', 'left'), ('floor1', 'none', 'left'), \\
        ('rate', 'none', 'off'):
    Add('xy', name=name, xData=name + 'x', yData=name + 'y', marker=marker)
    Set(name + '/PlotLine/steps', steps)
    Set(name + '/PlotLine/hide', name == 'cloud')
"""


def peers(folder):
    for name, text in ("chart.gp", GNUPLOT), ("chart.py", MATPLOTLIB), ("chart.vsz", VEUSZ):
        with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
            file.write(text)
    yield "gnuplot", ["gnuplot", "chart.gp"]
    yield "matplotlib", [sys.executable, "chart.py"]
    if shutil.which("veusz"):
        yield "Veusz", ["veusz", "--unsafe-mode", "--export=veusz.png", "--export-option=dpi=100", "chart.vsz"]


def main():
    runs, program, dataset = int(sys.argv[1]), os.path.abspath(sys.argv[2]), os.path.abspath(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        write_data(program, dataset, folder)
        commands = {"llmflation": [program, "export", dataset, "-o", "llmflation.png"], **dict(peers(folder))}
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        times = {name: [] for name in commands}
        for _ in range(runs + 1):
            for name, command in commands.items():
                start = time.perf_counter()
                subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
                times[name].append(1000 * (time.perf_counter() - start))
        for name, taken in times.items():
            assert os.path.getsize(f"{folder}/{name.lower()}.png") > 1000, name
            print(f"{name:12}{statistics.median(taken[1:]):7.0f} ms{min(taken[1:]):7.0f} to {max(taken[1:]):.0f}")
        if len(sys.argv) > 4:
            shutil.copytree(folder, sys.argv[4], dirs_exist_ok=True)


main()
