"""str as a parameter that is not copied."""

import unicodedata

import pytest
import texts
from leaks import assert_no_leaks


class MyStr(str):
    def __len__(self):
        raise RuntimeError("not asked")

    __eq__ = __getitem__ = __len__
    __hash__ = str.__hash__


TEXTS = ["", "a", "two words", "grüß dich", "日本語", "🦅 a\0b", "\U0010ffff", "e\u0301", " " * 100_000]


@pytest.mark.parametrize("text", TEXTS)
def test_reads(text):
    assert texts.same(text) is text
    assert texts.count(text) == len(text)
    assert texts.spaces(text) == text.count(" ")
    assert texts.utf8(text) == text.encode()
    assert texts.scalars(text) == [ord(letter) for letter in text]
    assert texts.string(text) == text
    assert texts.are_equal(text, text[:1] + text[1:])
    assert not texts.are_equal(text, text + "x")
    assert_no_leaks(lambda: (texts.spaces(text), texts.count(text)), text, rounds=1000)


def test_subclasses_are_read_as_what_they_are():
    text = MyStr("ab cd")
    assert texts.same(text) is text
    assert (texts.count(text), texts.spaces(text), texts.string(text)) == (5, 1, "ab cd")
    assert texts.are_equal(text, "ab cd")


def test_compares_with_swift_strings():
    assert texts.is_greeting("grüß dich")
    assert not texts.is_greeting("gru\u0308ß dich")  # the code points decide, as in Python
    assert not texts.is_greeting("grüß\udc80dich")
    assert_no_leaks(lambda: texts.is_greeting("\udc80"))


def test_items():
    assert texts.at("日本語", 1) == "本"
    with pytest.raises(IndexError, match="string index out of range"):
        texts.at("abc", 3)


@pytest.mark.parametrize("function", [texts.utf8, texts.spaces, texts.scalars, texts.string])
def test_lone_surrogates(function):
    def attempt():
        try:
            function("ok\ud800")
        except UnicodeEncodeError as error:
            return error.reason

    assert attempt().startswith("surrogates not allowed")
    assert_no_leaks(attempt)
    assert texts.count("ok\ud800") == 3
    assert texts.are_equal("\ud800", "\ud800")


@pytest.mark.parametrize("value", [b"bytes", 1, None, ["a"]])
def test_other_types(value):
    with pytest.raises(TypeError) as caught:
        texts.count(value)
    assert str(caught.value) == f"count() argument 'text': '{type(value).__name__}' object cannot be converted to 'str'"


def test_errors_of_the_body_pass():
    def attempt():
        try:
            texts.fails("text")
        except KeyError:
            return "raised"

    assert attempt() == "raised"
    assert_no_leaks(attempt)


@pytest.mark.parametrize("text", TEXTS)
def test_borrows_utf8(text):
    encoded = text.encode()
    assert texts.borrowed_bytes(text) == encoded
    assert texts.borrowed_size(text) == len(encoded)
    assert texts.borrowed_scalars(text) == len(text)
    assert texts.borrowed_copy(text) == text
    assert texts.borrowed_equal(text, text[:1] + text[1:])
    assert not texts.borrowed_equal(text, text + "x")
    assert_no_leaks(lambda: (texts.borrowed_size(text), texts.borrowed_copy(text)), text, rounds=1000)


def test_borrowed_utf8_of_what_is_no_text():
    assert texts.borrowed_copy(None) is None
    assert texts.borrowed_size(MyStr("ab cd")) == 5
    assert texts.borrowed_greeting("grüß dich")
    assert not texts.borrowed_greeting("gru\u0308ß dich")
    message = r"borrowed_size\(\) argument 'text': 'bytes' object cannot be converted to 'str'"
    with pytest.raises(TypeError, match=message):
        texts.borrowed_size(b"a")
    with pytest.raises(UnicodeEncodeError):
        texts.borrowed_size("\udc80")
    assert_no_leaks(lambda: pytest.raises(UnicodeEncodeError, texts.borrowed_size, "\udc80"))


def test_borrowed_utf8_outlives_the_callers_name():
    class Holder:
        def __init__(self):
            self.text = "".join(["grüß ", "dich"])

        def take(self):
            text, self.text = self.text, ""
            return text

    holder = Holder()
    assert texts.borrowed_across(holder.take(), lambda: None) == "grüß dich"
    items = ["".join(["lo", "ng"]), "".join(["long", "er"])]
    assert texts.borrowed_longest(items) == "longer"
    assert texts.borrowed_longest([]) is None
    assert_no_leaks(lambda: texts.borrowed_longest(items), items[0], rounds=1000)


# Strings of Swift's own, which C makes and ends: of all sizes around those that lie otherwise in memory.
SIZES = [*range(14, 18), *range(30, 34), *range(62, 68), 126, 127, 128, 1000, 70_000]


@pytest.mark.parametrize("letter", ["a", "é", "🦅"])
@pytest.mark.parametrize("size", SIZES)
def test_strings_of_swifts_own(letter, size):
    text = "b" * (size - 2) + letter + "c"
    assert texts.string(text) == texts.borrowed_copy(text) == texts.grown(text, []) == text
    assert texts.grown(text, ["x", text, "y" * 40]) == text + "x" + text + "y" * 40
    assert texts.after_utf16(text, size - 2) == letter + "c"
    assert texts.after_utf16(text * 3, 2 * len((text).encode("utf-16-le")) // 2) == text
    assert_no_leaks(lambda: (texts.grown(text, [text]), texts.after_utf16(text, 3)), text, rounds=200)


@pytest.mark.parametrize("first", ["a", "é", "🦅"])
@pytest.mark.parametrize("second", ["b", "ü", "🐍"])
def test_strings_put_together(first, second):
    for size in range(17):
        start = "s" * (size - len(first.encode())) + first * (size > 0)
        for more in [*range(20), 47, 48, 63, 64, 65, 300]:
            end = "e" * (more - 1) + second * (more > 0)
            after = len(start) + (len(start) and len(first.encode()) == 4)
            assert texts.joined(start, end, after) == (start + end, end, True)
            # What came of it grows where it lies, and before the first append there was nothing.
            assert texts.grown(start, [end, start, end]) == start + end + start + end
    assert_no_leaks(lambda: texts.joined("start" + first, second + "the end of it", 5), rounds=1000)


def test_strings_that_outlive_the_call():
    words = ["grüß dich " * count for count in range(50)]
    for word in words:
        texts.keep(word)
    assert [texts.grown(word, []) for word in words] == words
    assert texts.let_go() == words
    assert texts.let_go() == []


def test_names_of_characters():
    """The linker leaves them out of a module that does not ask for one; this one asks in two ways."""
    codes = [*range(0x3000), *range(0x4DF0, 0x4E10), *range(0xABF0, 0xAC10), 0x1F985, 0xE000, 0x10FFFF]
    characters = "".join(map(chr, codes))
    found = texts.names(characters)
    assert len(found) == len(characters)
    for character, name in zip(characters, found):
        known = unicodedata.name(character, None)
        # Swift's Unicode is newer than an old Python's.
        assert name == known or known is None and unicodedata.category(character) == "Cn"
    assert texts.first_name("\U0001f985") == "EAGLE"
    assert texts.first_name("\n") is None
    assert texts.first_name("") is None
    assert texts.name_aliases("\u01a2a") == ["LATIN CAPITAL LETTER GHA", None]
    assert_no_leaks(lambda: texts.names("\U0001f985\n\u4e00"))
