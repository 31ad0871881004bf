"""One project through its life: interrupted, built, broken; under a path that is hard to write."""

import os
import signal
import subprocess
import time
import zipfile
from pathlib import Path

import pytest
from workshop import change, checked, copied, refused

# Each compiles all of Martlet anew.
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return copied("string_sum", tmp_path_factory.mktemp("elsewhere") / "an other föder")


def test_an_interrupted_build_leaves_nothing_half_made(martlet, project, environment):
    words = ["martlet", "build", "--project", str(project)]
    build = subprocess.Popen(words, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True)
    for line in build.stderr:
        if "Compiling" in line:
            break
    time.sleep(0.5)
    os.killpg(build.pid, signal.SIGINT)
    assert build.wait(60) == 130
    assert "martlet: error: interrupted" in build.stderr.read()
    build.stderr.close()
    assert not (project / "dist").exists()


def test_has_the_same_bytes_elsewhere(martlet, string_sum, project):
    """Also after the interruption."""
    wheels = []
    for folder in (string_sum, project):
        result = martlet("build", "--project", folder)
        assert result.returncode == 0, result.stderr
        wheels.append(Path(result.stdout.strip()))
    assert wheels[0].read_bytes() == wheels[1].read_bytes()
    wheels[1].unlink()


def test_a_swift_error_is_passed_on_with_its_place(martlet, project):
    source = project / "Sources" / "string_sum" / "StringSum.swift"
    change(source, "return String(sum)", "return sum")
    result = martlet("build", "--project", project)
    assert result.stderr.splitlines()[-1] == "martlet: error: compiling string_sum failed: the errors are above"
    assert "StringSum.swift:11:" in result.stderr and "cannot convert return expression" in result.stderr

    change(source, "return sum", "return String(sum)")
    # Another module than the wheel's.
    change(source, "@PyModule", '@PyModule(name: "other")')
    sentence = "no @PyModule of the library is named 'string_sum', it has 'other': write @PyModule(name:) or set module"
    assert refused(martlet, project) == sentence


def test_traits(martlet, python, project, tmp_path):
    """They reach the compiler and the stub."""
    source = project / "Sources" / "string_sum" / "StringSum.swift"
    change(source, '@PyModule(name: "other")', "@PyModule")
    loud = "@PyFunction static func shout() {}\n@PyModule enum Inner { @PyConstant static let size = 1 }"
    change(source, "    /// Calls", f"    #if Loud\n{loud}\n    #endif\n    /// Calls")
    change(project / "Package.swift", "    dependencies: [", '    traits: ["Loud"],\n    dependencies: [')
    assert "shout" not in martlet("stubs", "--project", project).stdout
    with open(project / "pyproject.toml", "a") as file:
        file.write('\n[tool.martlet]\ntraits = ["Loud"]\n')
    wheel = martlet("build", "--project", project).stdout.strip()
    with zipfile.ZipFile(wheel) as archive:
        stub = archive.read("string_sum-stubs/__init__.pyi").decode()
        assert "from . import inner as inner" in stub and "def shout() -> None: ..." in stub
        assert "SIZE: int" in archive.read("string_sum-stubs/inner.pyi").decode()
        archive.extractall(tmp_path)
    checked([python, "-c", "import string_sum; string_sum.shout()"], cwd=tmp_path)
