// PyClassProtocol.swift: the Swift protocols that a class can show to Python.

/// A Swift protocol of a ``PyClass(name:names:final:weakref:dict:exposing:extensions:)`` type, as Python is to see it.
///
/// The type must conform; the compiler says so where it does not. A special method that the class has itself comes first.
public enum PyClassProtocol: Sendable {
    /// `Equatable`: `==` and `!=` with objects of the same class.
    case equatable
    /// `Comparable`: the order, and `==`.
    case comparable
    /// `Hashable`: `hash()`, and `==`. As with `str`, the hash differs between processes. What it depends on must not change.
    case hashable
    /// `CustomStringConvertible`: `str()`.
    case description
    /// `CustomDebugStringConvertible`: `repr()`.
    case debugDescription
    /// `Sequence` of values that convert: `iter()`, of a copy of the value.
    case sequence
    /// `RandomAccessCollection` of values that convert: `len()`, `[index]` from both ends, slices as lists, and `iter()`.
    case collection
    /// `AdditiveArithmetic`: `+` and `-`.
    case additiveArithmetic
    /// `Numeric`: `*`, too.
    case numeric
    /// `SignedNumeric`: the unary `-`, too.
    case signedNumeric
    /// `BinaryInteger`, and what it refines: the operators of `int` but `/`, `int()`, and whatever takes an index. Division rounds
    /// down; a result that a type of fixed width has not is an `OverflowError`. A shift and a power take an `int`, too,
    /// and `pow()` a modulus.
    case binaryInteger
    /// `FloatingPoint`, and what it refines: `/`, `//`, `%`, `divmod()`, `abs()` and `bool()` as of `float`.
    case floatingPoint
    /// `BinaryFloatingPoint`: `float()`, `int()`, `round()` and `**`, too, a power as `float` calculates it.
    case binaryFloatingPoint
    /// `Codable`: `pickle` and `copy`, by what is encoded. A `__dict__` comes along.
    case codable
    /// `pickle` and `copy`, by the stored properties, whose types all convert both ways; no protocol of Swift's. For structs
    /// and final classes that extend nothing. A `__dict__` comes along; a property with `@PyIgnored` does not.
    case pickle
    /// `__match_args__`, so that `match` takes the stored properties by position; no protocol of Swift's.
    case matchArguments

    // The classes of `collections.abc`, no protocols of Swift's: the class is registered with one, so that `isinstance` says
    // so, and with those of sequences and mappings `match` takes its objects by the patterns for these (since 3.10). What
    // methods these promise is for the class to have: Python does not ask.

    /// `collections.abc.Sequence`.
    case abstractSequence
    /// `collections.abc.MutableSequence`.
    case abstractMutableSequence
    /// `collections.abc.Mapping`.
    case abstractMapping
    /// `collections.abc.MutableMapping`.
    case abstractMutableMapping
    /// `collections.abc.Set`.
    case abstractSet
    /// `collections.abc.MutableSet`.
    case abstractMutableSet
}
