import Martlet

@PyFunction func visible() -> String { "from another file" }
