"""Strategies that make Python's nastiest values."""

from hypotheses import st
from nasty import NOT_HOSTILE


def integers_up_to(power):
    """Near the limits, where the mistakes are: the powers of two up to that one, and any other int."""
    near = st.builds(
        lambda power, sign, offset: sign * 2**power + offset,
        st.integers(0, power),
        st.sampled_from([1, -1]),
        st.integers(-2, 2),
    )
    return st.one_of(st.integers(), near)


integers = integers_up_to(140)
# Surrogates too.
text = st.text(st.characters())


# Anything that may be met: also what has a method that raises.
class Hostile:
    def __init__(self, names, error):
        # A __getitem__ without an end would keep list() and dict() of Python's own busy until no memory is left.
        def method(self, *arguments):
            return [][1] if error or arguments and arguments[0] == 1000 else self

        methods = dict.fromkeys(names, method)
        self.__class__ = type("Hostile", (Hostile,), methods)


METHODS = [
    "__index__",
    "__float__",
    "__iter__",
    "__len__",
    "__getitem__",
    "__hash__",
    "__eq__",
    "keys",
    "items",
    "__str__",
]
hostile = st.builds(Hostile, st.lists(st.sampled_from(METHODS)), st.booleans())
LIES = {"__iter__": lambda self: [][1], "__repr__": object.__repr__}
subclasses = st.one_of(
    integers.map(
        type("MyInt", (int,), {"__index__": lambda self: "no", "__eq__": lambda *_: [][1], "__hash__": int.__hash__})
    ),
    text.map(type("MyStr", (str,), {"__len__": lambda self: -1, **LIES})),
    st.just(type("MyDict", (dict,), {"__len__": lambda self: -5, **LIES})(a=1)),
    st.just(type("MyList", (list,), {"__len__": lambda self: 10**9, "__getitem__": lambda *_: [][1]})([1])),
)
atoms = st.one_of(
    st.none(),
    st.sampled_from(NOT_HOSTILE),
    st.booleans(),
    integers,
    st.floats(),
    text,
    st.binary(),
    hostile,
    subclasses,
)
anything = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.tuples(inner, inner), st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)
