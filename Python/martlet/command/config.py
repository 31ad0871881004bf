"""`martlet config`: what would be built, and with which flags."""

from __future__ import annotations

import argparse
import shlex

from martlet import compile, report
from martlet.command.verb import Verb, build_options, project_of
from martlet.plan import Plan


def arguments(parser: argparse.ArgumentParser) -> None:
    build_options(parser)
    parser.add_argument("--env", action="store_true", help="print the environment for a `swift build` of one's own")


def run(options: argparse.Namespace) -> None:
    plan = Plan.made(project_of(options), options.python)
    environment = compile.environment(plan)
    if options.env:
        for name, value in environment.items():
            print(f"export {name}={shlex.quote(value)}")
        return
    for warning in plan.configuration.warnings.splitlines():
        report.say(f"martlet: {warning}")
    plan.announce()
    print(shlex.join(compile.command(plan)))


VERB = Verb("config", "Show the plan and the flags, without building.", arguments, run)
