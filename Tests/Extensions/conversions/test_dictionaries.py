"""A dict as a Swift dictionary: that Swift finds in it what Python put there."""

import conversions
import pytest
from leaks import assert_no_leaks


def test_keys_that_are_equal_in_swift():
    composed, decomposed = "\u00e9", "e\u0301"
    some, more = ({f"{name}{n}": n for n in range(50)} for name in ("key", "more"))
    for order in ([composed, decomposed], [decomposed, composed]):
        table = {**some, order[0]: 100, **more, order[1]: 200}
        converted = conversions.dictionary(table)
        assert len(converted) == 101
        assert [converted[key] for key in order if key in converted] == [200]
    assert_no_leaks(lambda: conversions.dictionary({composed: 1, decomposed: 2}))


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 6, 7, 24, 25, 48, 49, 100, 1000])
@pytest.mark.parametrize("length", [*range(1, 18), 23, 24, 25, 31, 32, 200, None])
def test_entries_are_where_swift_looks_for_them(size, length):
    """C puts the entries into Swift's dictionary; only ASCII, and of that each length is hashed in its own way."""
    short = f"{size:x}"
    texts = [f"{number:x}".rjust(length or 3 + number % 40, "-") for number in range(size)]
    texts = [text for text in texts if length is None or len(text) == length]
    if texts and length is None:
        texts[::7] = [text + "\xe9\u20ac" for text in texts[::7]]
        texts[-1] = ""
    table = {text: number for number, text in enumerate(texts)}
    absent = ["~" * (length or 4), short + "~", "\xe9"]
    found, left, more = conversions.look_up(table, texts + absent)
    assert found == [*range(len(texts)), None, None, None]
    assert left == 0
    assert more == {**table, **{"more " + text: 0 for text in texts + absent}}
    assert conversions.look_up(table, texts[1:])[1] == bool(texts)
    assert conversions.dictionary(table) == table


def test_dictionaries_of_every_kind_of_value():
    texts = [letter * size for letter in "aé" for size in (1, 8, 15, 16, 100)]
    objects = {text: object() for text in texts}
    assert conversions.objects(objects) == objects
    flags = {text: [True, False, None][number % 3] for number, text in enumerate(texts)}
    assert conversions.flags(flags) == flags
    value = objects[texts[0]]
    assert_no_leaks(lambda: conversions.objects(objects), value)
    bad = {**dict.fromkeys(texts, 1), "b" * 40: "no int"}
    assert_no_leaks(lambda: pytest.raises(TypeError, conversions.dictionary, bad))
    with pytest.raises(TypeError, match="value of key '" + "b" * 35):
        conversions.dictionary(bad)


class Own(str):
    """A str that equals nothing but itself: several of one text are keys of one dict."""

    __hash__ = object.__hash__

    def __eq__(self, other):
        return self is other


@pytest.mark.parametrize(
    "texts",
    [
        ["same", "same"],
        ["the same in both of them", "the same in both of them"],
        ["K", "\u212a"],  # the sign of kelvin is a K
        ["\u212a", "K"],
        ["a longer text with a K", "a longer text with a \u212a"],
        ["a longer text with a \u212a", "a longer text with a K"],
    ],
)
def test_the_last_of_equal_keys_counts(texts):
    others = {f"key {number}": number for number in range(60)}
    table = {**others, Own(texts[0]): 100, **{f"more {number}": number for number in range(60)}, Own(texts[1]): 200}
    assert len(table) == 122
    converted = conversions.dictionary(table)
    assert len(converted) == 121
    # The key is that of the first, as in Swift.
    assert converted[texts[0]] == 200
    assert conversions.look_up(table, [texts[1], texts[0]])[:2] == ([200, 200], 120)
    assert_no_leaks(lambda: conversions.dictionary(table))
