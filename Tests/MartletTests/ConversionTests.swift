// ConversionTests.swift: values both ways, in the interpreter of the tests. Tests/Extensions has the table of bad input.

import MartletEmbedding
import Testing

@Suite struct ConversionTests {
    @Test func integersOfEveryWidth() throws {
        try roundTripsLimits(Int8.self)
        try roundTripsLimits(Int16.self)
        try roundTripsLimits(Int32.self)
        try roundTripsLimits(Int64.self)
        try roundTripsLimits(Int.self)
        try roundTripsLimits(UInt8.self)
        try roundTripsLimits(UInt16.self)
        try roundTripsLimits(UInt32.self)
        try roundTripsLimits(UInt64.self)
        try roundTripsLimits(UInt.self)
        try roundTripsLimits(Int128.self)
        try roundTripsLimits(UInt128.self)
    }

    private func roundTripsLimits<Integer: FixedWidthInteger & Sendable & PythonConvertible & ConvertibleFromPython>(
        _ type: Integer.Type
    ) throws {
        try Python.attach { py in
            for value in [Integer.min, .min + 1, 0, 1, .max / 3, .max - 1, .max] {
                let object = try py.object(value)
                #expect(try py.str(object) == "\(value)")
                #expect(try object.extract(type) == value)
            }
            for limit in [Integer.min, .max] {
                let beyond = try py.eval("\(limit) \(limit == .max ? "+" : "-") 1")
                let error = #expect(throws: PyError.self) { try beyond.extract(type) }
                #expect(error?.matches(.overflowError, py) == true)
            }
        }
    }

    @Test(arguments: ["", "a", "grüß", "日本語", "🦅👨‍👩‍👧", "a\0b", "\u{10FFFF}", String(repeating: "ab", count: 10_000)])
    func strings(_ text: String) throws {
        try Python.attach { py in
            let object = try py.object(text)
            #expect(try py.len(object) == text.unicodeScalars.count)
            try expect(object, gives: text)
        }
    }

    @Test func loneSurrogatesAreRefused() throws {
        try Python.attach { py in
            let surrogate = try py.eval(#"'ok\ud800'"#)
            expect(.unicodeEncodeError, py) { try surrogate.extract(String.self) }
        }
    }

    @Test func floats() throws {
        try Python.attach { py in
            for value in [0, -0.0, 1.5, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude] {
                let back: Double = try py.object(value).extract()
                #expect(back.bitPattern == value.bitPattern)
            }
            #expect(try py.object(Double.nan).extract(Double.self).isNaN)
            try expect(py.object(Float(0.1)), gives: Float(0.1))
            try expect(py.eval("3"), gives: 3.0)
            expect(.overflowError, py) { try py.eval("1e300").extract(Float.self) }
            expect(.typeError, py) { try py.eval("'1'").extract(Double.self) }
        }
    }

    @Test func containers() throws {
        try Python.attach { py in
            try expect(py.object([[1], [], [2, 3]]), gives: [[1], [], [2, 3]])
            try expect(py.object(["a": [1.5], "b": []]), gives: ["a": [1.5], "b": []])
            try expect(py.object(Set(["x", "y"])), gives: Set(["x", "y"]))
            try expect(py.object([1, nil, 3] as [Int?]), gives: [1, nil, 3] as [Int?])
            #expect(try py.eval("(n * n for n in range(3))").isNone == false)
            try expect(py.eval("range(3)"), gives: [0, 1, 2])
            try expect(py.eval("frozenset([1, 1])"), gives: Set([1]))
            let (number, text, flag): (Int, String, Bool) = try py.eval("(1, 'x', True)").extract()
            #expect((number, text, flag) == (1, "x", true))
            #expect(try py.repr(py.tuple(["x", "y"]).asPyObject) == "('x', 'y')")
            #expect(try py.repr(py.tuple((1, "x", nil as Int?)).asPyObject) == "(1, 'x', None)")
        }
    }

    @Test func boolsAndNone() throws {
        try Python.attach { py in
            #expect(try py.object(true) === py.eval("True"))
            try expect(py.eval("False"), gives: false)
            try expect(py.eval("True"), gives: 1)
            #expect(try py.object(nil as String?).isNone)
            #expect(try py.none.extract(Int?.self) == nil)
            expect(.typeError, py) { try py.eval("1").extract(Bool.self) }
            expect(.typeError, py) { try py.none.extract(Int.self) }
        }
    }

    /// A list that shrinks while its items are converted must neither crash nor go on past its end.
    @Test func listsThatChangeDuringConversion() throws {
        try Python.attach { py in
            let globals = try py.dict()
            try py.run(
                """
                items = []
                class Clearing:
                    def __index__(self):
                        items.clear()
                        return 1
                items.extend([Clearing(), Clearing(), Clearing()])
                """, globals: globals)
            let items = try #require(try globals["items"])
            try expect(items, gives: [1])
        }
    }
}
