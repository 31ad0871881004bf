import plugin_api
import pytest


def fail(text: str) -> str:
    raise KeyError(text)


def test_filters() -> None:
    plugin_api.register("upper", str.upper)
    plugin_api.register("first", lambda text: text[:1])
    assert plugin_api.names() == ["upper", "first"]
    assert plugin_api.apply("swift") == "S"

    plugin_api.register("upper", str.lower)
    assert plugin_api.names() == ["upper", "first"]
    assert plugin_api.apply("Swift") == "s"

    plugin_api.register("first", fail)
    with pytest.raises(RuntimeError, match="the filter 'first' failed: KeyError"):
        plugin_api.apply("swift")
