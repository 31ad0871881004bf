"""The command, from a new package to an edited one."""

import json
import os

import pytest
from workshop import change, checked, run


@pytest.fixture(scope="module")
def hello(martlet, tmp_path_factory):
    folder = tmp_path_factory.mktemp("new") / "hello"
    result = martlet("new", folder)
    assert result.returncode == 0, result.stderr
    return folder


def greeting(python):
    return run([python, "-c", "import hello; print(hello.greet())"], cwd="/").stdout


def test_new_develop_edit(martlet, hello, python, environment):
    first = martlet("develop", cwd=hello)
    assert first.returncode == 0, first.stderr
    assert "Compiling hello" in first.stderr
    assert greeting(python) == "Hello, World!\n"
    listed = checked([python, "-m", "pip", "freeze", "--exclude-editable"], env=environment).stdout
    assert "hello" not in listed
    assert (
        f"# Editable install with no version control (hello==0.1.0)\n-e {hello}"
        in checked([python, "-m", "pip", "freeze"], env=environment).stdout
    )

    source = hello / "Sources" / "hello" / "Hello.swift"
    source.write_text(source.read_text().replace("Hello, ", "Good morning, "))
    assert martlet("develop", cwd=hello).returncode == 0
    assert greeting(python) == "Good morning, World!\n"

    # DEBUG is set, and assertions are compiled in: as a program that does not survive one shows.
    change(
        source,
        "enum HelloModule {",
        """enum HelloModule {
    @PyFunction static func mode() -> String {
        #if DEBUG
            "debug"
        #else
            "release"
        #endif
    }
    @PyFunction static func insist(_ value: Bool) { assert(value) }
""",
    )
    use = [python, "-c", "import hello; print(hello.mode(), flush=True); hello.insist(False); print('went on')"]
    for profile, said, survived in [("debug", "debug\n", False), ("release", "release\nwent on\n", True)]:
        assert martlet("develop", f"--{profile}", cwd=hello).returncode == 0
        result = run(use, cwd="/")
        assert result.stdout == said and (result.returncode == 0) == survived, result.stderr


@pytest.mark.long  # compiles all of Martlet anew
def test_its_own_tests(martlet, tmp_path, python, environment):
    folder = tmp_path / "mixed-one"
    assert martlet("new", "--mixed", folder).returncode == 0
    result = martlet("develop", cwd=folder)
    assert result.returncode == 0, result.stderr
    checked([python, "-m", "pytest", "-q", "tests"], cwd=folder, env=environment)
    # The stub lies beside the sources, follows them, and is left alone once it is the author's.
    stub = folder / "python" / "mixed_one" / "_native.pyi"
    change(folder / "Sources" / "mixed_one_native" / "MixedOne.swift", "greet(name:", "greet(who name:")
    assert martlet("develop", cwd=folder).returncode == 0
    assert "def greet(who: str = 'World') -> str:" in stub.read_text()
    stub.write_text("greet: object\n")
    assert martlet("develop", cwd=folder).returncode == 0
    assert stub.read_text() == "greet: object\n"
    # A module with submodules has a folder of stubs in its place.
    stub.unlink()
    inner = '@PyModule enum Loud { @PyFunction static func shout() -> String { "Hey!" } }\n}\n'
    source = folder / "Sources" / "mixed_one_native" / "MixedOne.swift"
    source.write_text(source.read_text().rstrip().removesuffix("}") + inner)
    assert martlet("develop", cwd=folder).returncode == 0
    assert not stub.exists()
    stubs = stub.with_suffix("")
    assert [path.name for path in sorted(stubs.iterdir())] == ["__init__.pyi", "loud.pyi"]
    use = tmp_path / "use.py"
    use.write_text("from mixed_one._native.loud import shout\n\nprint(shout() + 1)\n")
    found = run([python, "-m", "mypy", use], cwd=tmp_path, env=environment).stdout
    assert 'Unsupported operand types for + ("str" and "int")' in found
    use.write_text("from mixed_one._native.loud import shout\n\nprint(shout())\n")
    assert checked([python, use], cwd=tmp_path, env=environment).stdout == "Hey!\n"
    source.write_text(source.read_text().replace(inner, "}\n"))
    assert martlet("develop", cwd=folder).returncode == 0
    assert stub.exists() and list(stubs.iterdir()) == []


def test_new_and_init_overwrite_nothing(martlet, hello, tmp_path):
    assert "is there already: `martlet init` adds to a folder" in martlet("new", hello).stderr
    assert "Package.swift is there already: nothing was written" in martlet("init", cwd=hello).stderr
    assert "and 'class' is a keyword of Python" in martlet("new", tmp_path / "class").stderr
    assert "and '9lives' is not an identifier" in martlet("new", tmp_path / "9lives").stderr
    assert list(tmp_path.iterdir()) == []


def test_init(martlet, tmp_path):
    assert martlet("init", "--name", "A.Name", cwd=tmp_path).returncode == 0
    assert "a_name" in martlet("config", cwd=tmp_path).stderr
    assert 'name = "A.Name"' in (tmp_path / "pyproject.toml").read_text()


def test_sdist(martlet, hello):
    result = martlet("sdist", cwd=hello)
    assert result.stdout.strip() == str(hello / "dist" / "hello-0.1.0.tar.gz")


def test_config(martlet, hello):
    result = martlet("config", cwd=hello)
    assert result.stdout.split()[1] == "build"
    assert "-DMARTLET_LIMITED_API=0x03090000" in result.stdout
    exports = martlet("config", "--env", cwd=hello).stdout
    assert {line.partition("=")[0] for line in exports.splitlines()} >= {
        "export MARTLET_PLUGIN",
        "export MARTLET_PACKAGE",
    }


def test_doctor(martlet):
    result = martlet("doctor")
    assert result.returncode == 0, result.stdout
    assert [line[:5] for line in result.stdout.splitlines()] == ["ok   "] * 8


def test_doctor_cleans(martlet, tmp_path):
    """What Martlet made, and nothing else that lies in a folder that MARTLET_CACHE named."""
    cache = tmp_path / "cache"
    names = ["Martlet-0123456789abcdef", "configurations", "plugins", "probes", "stubs"]
    for name in names:
        (cache / name / "old").mkdir(parents=True)
        (cache / f"{name}.lock").write_text("")
    (cache / "mine").write_text("")
    said = martlet("doctor", "--clean", env={"MARTLET_CACHE": str(cache)}).stdout
    assert said == "".join(f"removed {cache / name}\n" for name in names)
    assert [path.name for path in cache.iterdir()] == ["mine"]
    (cache / "mine").unlink()
    assert martlet("doctor", "--clean", env={"MARTLET_CACHE": str(cache)}).stdout == ""
    assert not cache.exists()


def test_doctor_names_what_is_missing(martlet, environment, tmp_path):
    (tmp_path / "martlet").symlink_to(os.path.join(environment["VIRTUAL_ENV"], "bin", "martlet"))
    result = martlet("doctor", env={"PATH": str(tmp_path)})
    assert result.returncode == 1
    assert "FAIL Swift: there is no swift on PATH: install it from https://swift.org/install" in result.stdout
    assert "FAIL pkg-config: there is no pkg-config on PATH" in result.stdout


def test_doctor_names_a_missing_cxx_library(martlet, environment, tmp_path):
    tools = tmp_path / "usr" / "bin"
    tools.mkdir(parents=True)
    target = {"compilerVersion": "Swift version 6.3", "paths": {"runtimeResourcePath": f"{tmp_path}/usr/lib/swift"}}
    # A compiler that answers what it is asked, and finds no file.
    for name, said in [("swift", ""), ("swiftc", json.dumps(target)), ("clang", "libstdc++.a")]:
        (tools / name).write_text(f"#!/bin/sh\ncase $1 in -print*) echo '{said}' ;; *) exit 1 ;; esac\n")
        (tools / name).chmod(0o755)
    result = martlet("doctor", env={"PATH": f"{tools}:{environment['PATH']}"})
    assert result.returncode == 1
    assert f"FAIL C++ library: {tools}/clang finds no libstdc++.a" in result.stdout
