"""The result as a table for people."""


def columns(cells):
    """The modes in order: floors, then version-specific builds."""
    names = dict.fromkeys(column for row in cells.values() for column in row)
    return sorted(names, key=lambda name: (name == "own", [int(part) for part in name.split()[-1].split(".")[1:]]))


def field(cell):
    if cell is None:
        return ""
    if cell.state == "passed":
        return cell.text + "*" * bool(cell.left_out)
    return {"failed": "**failed**", "unavailable": "–"}[cell.state]


def markdown(cells):
    names = columns(cells)
    lines = [["", *names], ["---", *("---:" for _ in names)]]
    lines += [[row, *(field(of.get(name)) for name in names)] for row, of in cells.items()]
    widths = [max(len(line[index]) for line in lines) for index in range(len(names) + 1)]
    return "\n".join(
        "| " + " | ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)) + " |" for line in lines
    )


def notes(results):
    """What the marks in the table stand for, one sentence a line."""
    for reason, (names, cells) in results.left_out().items():
        yield f"* without {', '.join(names)}: {reason}: {_some(cells)}"
    for reason, cells in results.reasons("unavailable").items():
        yield f"– not run: {reason}: {_some(cells)}"
    for reason, cells in results.reasons("failed").items():
        yield f"failed: {reason}: {_some(cells)}"


def _some(cells):
    return ", ".join(cells[:3]) + (f" and {len(cells) - 3} more" if len(cells) > 3 else "")
