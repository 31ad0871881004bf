import threading
from collections.abc import Callable

import pytest
import word_count

TEXT = "the swift and the martlet\nthe  other\n\none thé\n" * 500


@pytest.mark.parametrize("search", [word_count.search, word_count.search_parallel, word_count.search_python])
@pytest.mark.parametrize("word, count", [("the", 1500), ("thé", 500), ("absent", 0)])
def test_counts(search: Callable[[str, str], int], word: str, count: int) -> None:
    assert search(TEXT, word) == count


@pytest.mark.parametrize("text", ["", "\n", "the", "\nthe", "the\n"])
def test_short_texts(text: str) -> None:
    assert word_count.search_parallel(text, "the") == word_count.search_python(text, "the")


def test_from_many_threads() -> None:
    found: list[int] = []
    threads = [
        threading.Thread(target=lambda: found.append(word_count.search_parallel(TEXT, "martlet"))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [500] * 8
