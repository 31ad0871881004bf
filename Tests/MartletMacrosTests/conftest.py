import pytest
from swift_compiler import Compiler, build_plugin


@pytest.fixture(scope="session")
def compiler(tmp_path_factory: pytest.TempPathFactory) -> Compiler:
    return Compiler(build_plugin(), tmp_path_factory.mktemp("swift"))
