"""The rows: what is called, with which arguments, and what must come back. Read by the driver and by every worker."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Row:
    name: str
    # One call of what is measured, as Python source. `f` is the function of the API that the row is about.
    statement: str
    # An expression that must hold: it proves that the peer does the work.
    check: str
    # The function's name, where it is not the row's.
    function: str = ""
    # Names in the statement: expressions, evaluated once.
    names: dict[str, str] = field(default_factory=dict)
    note: str = ""
    # What stands in for it where a language has one of two kinds alone.
    otherwise: str = ""
    # How much one statement handles; what is measured is the statement all the same.
    items: int = 1
    # One of those whose instructions are counted.
    main: bool = False

    @property
    def unrolled(self):
        """Statements between two looks at the loop's counter, so that the loop itself is hardly measured."""
        return 20 if self.items == 1 else 1

    @property
    def needs(self):
        return self.function or self.name

    def of(self, module):
        """The function in a peer's module; None where it has none."""
        return getattr(module, self.needs, None) or getattr(module, self.otherwise, None)


TWO_HUNDRED = "'é€' * 40"  # 200 bytes of UTF-8

ROWS = [
    Row("noop", "f()", "f() is None", main=True),
    Row("add", "f(2, 3)", "f(2, 3) == 5", note="small ints, which Python keeps", main=True),
    Row("add_large", "f(a, b)", "f(a, b) == 300_000", "add", {"a": "100_000", "b": "200_000"}, "a new int comes back"),
    Row("add_kw", "f(1, 2, c=3)", "f(1, 2, c=3) == 6", note="one of three by keyword", main=True),
    Row("add_kw_default", "f(1, 2)", "f(1, 2) == 13", "add_kw", note="one of three defaulted"),
    Row("str_len", "f(s)", "f(s) == 11", names={"s": "'hello world'"}, note="11 bytes", main=True),
    Row("str_len_utf8", "f(s)", "f(s) == 200", "str_len", {"s": TWO_HUNDRED}, "200 bytes, not ASCII"),
    Row("str_copy", "f(s)", "f(s) == 11", names={"s": "'hello world'"}, note="11 bytes into a string of one's own"),
    Row("str_copy_utf8", "f(s)", "f(s) == 200", "str_copy", {"s": TWO_HUNDRED}, "200 bytes, not ASCII"),
    Row("str_concat", "f(s, s)", "f(s, s) == s + s", names={"s": "'hello world'"}, note="11 bytes each", main=True),
    Row("str_concat_utf8", "f(s, s)", "f(s, s) == s + s", "str_concat", {"s": TWO_HUNDRED}, "200 bytes each", main=True),
    Row("bytes_len", "f(b)", "f(b) == 1 << 20", names={"b": "bytes(1 << 20)"}, note="1 MiB"),
    Row(
        "tuple_roundtrip", "f(t)", "f(t) == t", names={"t": "(1000, 'hello', 2.5)"}, note="(int, str, float)", main=True
    ),
    Row("opt_none", "f(None)", "f(None) is None", "opt_int", note="None in and out"),
    Row("opt_int", "f(1000)", "f(1000) == 1000", note="an int in and out", main=True),
    Row(
        "sum_list",
        "f(x)",
        "f(x) == 499500.0",
        names={"x": "[float(n) for n in range(1000)]"},
        note="1000 floats",
        items=1000,
        main=True,
    ),
    Row("make_list", "f(1000)", "f(1000) == list(range(1000))", note="1000 ints", items=1000, main=True),
    Row(
        "dict_roundtrip",
        "f(d)",
        "f(d) == d",
        names={"d": "{f'key{n}': n for n in range(1000)}"},
        note="str to int, 1000",
        items=1000,
        main=True,
    ),
    Row(
        "call_callback",
        "f(g, 1000)",
        "f(g, 1000) == 499500",
        names={"g": "lambda n: n"},
        note="1000 calls",
        items=1000,
        main=True,
    ),
    Row(
        "buffer_sum_16", "f(a)", "f(a) == 120.0", "buffer_sum", {"a": "array('d', range(16))"}, "16 doubles, not copied"
    ),
    Row(
        "buffer_sum",
        "f(a)",
        "f(a) == 499999500000.0",
        names={"a": "array('d', range(1000000))"},
        note="a million doubles, not copied",
        items=1000000,
    ),
    Row("raise_error", "try: f()\nexcept ValueError: pass", "raises(f)", note="raised and caught", main=True),
    Row("construct", "f()", "f().value == 0", "Counter", note="Counter(), dropped at once"),
    Row(
        "construct_struct",
        "f()",
        "f().value == 0",
        "CounterStruct",
        otherwise="Counter",
        note="the same in Swift as a struct, in the others as before",
    ),
    Row("method", "c.increment()", "c.increment() is None", "Counter", {"c": "f()"}, "c.increment()", main=True),
    Row("property_get", "c.value", "c.value == 1000", "Counter", {"c": "f(1000)"}, "c.value"),
    Row("property_set", "c.value = n", "not setattr(c, 'value', 5) and c.value == 5", "Counter", {"c": "f()", "n": "7"}),
    Row("operator_add", "c + 2", "c + 2 == 3", "Counter", {"c": "f(1)"}, "c + 2"),
    Row("getitem", "c[3]", "c[3] == 3", "Counter", {"c": "f(10)"}, "c[3]", main=True),
    Row("len", "len(c)", "len(c) == 10", "Counter", {"c": "f(10)"}, "len(c)"),
    Row(
        "iterate",
        "for _ in c: pass",
        "list(c) == list(range(1000))",
        "Counter",
        {"c": "f(1000)"},
        "1000 ints of a native iterator",
        items=1000,
    ),
]


def named(names):
    """The rows of these names, in their order in the table; all without any names."""
    unknown = set(names) - {row.name for row in ROWS}
    if unknown:
        raise SystemExit(f"no such row: {', '.join(sorted(unknown))}; there are {', '.join(row.name for row in ROWS)}")
    return [row for row in ROWS if not names or row.name in names]
