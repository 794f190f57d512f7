"""How long a program takes from its start to its first window, and to a picture that stays.

Usage: windowtime.py RUNS PROGRAM [ARGUMENT]... on an X display of its own (xvfb-run). Prints medians in milliseconds.
"""
import hashlib
import statistics
import subprocess
import sys
import time

from Xlib import X, display

SETTLED = 0.5  # seconds without a change
LONGEST = 20


def picture(root):
    geometry = root.get_geometry()
    image = root.get_image(0, 0, geometry.width, geometry.height, X.ZPixmap, 0xFFFFFFFF)
    return hashlib.blake2b(image.data).digest()


def measure(command):
    screen = display.Display()
    root = screen.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    screen.sync()
    blank = picture(root)
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    window = None
    while window is None and time.perf_counter() - start < LONGEST:
        while screen.pending_events():
            event = screen.next_event()
            if event.type == X.MapNotify and event.window.get_geometry().width > 100:
                window = time.perf_counter() - start
        time.sleep(0.0005)
    last, changed = blank, window
    while time.perf_counter() - start - changed < SETTLED:
        now = picture(root)
        if now != last:
            last, changed = now, time.perf_counter() - start
        time.sleep(0.002)
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
