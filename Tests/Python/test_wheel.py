"""The wheel as a file: its name, its content, its bytes."""

import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from workshop import ROOT, checked, run


@pytest.fixture(scope="module")
def wheel(martlet, string_sum):
    result = martlet("build", "--project", string_sum)
    assert result.returncode == 0, result.stderr
    return Path(result.stdout.strip())


def test_holds_one_module(wheel):
    assert wheel.name == "string_sum-0.1.0-cp39-abi3-linux_x86_64.whl"
    with zipfile.ZipFile(wheel) as archive:
        info = "string_sum-0.1.0.dist-info"
        names = [entry.filename for entry in archive.infolist()]
        assert names[:2] == ["string_sum-stubs/__init__.pyi", "string_sum.abi3.so"]
        assert names[-3:] == [f"{info}/METADATA", f"{info}/WHEEL", f"{info}/RECORD"]
        assert "Tag: cp39-abi3-linux_x86_64\n" in archive.read(f"{info}/WHEEL").decode()
        assert "Requires-Python: >=3.9\n" in archive.read(f"{info}/METADATA").decode()
        assert archive.getinfo("string_sum.abi3.so").external_attr >> 16 == 0o100755


def test_is_small(wheel):
    """It would have 230 KB more with the names of Unicode's characters, for which this module does not ask."""
    assert wheel.stat().st_size <= 2_400_000


def test_keeps_to_the_stable_abi(wheel, environment, tmp_path):
    checked(["abi3audit", "--strict", wheel], env=environment)
    # Which does look.
    with zipfile.ZipFile(wheel) as archive:
        module = archive.read("string_sum.abi3.so")
    with zipfile.ZipFile(tmp_path / wheel.name, "w") as archive:
        archive.writestr("string_sum.abi3.so", module.replace(b"PyList_Size\0", b"PyList_Sise\0"))
    refused = run(["abi3audit", "--strict", tmp_path / wheel.name], env=environment)
    assert refused.returncode == 1 and "1 ABI violations" in refused.stderr


def test_loads_in_every_python(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    pythons = checked(["sh", ROOT / "BuildConfig" / "find-pythons.sh", "3.9"]).stdout.split()
    assert pythons
    for python in pythons:
        said = checked([python, "-c", "import string_sum; print(string_sum.sum_as_string(1, 2))"], cwd=tmp_path)
        assert said.stdout == "3\n"


def test_takes_its_date_from_outside(wheel, martlet, string_sum, tmp_path):
    words = ["build", "--project", string_sum, "--out", tmp_path]
    assert martlet(*words, env={"SOURCE_DATE_EPOCH": "1700000000"}).returncode == 0
    with zipfile.ZipFile(tmp_path / wheel.name) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}
    # A zip file knows no later year than 2107.
    assert martlet(*words, env={"SOURCE_DATE_EPOCH": "9000000000"}).returncode == 0
    with zipfile.ZipFile(tmp_path / wheel.name) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {2107}
    result = martlet(*words, env={"SOURCE_DATE_EPOCH": "today"})
    assert "SOURCE_DATE_EPOCH is 'today', and it is a number of seconds since 1970" in result.stderr


@pytest.mark.parametrize("packer", ["libdeflate", "zlib"])
def test_zip_archives(python, environment, packer):
    """By another reader: names, modes, dates, contents; also where there is no libdeflate."""
    code = f"""if True:
        import io, os, sys, zipfile
        if {packer == "zlib"}:
            sys.modules["deflate"] = None
        from martlet.zip_archive import PACKER, Entry, archive
        contents = {{"a.so": b"text" * 1000, "ü/empty": b"", "noise": os.urandom(100)}}
        entries = [Entry(name, content, 0o100755) for name, content in contents.items()]
        file = zipfile.ZipFile(io.BytesIO(archive(entries, (2023, 11, 14, 22, 13, 20))))
        assert {{name: file.read(name) for name in file.namelist()}} == contents and file.testzip() is None
        for one in file.infolist():
            assert (one.external_attr >> 16, one.date_time) == (0o100755, (2023, 11, 14, 22, 13, 20))
        print(PACKER, *(one.compress_type for one in file.infolist()))
    """
    assert checked([python, "-c", code], env=environment).stdout == f"{packer} 8 0 0\n"


def test_says_the_plan_first_and_the_sizes_last(martlet, string_sum):
    said = martlet("build", "--project", string_sum).stderr.splitlines()
    assert said[0] == "martlet: string_sum-0.1.0-cp39-abi3-linux_x86_64.whl"
    assert "CPython 3.9 and later" in said[2]
    assert [line for line in said if re.match(r"  size +string_sum\.abi3\.so [67]\.\d+ MB", line)]
    assert re.fullmatch(r"martlet: string_sum-0\.1\.0-\S+\.whl: 2\.\d\d MB, packed by libdeflate", said[-1])


def test_manylinux_is_the_lowest_true_tag(martlet, string_sum, tmp_path):
    result = martlet("build", "--project", string_sum, "--out", tmp_path, "--compatibility", "manylinux")
    [wheel] = tmp_path.iterdir()
    assert wheel.name.startswith("string_sum-0.1.0-cp39-abi3-manylinux_2_"), result.stderr
    lower = martlet("build", "--project", string_sum, "--out", tmp_path, "--compatibility", "manylinux_2_17")
    assert "compatibility is manylinux_2_17, and the wheel needs manylinux_2_" in lower.stderr
    assert [wheel] == list(tmp_path.iterdir())


@pytest.mark.long  # compiles all of Martlet anew
def test_bundled_runtime_lies_beside_the_module(martlet, string_sum, python, tmp_path):
    result = martlet("build", "--project", string_sum, "--out", tmp_path, "--runtime", "bundled")
    assert result.returncode == 0, result.stderr
    with zipfile.ZipFile(result.stdout.strip()) as archive:
        assert "string_sum.libs/libswiftCore.so" in archive.namelist()
        archive.extractall(tmp_path / "site")
    show = "import string_sum; string_sum.sum_as_string(1); print(open('/proc/self/maps').read())"
    maps = checked([python, "-c", show], cwd=tmp_path / "site").stdout
    libraries = {line.split()[-1] for line in maps.splitlines() if "libswift" in line}
    assert libraries and all(path.startswith(str(tmp_path)) for path in libraries)


@pytest.mark.long  # compiles all of Martlet anew
def test_version_specific(martlet, string_sum, python, tmp_path):
    result = martlet("build", "--project", string_sum, "--out", tmp_path, "--abi", "version-specific")
    assert result.returncode == 0, result.stderr
    code = "import sys; print('cp%d%d' % sys.version_info[:2])"
    tag = subprocess.run([python, "-c", code], capture_output=True, text=True).stdout.strip()
    wheel = Path(result.stdout.strip())
    assert wheel.name == f"string_sum-0.1.0-{tag}-{tag}-linux_x86_64.whl"
    assert answer(python, wheel, tmp_path / "site") == "3\n"


@pytest.mark.long  # compiles all of Martlet anew
def test_pypy(martlet, string_sum, pypy, tmp_path):
    """Where nothing was asked for, the plan says that the wheel is for this Python alone."""
    result = martlet("build", "--project", string_sum, "--out", tmp_path, "--python", pypy)
    assert result.returncode == 0, result.stderr
    ask = "import sys, sysconfig; print('pp%d%d' % sys.version_info[:2], sysconfig.get_config_var('SOABI'))"
    tag, soabi = checked([pypy, "-c", ask]).stdout.split()
    wheel = Path(result.stdout.strip())
    assert wheel.name == f"string_sum-0.1.0-{tag}-{'_'.join(soabi.split('-')[:2])}-linux_x86_64.whl"
    assert "loads in  this Python alone (version-specific)" in result.stderr
    assert answer(pypy, wheel, tmp_path / "site") == "3\n"

    refused = martlet("build", "--project", string_sum, "--out", tmp_path, "--python", pypy, "--abi", "abi3")
    assert refused.stderr.splitlines()[-1].endswith("has no such ABI, only version-specific")
    assert [wheel] == list(tmp_path.glob("*.whl"))


def answer(python, wheel, folder):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return checked([python, "-c", "import string_sum; print(string_sum.sum_as_string(1, 2))"], cwd=folder).stdout


def test_tags_without_the_gil(python, environment):
    """The tags of an interpreter that is not here."""
    code = """if True:
        from martlet.configuration import Interpreter
        free = Interpreter("cpython", (3, 14), "cpython-314t-x86_64-linux-gnu", True, "linux-x86_64", "python3.14t")
        print(*free.specific_tags, free.has_stable_abi)
    """
    assert checked([python, "-c", code], env=environment).stdout == "cp314 cp314t False\n"


@pytest.mark.long  # compiles all of Martlet anew
def test_a_floor_changes_the_tag(martlet, string_sum):
    project = string_sum / "pyproject.toml"
    text = project.read_text()
    try:
        project.write_text(text.replace(">=3.9", ">=3.10"))
        assert "string_sum-0.1.0-cp310-abi3-" in martlet("config", "--project", string_sum, "--floor", "3.10").stderr
    finally:
        project.write_text(text)
