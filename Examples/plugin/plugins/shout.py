"""A plug-in: what it registers, the program applies."""

import plugin_api

plugin_api.register("shout", lambda text: text.upper() + "!")
