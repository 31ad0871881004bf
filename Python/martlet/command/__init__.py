"""The command `martlet`: one file for each verb, this one for what they share."""

from __future__ import annotations

import argparse
import subprocess
import sys

from martlet import __version__, report
from martlet.command import build, config, develop, doctor, new, sdist, stubs
from martlet.refusal import Refusal, of_the_system

VERBS = [new.NEW, new.INIT, build.VERB, develop.VERB, sdist.VERB, stubs.VERB, config.VERB, doctor.VERB]


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(prog="martlet", description="Builds Python wheels from Swift packages.")
    whole.add_argument("--version", action="version", version=f"martlet {__version__}")
    verbs = whole.add_subparsers(metavar="verb", required=True)
    for verb in VERBS:
        part = verbs.add_parser(verb.name, help=verb.help, description=verb.help)
        verb.arguments(part)
        part.set_defaults(run=verb.run)
    return whole


def main(arguments: list[str] | None = None) -> int:
    options = parser().parse_args(arguments)
    try:
        with of_the_system():
            return options.run(options) or 0
    except Refusal as refusal:
        report.fail(refusal)
    except subprocess.CalledProcessError as error:
        report.fail(f"{error.cmd[0]} failed with {error.returncode}")
    except KeyboardInterrupt:
        report.fail("interrupted: nothing half-built is used")
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main())
