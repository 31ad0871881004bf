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


def test_pip_install_without_isolation(python, environment, string_sum, installed):
    checked([python, "-m", "pip", "install", "--no-build-isolation", string_sum], env=environment)
    assert installed()


def test_pip_install_with_isolation(python, environment, string_sum, installed):
    checked([python, "-m", "pip", "install", string_sum], env=environment)
    assert installed()


def test_uv_pip_install(python, environment, string_sum, installed):
    checked(["uv", "pip", "install", "--python", python, string_sum], env=environment)
    assert installed()


def test_pip_install_editable(python, environment, string_sum, installed):
    checked([python, "-m", "pip", "install", "--no-build-isolation", "-e", string_sum], env=environment)
    assert installed()
    listed = checked([python, "-m", "pip", "list", "--editable"], env=environment).stdout
    assert str(string_sum) in listed


def test_build_makes_the_wheel_from_the_sdist(python, environment, string_sum, tmp_path):
    checked([python, "-m", "build", "-o", tmp_path, string_sum], env=environment)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["string_sum-0.1.0-cp39-abi3-linux_x86_64.whl", "string_sum-0.1.0.tar.gz"]
    with tarfile.open(tmp_path / names[1]) as archive:
        inside = archive.getnames()
    assert "string_sum-0.1.0/Sources/string_sum/StringSum.swift" in inside
    assert "string_sum-0.1.0/PKG-INFO" in inside
    assert not [name for name in inside if ".build" in name or name.endswith(".so")]


def test_config_settings(python, environment, string_sum, tmp_path):
    words = [python, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "-w", tmp_path]
    checked([*words, "-C", "compatibility=manylinux", string_sum], env=environment)
    assert "manylinux" in next(tmp_path.iterdir()).name


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
