"""The command `martlet`."""

def main() -> int:
    return 0
