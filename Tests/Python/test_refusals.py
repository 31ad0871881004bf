"""Each bad input has one clear sentence, no traceback, and leaves no wheel behind."""

import os
import subprocess

import pytest
from workshop import ROOT, change, checked, copied, refused


@pytest.fixture
def project(tmp_path):
    return copied("string_sum", tmp_path / "project")


@pytest.mark.parametrize(
    "line, sentence",
    [
        ('module = "a-b"', "[tool.martlet] module is 'a-b', and 'a-b' is not an identifier: Python cannot import it"),
        ('module = "x.class"', "[tool.martlet] module is 'x.class', and 'class' is a keyword of Python: Python cannot"),
        ('modul = "x"', "[tool.martlet] has no key 'modul': did you mean 'module'?"),
        ('product = "strin_sum"', "Package.swift has no product 'strin_sum': did you mean 'string_sum'?"),
        ('floor = "3.10"', "requires-python is '>=3.9', and the floor is 3.10: Python 3.9 would be let in and find"),
        ('floor = "3.6"', "the floor 3.6 "),
        ('floor = "3"', "[tool.martlet] floor is a Python version such as '3.9', not '3'"),
        ('floor = "3.9"\nabi = "version-specific"', "a version-specific wheel has no floor, and floor is 3.9"),
        ('abi = "abi3t"', "Python 3."),
        ('abi = "abi4"', "[tool.martlet] abi is one of abi3, abi3t, version-specific, not 'abi4'"),
        ('strip = "no"', "[tool.martlet] strip is true or false, not 'no'"),
        ('include = "x"', "[tool.martlet] include is a list of strings, not 'x'"),
        ('include = ["nothing/*"]', "[tool.martlet] include 'nothing/*' matches no file"),
        ('include = ["../*"]', "[tool.martlet] include '../*' leads out of the project"),
        ('module = "p._native"', "the module is p._native, and there is no package folder python/p/ or src/p/ or p/"),
        ('package-path = "swift"', "there is no Package.swift in "),
        ('python-source = "python"', "python-source is 'python', and the module 'string_sum' stands alone"),
    ],
)
def test_settings(martlet, project, line, sentence):
    with open(project / "pyproject.toml", "a") as file:
        file.write(f"\n[tool.martlet]\n{line}\n")
    if "include" in line and "list" not in sentence:
        # Found only when the files are gathered; nothing is compiled before.
        assert refused(martlet, project) == sentence
    else:
        assert refused(martlet, project).startswith(sentence)


@pytest.mark.parametrize(
    "text, sentence",
    [
        ("[project", "pyproject.toml is not TOML: "),
        ("[build-system]\n", "pyproject.toml has no [project] table: it gives at least name and version"),
        ('[project]\nname = "x"\n', "version"),
        (
            '[project]\nname = "x"\ndynamic = ["version"]\n',
            "[project] dynamic lists version, and Martlet computes none",
        ),
        ('[project]\nname = "x y"\nversion = "1"\n', "x y"),
        (
            '[project]\nname = "9x"\nversion = "1"\n',
            "the module's name, taken from the project's, is '9x', and '9x' is not",
        ),
    ],
)
def test_pyproject(martlet, project, text, sentence):
    (project / "pyproject.toml").write_text(text)
    assert sentence in refused(martlet, project)


def test_no_pyproject(martlet, project):
    (project / "pyproject.toml").unlink()
    assert refused(martlet, project) == f"there is no pyproject.toml in {project}: run `martlet init` there"


def test_no_package_swift(martlet, project):
    (project / "Package.swift").unlink()
    sentence = f"there is no Package.swift in {project}: run `martlet init`, or set package-path"
    assert refused(martlet, project) == sentence


def test_a_broken_manifest(martlet, project):
    change(project / "Package.swift", "let package", "let let")
    result = martlet("build", "--project", project)
    assert result.stderr.splitlines()[-1] == "martlet: error: reading Package.swift failed: the reason is above"
    assert "Package.swift:4:" in result.stderr


def test_a_static_product(martlet, project):
    change(project / "Package.swift", "type: .dynamic, ", "")
    assert refused(martlet, project).startswith("the product 'string_sum' is no dynamic library: write .library(name:")


def test_without_martlet(martlet, project):
    manifest = project / "Package.swift"
    change(manifest, '.package(name: "Martlet", path: Context.environment["MARTLET_PACKAGE"] ?? "../..")', "")
    change(manifest, '"Martlet"', "")
    assert refused(martlet, project).endswith("Package.swift does not depend on Martlet: add it to dependencies")


def test_no_toolchain(martlet, project, environment, tmp_path):
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "martlet").symlink_to(os.path.join(environment["VIRTUAL_ENV"], "bin", "martlet"))
    sentence = "there is no swift on PATH: install it from https://swift.org/install and put its usr/bin on PATH"
    assert refused(martlet, project, env={"PATH": str(tools)}) == sentence

    for name, said in [("swift", ""), ("swiftc", '{"compilerVersion": "Swift version 5.10.1 (x)", "paths": {}}')]:
        (tools / name).write_text(f"#!/bin/sh\necho '{said}'\n")
        (tools / name).chmod(0o755)
    old = refused(martlet, project, env={"PATH": f"{tools}:{environment['PATH']}"})
    assert old.startswith(f"{tools}/swiftc is Swift 5.10.1 and Martlet needs 6.3 or later: install it")


def test_an_unwritable_cache(martlet, project, tmp_path):
    (tmp_path / "file").write_text("")
    sentence = refused(martlet, project, env={"MARTLET_CACHE": str(tmp_path / "file" / "cache")})
    assert sentence.startswith(
        f"the cache {tmp_path}/file/cache cannot be written (Not a directory): set MARTLET_CACHE"
    )
    # /proc is what root cannot write either.
    assert "cannot be written" in refused(martlet, project, env={"MARTLET_CACHE": "/proc/martlet"})


def test_an_unwritable_project(martlet, project):
    (project / ".build").write_text("")
    sentence = f"the build folder {project}/.build/martlet cannot be written (Not a directory): build from a copy"
    assert refused(martlet, project).startswith(sentence)
    (project / ".build").unlink()
    (project / "dist").write_text("")
    result = martlet("sdist", "--project", project)
    assert result.stderr == f"martlet: error: {project}/dist: File exists\n"


def test_an_unknown_python(martlet, project):
    assert "nonsense" in refused(martlet, project, "--python", "nonsense")


def test_a_floor_above_the_interpreter(martlet, project):
    change(project / "pyproject.toml", ">=3.9", ">=3.15")
    assert refused(martlet, project, "--floor", "3.15").startswith("the floor 3.15 is above Python 3.")


def test_printing_the_configuration_stops(martlet, project):
    result = martlet("build", "--project", project, env={"MARTLET_PRINT_CONFIG": "1"})
    assert result.returncode == 1
    assert "martlet: error: MARTLET_PRINT_CONFIG is set: nothing is built, unset it to go on\n" in result.stderr
    assert "\nabi:           abi3, floor 3.9\n" in result.stderr and "\nconditions:    Py_3_7 " in result.stderr
    assert not list(project.glob("dist/*"))


def test_an_unknown_config_setting(python, environment, project):
    words = [python, "-m", "pip", "wheel", "--no-build-isolation", "-C", "flor=3.9", project]
    result = subprocess.run([str(word) for word in words], env=environment, capture_output=True, text=True)
    assert "martlet: error: --config-settings has no 'flor': there are abi, floor" in result.stdout + result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.long  # compiles all of Martlet anew
def test_two_builds_at_once(martlet, project, environment, tmp_path):
    """With a cold cache too: one builds the tools, the other waits."""
    cold = environment | {"MARTLET_CACHE": str(tmp_path / "cache ü")}
    words = ["martlet", "build", "--project", str(project), "--out"]
    builds = [
        subprocess.Popen([*words, str(tmp_path / name)], env=cold, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for name in ("one", "two")
    ]
    told = 0
    for build in builds:
        _, said = build.communicate(timeout=300)
        assert build.returncode == 0, said.decode()
        told += said.decode().count("martlet: compiling the macro plugin, once for this compiler\n")
    assert told == 1
    [one], [two] = list((tmp_path / "one").iterdir()), list((tmp_path / "two").iterdir())
    assert one.read_bytes() == two.read_bytes()
    assert len(list((tmp_path / "cache ü" / "plugins").iterdir())) == 1
    checked(["unzip", "-tq", one])


def test_abi3t(martlet, project, tmp_path):
    """A recorded configuration stands in for a Python 3.15."""
    recorded = (ROOT / "Tests/BuildConfigTests/Emitted/3.15-abi3t.txt").read_text()
    file = tmp_path / "configuration.json"
    file.write_text(recorded[recorded.index("{") : recorded.index("\n}") + 2])
    with open(project / "pyproject.toml", "a") as settings:
        settings.write('\n[tool.martlet]\nabi = "abi3t"\n')
    sentence = refused(martlet, project, env={"MARTLET_CONFIG_FILE": str(file)})
    assert sentence.startswith("Martlet does not compile for abi3t yet, the stable ABI of free-threaded Pythons: ")
