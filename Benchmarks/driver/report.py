"""The figures as Markdown."""

import noise


def markdown(results):
    """All tables, with what is needed to read them."""
    versions = ", ".join(f"{name} {version}" for name, version in results["versions"].items())
    titles = "; ".join(f"{name}: {title}" for name, title in results["peers"].items())
    parts = [
        f"{results['date']}; {versions}; {results['machine']}. {results['method']}",
        f"Columns: {titles}.",
        call_table(results),
        lookup_table(results),
        empty_cells(results),
        noise.verdict(results)[1] if results["rows"] else "",
        file_table(results["files"]) if results["files"] else "",
        embedding_table(results["embedding"]) if results["embedding"] else "",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def call_table(results):
    """One row a workload: the baseline's time, then each peer's ratio to it, the fastest binding's in bold."""
    if not results["rows"]:
        return ""
    baseline = results["baseline"]
    others = [name for name in results["peers"] if name != baseline]
    rows = []
    for name, row in results["rows"].items():
        times = {peer: min(values) for peer, values in row["ns"].items()}
        base = times.get(baseline)
        bindings = [time for peer, time in times.items() if peer not in results["by_hand"]]
        cells = [ratio(times.get(peer), base, min(bindings, default=None)) for peer in others]
        rows.append([name, row["note"], duration(base), *cells])
    return table(["row", "", baseline, *others], rows)


def lookup_table(results):
    """What one abi3 file gains by looking up what the running Python has beyond its floor, where that is 5 % or more."""
    rows = []
    for name, row in results["rows"].items():
        found, hidden = (min(row["ns"].get(peer, [0])) for peer in LOOKUP)
        if found and hidden and hidden / found >= 1.05:
            rows.append([name, duration(hidden), duration(found), f"{hidden / found:.2f}"])
    return table(["run-time lookup", "without", "with", "times as fast"], rows) if rows else ""


LOOKUP = ("martlet", "martlet_no_lookup")


def ratio(time, base, best):
    if time is None or base is None:
        return duration(time)
    return f"**{time / base:.2f}**" if time == best else f"{time / base:.2f}"


def duration(nanoseconds):
    if nanoseconds is None:
        return ""
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= size * 10:
            return f"{nanoseconds / size:.1f} {unit}"
    return f"{nanoseconds:.1f} ns"


def empty_cells(results):
    """Why cells are empty, a line for each peer."""
    reasons = {}
    for row in results["rows"].values():
        for peer, reason in row["missing"].items():
            reasons.setdefault(peer, {})[reason] = None
    return "\n".join(f"- {peer} {', '.join(found)}" for peer, found in reasons.items())


FILE_COLUMNS = {
    "import_ms": ("import, ms", "{:.2f}"),
    "size_kib": ("stripped, KiB", "{:.0f}"),
    "build_cold_s": ("cold build, s", "{:.1f}"),
    "build_warm_s": ("warm build, s", "{:.1f}"),
}


def file_table(files):
    columns = [key for key in FILE_COLUMNS if any(key in figures for figures in files.values())]
    rows = [
        [peer, *(FILE_COLUMNS[key][1].format(figures[key]) if key in figures else "" for key in columns)]
        for peer, figures in files.items()
    ]
    return table(["file", *(FILE_COLUMNS[key][0] for key in columns)], rows)


def embedding_table(embedding):
    """Swift calls Python: nanoseconds in C, and the ratios of Martlet and of one heap object for each reference."""
    rows = []
    for name, times in embedding.items():
        ratios = [f"{times[way] / times['c']:.2f}" if way in times else "" for way in ("martlet", "boxed")]
        rows.append([name, duration(times["c"]), *ratios])
    return table(["Swift calls Python", "c", "martlet", "boxed"], rows)
