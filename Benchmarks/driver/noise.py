"""Whether the machine is quiet enough: the two halves of the processes compared, as a second run would be."""

TOLERANCE = 0.05
# What share of the rows may differ by more.
ALLOWED = 0.1


def ratios(row, baseline, half):
    """{peer: ratio to the baseline} from one half of the processes."""
    fastest = {peer: min(half(values)) for peer, values in row["ns"].items() if len(values) > 1}
    return {peer: time / fastest[baseline] for peer, time in fastest.items() if baseline in fastest}


def first(values):
    return values[: len(values) // 2]


def second(values):
    return values[len(values) // 2 :]


def unsteady(results, peer):
    """The rows in which the peer's ratio in one half of the run is not within the tolerance of the other half's."""
    found = []
    for name, row in results["rows"].items():
        one, other = (ratios(row, results["baseline"], half) for half in (first, second))
        if peer in one and abs(one[peer] / other[peer] - 1) > TOLERANCE:
            found.append(name)
    return found


def verdict(results):
    """(is steady, a sentence). Each peer has its rows; the worst peer decides."""
    peers = [peer for peer in results["peers"] if peer != results["baseline"]]
    if any(len(values) < 2 for row in results["rows"].values() for values in row["ns"].values()):
        return True, "Noise was not measured: that takes two processes for each peer."
    measured = {peer: sum(peer in row["ns"] for row in results["rows"].values()) for peer in peers}
    worst = max(peers, key=lambda peer: len(unsteady(results, peer)) / max(1, measured[peer]), default=None)
    if worst is None:
        return True, "Noise was not measured: there is no second peer."
    rows = unsteady(results, worst)
    share = f"{len(rows)} of {measured[worst]} rows of {worst} differ by more than 5 % between the halves of the run"
    if len(rows) > ALLOWED * measured[worst]:
        return False, f"The machine is too noisy for these figures: {share} ({', '.join(rows)})."
    return True, f"Noise: at the worst, {share}."
