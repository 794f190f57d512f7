# Reads a dataset of quotes with pandas and does one step of the threshold. Usage: python3 peers.py FILE
# The step is a lower bound of what ours does: it takes the quotes of a month by their date alone, without validity,
# ties, names and intervals.
import statistics
import sys
import time

import numpy
import pandas


def milliseconds(job):
    start = time.perf_counter()
    result = job()
    return 1000 * (time.perf_counter() - start), result


load = []
for _ in range(3):
    quotes = None
    taken, quotes = milliseconds(lambda: pandas.read_csv(sys.argv[1]))
    load.append(taken)
quotes["price"] = (quotes.input_usd_per_mtok + quotes.output_usd_per_mtok) / 2
date = pandas.to_datetime(quotes.date)
quotes["month"] = date.dt.year * 12 + date.dt.month - 1


def step(threshold):
    floor = quotes[quotes.mmlu >= threshold].groupby("month").price.min()
    return numpy.polyfit(floor.index.to_numpy() / 12, numpy.log10(floor.to_numpy()), 1)


steps = [milliseconds(lambda: step(threshold))[0] for threshold in range(30, 90, 3)]
print(f"pandas {pandas.__version__}: read_csv {statistics.median(load):.0f} ms; "
      f"threshold step {statistics.median(steps):.2f} ms")
