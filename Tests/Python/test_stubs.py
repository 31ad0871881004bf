"""The verb `stubs`, and a stub of every kind of signature."""

import os
from pathlib import Path

import pytest
from workshop import checked, copied

HERE = Path(__file__).parent / "Stubs"


@pytest.fixture(scope="module")
def sample(martlet, tmp_path_factory):
    project = copied("string_sum", tmp_path_factory.mktemp("stubs") / "sample")
    for name in ("pyproject.toml", "Package.swift"):
        text = (project / name).read_text()
        (project / name).write_text(text.replace("string_sum", "sample"))
    (project / "Sources" / "string_sum").rename(project / "Sources" / "sample")
    (project / "Sources" / "sample" / "StringSum.swift").write_text((HERE / "Sample.swift").read_text())
    return project


def test_golden(martlet, sample):
    result = martlet("stubs", "--project", sample)
    assert result.returncode == 0, result.stderr
    if os.environ.get("MARTLET_BLESS"):
        (HERE / "sample.pyi").write_text(result.stdout)
    assert result.stdout == (HERE / "sample.pyi").read_text()


def test_the_golden_is_typed(environment, tmp_path):
    checked(["mypy", "--strict", "--cache-dir", tmp_path, HERE / "sample.pyi"], env=environment)


def test_out_and_an_unknown_module(martlet, sample, tmp_path):
    assert martlet("stubs", "--project", sample, "--out", tmp_path / "x.pyi").stdout == ""
    assert (tmp_path / "x.pyi").read_text() == (HERE / "sample.pyi").read_text()
    source = sample / "Sources" / "sample" / "StringSum.swift"
    text = source.read_text()
    try:
        source.write_text(text.replace('"sample"', '"other"'))
        said = martlet("stubs", "--project", sample).stderr
    finally:
        source.write_text(text)
    assert said == "martlet: error: no stub can be made: no @PyModule named 'sample' in the sources: there is other\n"
