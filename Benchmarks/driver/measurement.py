"""The measurement: workers of all peers run at once, and take turns round by round."""

import json
import os
import subprocess
import sys
from pathlib import Path

WORKER = Path(__file__).with_name("worker.py")


class Worker:
    """A peer's process. It sleeps until it is told to run a round."""

    def __init__(self, python, peer, directory):
        self.name = peer.name
        environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONPYCACHEPREFIX=str(directory / "pycache"))
        environment.pop("PYTHONPATH", None)
        environment.update(peer.environment)
        self.process = subprocess.Popen(
            [python, str(WORKER), str(peer.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def round(self, row, seconds):
        try:
            self.process.stdin.write(f"{row.name} {seconds}\n")
            self.process.stdin.flush()
            answer = self.process.stdout.readline()
        except BrokenPipeError:
            answer = ""
        if not answer:
            raise SystemExit(f"the worker of {self.name} ended in row {row.name}, exit status {self.process.wait()}")
        return json.loads(answer)

    def stop(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def measure(python, peers, rows, options, directory):
    """{row: {peer: [minimum of each generation of processes]}} and {row: {peer: why there is none}}.

    A process has its luck with addresses, so every peer gets several, one generation after the other.
    """
    minima, missing = {}, {}
    for generation in range(options.processes):
        workers = [Worker(python, peer, directory) for peer in peers]
        for number, row in enumerate(rows):
            progress(f"process {generation + 1}/{options.processes}, row {number + 1}/{len(rows)}: {row.name}")
            times, reasons = take_turns(workers, row, options)
            missing.setdefault(row.name, {}).update(reasons)
            for name, values in times.items():
                minima.setdefault(row.name, {}).setdefault(name, []).append(min(values))
        for worker in workers:
            worker.stop()
    progress("")
    return minima, missing


def take_turns(workers, row, options):
    times, reasons = {}, {}
    for number in range(options.rounds):
        # Each round starts with another peer: none is always the one behind a heavy row.
        start = number % len(workers)
        for worker in workers[start:] + workers[:start]:
            if worker.name in reasons:
                continue
            answer = worker.round(row, options.round_milliseconds / 1000)
            if "missing" in answer:
                reasons[worker.name] = answer["missing"]
            else:
                times.setdefault(worker.name, []).append(answer["ns"])
    return times, reasons


def progress(text):
    """One line that is written over; nothing but the text where standard error is no terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
    elif text:
        print(text, file=sys.stderr, flush=True)
