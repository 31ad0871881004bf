"""Another one; they are imported in the order of their names."""

from plugin_api import register


def smile(text: str) -> str:
    return text + " :-)"


register("smile", smile)
