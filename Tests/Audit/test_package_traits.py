"""The package traits: off unless asked for, and then no package is fetched, not even looked at."""

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def swift_package(tmp_path, *words):
    # Without the Package.resolved of other builds.
    for name in ("Package.swift", "Sources", "BuildConfig"):
        (tmp_path / name).symlink_to(ROOT / name)
    # As the wheel backend asks; git must not reach anything.
    variables = {**os.environ, "MARTLET_PLUGIN": "pending", "MARTLET_MODULES_ONLY": "1", "GIT_ALLOW_PROTOCOL": "none"}
    command = ["swift", "package", "--package-path", tmp_path, "--cache-path", tmp_path / "cache", *words]
    return subprocess.run(command, env=variables, capture_output=True, text=True)


def test_a_module_without_traits_needs_no_package(tmp_path):
    answer = swift_package(tmp_path, "show-dependencies", "--format", "json")
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout[answer.stdout.index("{") :])["dependencies"] == []
    assert not list(tmp_path.glob(".build/repositories/*"))


TRAITS = ["BigInt", "Numerics", "Collections", "System"]


@pytest.mark.parametrize("trait", TRAITS)
def test_a_trait_needs_one(trait, tmp_path):
    """So that the test above would see it."""
    answer = swift_package(tmp_path, "--traits", trait, "show-dependencies", "--format", "json")
    assert answer.returncode != 0 and "fatal: transport" in answer.stderr, answer.stderr


def test_no_trait_is_on_by_default(tmp_path):
    traits = json.loads(swift_package(tmp_path, "dump-package").stdout)["traits"]
    assert {trait["name"] for trait in traits} - {"default"} == set(TRAITS)
    assert not any(trait["enabledTraits"] for trait in traits)
