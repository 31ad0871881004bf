"""A wheel with the whole of Foundation and a submodule: in a clean environment, with its stubs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from workshop import change, checked

# Compiles all of Martlet anew.
pytestmark = pytest.mark.long

SOURCE = Path(__file__).parent / "Foundation" / "Moments.swift"

USE = """
import datetime
import decimal
import pathlib
import uuid

import moments
from moments import calendars

start = datetime.datetime(2024, 2, 29, 12, tzinfo=datetime.timezone.utc)
later: datetime.datetime = moments.later(start, by=90.5)
number: uuid.UUID = moments.number(of=bytearray(range(16)))
data: bytes = moments.bytes(number)
folder: str | pathlib.Path = moments.folder(of=pathlib.Path("/tmp/x/y.txt"))
zone: datetime.tzinfo | None = moments.zone(named="Europe/Lisbon")
half: decimal.Decimal = moments.half(of=5)
days: int = calendars.days_in_month(datetime.date(2024, 2, 1))
print(later - start, number, data == bytes(range(16)), folder, zone, half, days, moments.calendars is calendars)
try:
    moments.number(of=b"short")
except ValueError as error:
    print(error)
"""
SAID = """\
0:01:30.500000 00010203-0405-0607-0809-0a0b0c0d0e0f True /tmp/x Europe/Lisbon 2.5 29 True
5 bytes are no number
"""


@pytest.fixture(scope="module")
def wheel(martlet, tmp_path_factory):
    folder = tmp_path_factory.mktemp("foundation") / "moments"
    assert martlet("new", folder).returncode == 0
    product = '.product(name: "MartletFoundation", package: "Martlet")'
    change(folder / "Package.swift", 'dependencies: ["Martlet"]', f'dependencies: ["Martlet", {product}]')
    (folder / "Sources" / "moments" / "Moments.swift").write_text(SOURCE.read_text())
    result = martlet("build", "--project", folder)
    assert result.returncode == 0, result.stderr
    return Path(result.stdout.strip())


@pytest.fixture(scope="module")
def clean(wheel, python, environment, tmp_path_factory):
    """The python of an environment that has the wheel, type checkers, and no martlet; and a program that uses it."""
    work = tmp_path_factory.mktemp("clean")
    checked(["uv", "venv", "--quiet", "--python", python, work / "venv"], env=environment)
    own = work / "venv" / "bin" / "python"
    checked(["uv", "pip", "install", "--quiet", "--python", own, wheel, "mypy"], env=environment)
    (work / "use.py").write_text(USE)
    return own, work


def test_content(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert names[:3] == ["moments-stubs/__init__.pyi", "moments-stubs/calendars.pyi", "moments.abi3.so"]


def test_runs_without_martlet(clean):
    own, work = clean
    assert subprocess.run([own, "-c", "import martlet"], capture_output=True).returncode
    assert checked([own, work / "use.py"], cwd="/").stdout == SAID


def test_its_stubs_are_true(clean, environment):
    own, work = clean
    for module in ("moments", "moments.calendars"):
        checked([own, "-m", "mypy.stubtest", module], cwd=work, env=environment)


def test_type_checkers_know_the_types(clean, environment):
    own, work = clean
    checked([own, "-m", "mypy", "--strict", "--cache-dir", work / "cache", "use.py"], cwd=work, env=environment)
    checked([sys.executable, "-m", "pyright", "--pythonpath", own, "use.py"], cwd=work, env=environment)
    # They do look: a date is no time, and a number no UUID.
    (work / "wrong.py").write_text("import moments\nmoments.later(1)\nmoments.bytes(2)\n")
    words = [own, "-m", "mypy", "--cache-dir", work / "cache", "wrong.py"]
    said = subprocess.run(words, cwd=work, env=environment, capture_output=True, text=True).stdout
    assert 'expected "datetime"' in said and 'expected "UUID"' in said
