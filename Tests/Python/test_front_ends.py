"""pip, build and uv, as their users call them; no network."""

import tarfile
import zipfile

import pytest
from workshop import checked, copied

SHOW = "import string_sum; print(string_sum.sum_as_string(5, 20))"


@pytest.fixture
def installed(python, environment, tmp_path):
    """Whether the module answers, away from the project; it is removed afterwards."""
    yield lambda: checked([python, "-c", SHOW], cwd=tmp_path, env=environment).stdout == "25\n"
    checked([python, "-m", "pip", "uninstall", "-y", "-q", "string_sum"], env=environment)


# With isolation, the backend and all that it needs come from the local index; without, from the environment.
ISOLATION = pytest.mark.parametrize("isolation", [[], ["--no-build-isolation"]], ids=["isolated", "not isolated"])


@ISOLATION
def test_pip_install(python, environment, string_sum, installed, isolation):
    checked([python, "-m", "pip", "install", *isolation, string_sum], env=environment)
    assert installed()


@ISOLATION
def test_pip_install_editable(python, environment, string_sum, installed, isolation):
    checked([python, "-m", "pip", "install", *isolation, "-e", string_sum], env=environment)
    assert installed()
    listed = checked([python, "-m", "pip", "list", "--editable"], env=environment).stdout
    assert str(string_sum) in listed


@ISOLATION
def test_pip_wheel(python, environment, string_sum, tmp_path, isolation):
    checked([python, "-m", "pip", "wheel", "--no-deps", *isolation, "-w", tmp_path, string_sum], env=environment)
    assert [path.name for path in tmp_path.iterdir()] == ["string_sum-0.1.0-cp39-abi3-linux_x86_64.whl"]


@ISOLATION
def test_uv_pip_install(python, environment, string_sum, installed, isolation):
    checked(["uv", "pip", "install", "--python", python, *isolation, string_sum], env=environment)
    assert installed()


@pytest.mark.long  # compiles all of Martlet anew
def test_build_makes_the_wheel_from_the_sdist(python, environment, string_sum, tmp_path):
    program = string_sum / "tool.sh"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    try:
        checked([python, "-m", "build", "-o", tmp_path, string_sum], env=environment)
    finally:
        program.unlink()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["string_sum-0.1.0-cp39-abi3-linux_x86_64.whl", "string_sum-0.1.0.tar.gz"]
    with tarfile.open(tmp_path / names[1]) as archive:
        inside = archive.getnames()
        assert archive.getmember("string_sum-0.1.0/tool.sh").mode == 0o755
        assert archive.getmember("string_sum-0.1.0/Package.swift").mode == 0o644
    assert "string_sum-0.1.0/Sources/string_sum/StringSum.swift" in inside
    assert "string_sum-0.1.0/PKG-INFO" in inside
    assert not [name for name in inside if ".build" in name or name.endswith(".so")]


@pytest.mark.long  # compiles all of Martlet anew
def test_build_without_isolation(python, environment, string_sum, tmp_path):
    words = [python, "-m", "build", "--no-isolation", "--wheel", "--sdist"]
    for folder in ("one", "two"):
        checked([*words, "-o", tmp_path / folder, string_sum], env=environment)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two and len(one) == 2


def test_config_settings(python, environment, string_sum, tmp_path):
    words = [python, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "-w", tmp_path]
    checked([*words, "-C", "compatibility=manylinux", string_sum], env=environment)
    assert "manylinux" in next(tmp_path.iterdir()).name


@pytest.mark.long  # compiles all of Martlet anew
def test_the_files_of_a_mixed_project(python, environment, tmp_path):
    project = copied("decorator", tmp_path / "decorator")
    for name in ("secret.txt", "data.txt", "_native.abi3.so", "x.pyc"):
        (project / "python" / "decorator" / name).write_text("")
    with open(project / "pyproject.toml", "a") as file:
        file.write('exclude = ["secret.txt"]\ninclude = ["tests/*.py"]\n')
    show = "from martlet import files, project as p; import pathlib; "
    show += "print(*files.wheel_files(p.Project.read(pathlib.Path())))"
    names = checked([python, "-c", show], cwd=project, env=environment).stdout.split()
    assert names == ["decorator/__init__.py", "decorator/data.txt", "decorator/py.typed", "tests/test_decorator.py"]


def test_a_script_and_a_license(python, environment, tmp_path, string_sum):
    project = string_sum / "pyproject.toml"
    text = project.read_text()
    try:
        (string_sum / "LICENSE").write_text("Free.")
        project.write_text(
            text + '\nlicense-files = ["LICENSE"]\n[project.scripts]\nadd = "string_sum:sum_as_string"\n'
        )
        words = ["wheel", "-q", "--no-build-isolation", "--no-deps", "-w", tmp_path, string_sum]
        checked([python, "-m", "pip", *words], env=environment)
    finally:
        project.write_text(text)
        (string_sum / "LICENSE").unlink()
    with zipfile.ZipFile(next(tmp_path.iterdir())) as archive:
        assert archive.read("string_sum-0.1.0.dist-info/licenses/LICENSE") == b"Free."
        points = archive.read("string_sum-0.1.0.dist-info/entry_points.txt").decode()
    assert points == "[console_scripts]\nadd = string_sum:sum_as_string\n"
