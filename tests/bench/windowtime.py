"""How long a program takes from its start to its first window, and to a picture that stays.

Usage: windowtime.py RUNS PROGRAM [ARGUMENT]... on an X display of its own (xvfb-run). Prints medians in milliseconds.
"""
import select
import statistics
import subprocess
import sys
import time

from Xlib import X, display
from Xlib.ext import damage

SETTLED = 0.5  # seconds without a change
LONGEST = 20


def measure(command):
    """The server tells of each window and of each part of the screen that is drawn: nothing is polled, and no picture is
    taken, either of which would hold up the program that is measured. Drawing the same again counts as a change."""
    screen = display.Display()
    root = screen.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    screen.damage_query_version()
    root.damage_create(damage.DamageReportRawRectangles)
    screen.sync()
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    window = changed = None
    while (now := time.perf_counter() - start) < LONGEST and not (window and now - changed > SETTLED):
        if not screen.pending_events():
            select.select([screen], [], [], SETTLED)
            continue
        event = screen.next_event()
        if window is None and event.type == X.MapNotify and event.window.get_geometry().width > 100:
            window = changed = now
        elif window and event.type == screen.extension_event.DamageNotify:
            changed = now
    process.terminate()
    process.wait()
    screen.close()
    return 1000 * window, 1000 * changed


def main():
    runs = int(sys.argv[1])
    keeper = display.Display()  # a server without clients starts anew
    times = [measure(sys.argv[2:]) for _ in range(runs + 1)][1:]  # the first one warms the caches
    windows, pictures = zip(*times)
    print(f"{statistics.median(windows):.0f} ms to the first window, {statistics.median(pictures):.0f} ms to the last"
          f" change of its picture, n {runs}")
    keeper.close()


main()
